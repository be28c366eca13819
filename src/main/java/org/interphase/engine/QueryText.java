package org.interphase.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Turns the text of a query into a query, unless it is too deep or too long to be read. */
public final class QueryText {

  private static final int DEEPEST = 200;
  private static final int LONGEST_IRI = 10_000;

  /** The parser's buffer grows by the same few characters each time, and is copied as often. */
  private static final int LONGEST_WORD = 100_000;

  /** What ends a name, a number or a word of the language. */
  private static final String BETWEEN_WORDS = " \t\r\n(){}[]<>=!|&+*/^,;?$#\"'";

  /** The parser looks for each of these among all before it. */
  private static final int MOST_NAMES = 5_000;

  /** What is made of a word takes so many bytes at most: numbers in lists are the largest. */
  private static final long BYTES_A_WORD = 400;

  /** What is made of a letter, within a text, say. */
  private static final long BYTES_A_LETTER = 4;

  /** What a row costs grows with the square of these. */
  static final int MOST_VARIABLES = 500;

  private final String text;
  private int at;
  private int depth;
  private int digits;
  private int names;
  private int word;
  private int words;
  private final Set<String> variables = new HashSet<>();

  private QueryText(String text) {
    this.text = text;
  }

  /**
   * Returns {@code text}, looked through.
   *
   * @throws Refusal where it is too deep or too long to be read
   */
  public static QueryText of(String text) {
    var looked = new QueryText(text);
    looked.check();
    return looked;
  }

  /** The query that {@code text} is; see {@link #parsed}. */
  public static Query parse(String text, String base, Syntax syntax) {
    return of(text).parsed(base, syntax);
  }

  /** How many bytes the query takes that is made of it, estimated from above. */
  public long bytes() {
    return words * BYTES_A_WORD + text.length() * BYTES_A_LETTER;
  }

  /**
   * Returns the query.
   *
   * @param base what relative IRIs are resolved against; null for the place where the program runs
   * @throws QueryException where the text is no query, which says the line and column
   * @throws Refusal where no one can tell
   */
  public Query parsed(String base, Syntax syntax) {
    try {
      return QueryFactory.create(text, base, syntax);
    } catch (StackOverflowError e) {
      throw tooDeep();
    } catch (QueryException e) {
      // The parser has nothing to say where it has come too deep.
      throw e.getMessage() == null ? tooDeep() : e;
    }
  }

  /** The refusal of a query that nests, or strings together, more than can be worked with. */
  public static Refusal tooDeep() {
    return new Refusal(
        Refusal.Kind.NOT_OFFERED,
        "The query nests too deeply: at most "
            + DEEPEST
            + " brackets within each other, and not thousands of signs or words of one kind in a"
            + " row. Take it apart.");
  }

  private void check() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      int begin = at;
      switch (sign) {
        case '"', '\'' -> quoted(sign);
        case '<' -> iri();
        case '?', '$' -> variable();
        case ':' -> name();
        case '#' -> line();
        case '(', '{', '[' -> open();
        case ')', '}', ']' -> depth--;
        case '\\' -> at++; // what follows is part of a name
        default -> digit(sign);
      }
      at++;
      read(sign, at - begin);
    }
  }

  private void read(char sign, int length) {
    boolean between = BETWEEN_WORDS.indexOf(sign) >= 0;
    if (between ? !Character.isWhitespace(sign) : word == 0) {
      words++;
    }
    word = between ? 0 : word + length;
    if (Math.max(word, length) > LONGEST_WORD) {
      throw new Refusal(
          Refusal.Kind.TOO_LARGE,
          "A text, a name or a comment in the query has more than "
              + String.format(Locale.ROOT, "%,d", LONGEST_WORD)
              + " characters.");
    }
  }

  private void open() {
    if (++depth > DEEPEST) {
      throw tooDeep();
    }
  }

  /** Numbers are worked out while a query is read, in a time that grows with the square. */
  private void digit(char sign) {
    digits = Character.isDigit(sign) ? digits + 1 : 0;
    if (digits > Bounds.DIGITS) {
      throw new Refusal(
          Refusal.Kind.TOO_LARGE, "A number in the query has more than 1,000 digits.");
    }
  }

  private void line() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** Where no IRI follows, it is a sign of its own. */
  private void iri() {
    int end = at + 1;
    while (end < text.length() && "<>\"{}|^`\\ \t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '>') {
      if (end - at > LONGEST_IRI) {
        throw new Refusal(
            Refusal.Kind.TOO_LARGE,
            "An IRI in the query has more than " + LONGEST_IRI + " characters.");
      }
      at = end;
      name();
    }
  }

  /** What is described, or taken the data from, stands outside of braces. */
  private void name() {
    digits = 0;
    if (depth == 0 && ++names > MOST_NAMES) {
      throw new Refusal(
          Refusal.Kind.TOO_LARGE,
          "The query names more than "
              + MOST_NAMES
              + " things or prefixes outside of its braces. Ask in several queries.");
    }
  }

  private void variable() {
    digits = 0;
    int end = at + 1;
    while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
      end++;
    }
    variables.add(text.substring(at + 1, end));
    if (variables.size() > MOST_VARIABLES) {
      throw tooManyVariables();
    }
    at = end - 1;
  }

  /** The refusal of a query in whose rows there would be too many values. */
  static Refusal tooManyVariables() {
    return new Refusal(
        Refusal.Kind.TOO_LARGE,
        "The query has more than " + MOST_VARIABLES + " variables. Ask in several queries.");
  }

  private void quoted(char quote) {
    var three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    var end = isLong ? three : String.valueOf(quote);
    at += end.length();
    digits = 0;
    while (at < text.length() && !text.startsWith(end, at)) {
      digit(text.charAt(at));
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length() - 1;
    digits = 0;
  }
}
