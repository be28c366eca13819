package org.interphase.store;

import java.util.regex.Pattern;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The syntax of full-text searches: words, {@code germ*}, {@code "two words"}, {@code a OR b}. */
public final class SearchSyntax {

  /** The property by which a query asks the index. */
  public static final String PROPERTY = "http://jena.apache.org/text#query";

  /** What can be looked for, in a sentence. */
  public static final String EXPECTED =
      "The full-text index cannot read the words that the query looks for. Expected words, word*,"
          + " \"several words\", word~1, AND, OR and NOT: at most 64 words and 1,000"
          + " characters, and no expressions between slashes.";

  private static final String INDEX = "<http://jena.apache.org/text#";

  private static final int LONGEST = 1_000;
  private static final int MOST_WORDS = 64;
  private static final int DEEPEST = 20;
  private static final Pattern WORDS = Pattern.compile("[^\\s()]+");

  private SearchSyntax() {}

  /** True where a query looks for words in the full-text index. */
  public static boolean isUsedBy(String sparql) {
    return sparql.contains(INDEX);
  }

  /** True where the full-text index can look for {@code text}. */
  public static boolean allows(String text) {
    return isSmall(text) && isReadable(text);
  }

  /** What is larger may take the index longer than any query. */
  private static boolean isSmall(String text) {
    return text.length() <= LONGEST
        && WORDS.matcher(text).results().count() <= MOST_WORDS
        && text.chars().filter(letter -> letter == '(').count() <= DEEPEST
        && text.replace("\\/", "").indexOf('/') < 0;
  }

  private static boolean isReadable(String text) {
    var parser = new QueryParser("text", new StandardAnalyzer());
    parser.setAllowLeadingWildcard(true);
    try {
      parser.parse(text);
      return true;
    } catch (ParseException | TooComplexToDeterminizeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** True where a query failed because it looks for what the index cannot read. */
  public static boolean isCauseOf(RuntimeException failure) {
    return failure instanceof TextIndexParseException;
  }
}
