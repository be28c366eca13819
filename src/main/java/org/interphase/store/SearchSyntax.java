package org.interphase.store;

import org.apache.jena.query.text.TextIndexParseException;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The syntax of full-text searches: words, {@code germ*}, {@code "two words"}, {@code a OR b}. */
public final class SearchSyntax {

  private static final String INDEX = "<http://jena.apache.org/text#";

  private SearchSyntax() {}

  /** True where a query looks for words in the full-text index. */
  public static boolean isUsedBy(String sparql) {
    return sparql.contains(INDEX);
  }

  /** True where the full-text index can look for {@code text}. */
  public static boolean allows(String text) {
    QueryParser parser = new QueryParser("text", new StandardAnalyzer());
    parser.setAllowLeadingWildcard(true);
    try {
      parser.parse(text);
      return true;
    } catch (ParseException | TooComplexToDeterminizeException e) {
      return false;
    }
  }

  /** True where a query failed because it looks for what the index cannot read. */
  public static boolean isCauseOf(RuntimeException failure) {
    return failure instanceof TextIndexParseException;
  }
}
