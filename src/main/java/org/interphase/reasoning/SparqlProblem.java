package org.interphase.reasoning;

import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.vocabulary.UndeclaredPrefix;

/** What is wrong with a query's text, in one line where Jena's parser says thirty. */
public final class SparqlProblem {

  /** Jena's exception itself carries the place of the token before. */
  private static final Pattern AT = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");

  private static final Pattern END = Pattern.compile("Encountered \"<EOF>\"");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" \\S+ \"(.*?) ?\"\" at line", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("after prefix \"(.*)\"", Pattern.DOTALL);

  private SparqlProblem() {}

  /** The problem that kept the text of {@code file} from being parsed, at its line and column. */
  public static Problem of(QueryException e, String file) {
    var message = String.valueOf(e.getMessage());
    var undeclared = UndeclaredPrefix.in(message);
    if (undeclared.isPresent()) {
      return new Problem(
          place(message, file),
          "prefix \"" + undeclared.get().prefix() + "\"",
          "one declared above",
          "Correct the prefix, or declare it with " + undeclared.get().declaration() + ".");
    }
    return new Problem(
        place(message, file),
        found(message),
        "a SPARQL 1.1 query",
        "Correct the query here or just before.");
  }

  private static Place place(String message, String file) {
    var at = AT.matcher(message);
    return at.find()
        ? Place.line(
            file,
            Math.max(1, Long.parseLong(at.group(1))),
            Math.max(1, Long.parseLong(at.group(2))))
        : Place.file(file);
  }

  private static String found(String message) {
    if (END.matcher(message).find()) {
      return "the end of the file";
    }
    for (var pattern : new Pattern[] {TOKEN, LETTERS}) {
      var matcher = pattern.matcher(message);
      if (matcher.find()) {
        return "\"" + matcher.group(1) + "\"";
      }
    }
    return "a query that says \"" + message.strip() + "\"";
  }
}
