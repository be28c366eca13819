package org.interphase.server.ask;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.engine.UnexpectedResult;

/** Numbers among what a query has found, of whatever type of XML Schema they are. */
public final class FoundNumbers {

  /** Neither {@code INF} nor more digits than a page can show. */
  private static final Pattern FINITE =
      Pattern.compile("[+-]?(\\d{1,99}(\\.\\d{0,99})?|\\.\\d{1,99})([eE][+-]?\\d{1,2})?");

  private static final Pattern WHOLE = Pattern.compile("\\+?\\d{1,18}");

  private FoundNumbers() {}

  /** The number that {@code found} is, or throws {@link UnexpectedResult}. */
  public static BigDecimal of(Node found) {
    if (!isLike(found, FINITE)) {
      throw new UnexpectedResult(found, "a number");
    }
    return new BigDecimal(found.getLiteralLexicalForm());
  }

  /** The count that {@code row} has under {@code name}, or throws {@link UnexpectedResult}. */
  public static long count(Binding row, String name) {
    var found = row.get(name);
    if (!isLike(found, WHOLE)) {
      throw new UnexpectedResult(found, "a count under " + name);
    }
    return Long.parseLong(found.getLiteralLexicalForm());
  }

  private static boolean isLike(Node found, Pattern number) {
    return found != null
        && found.isLiteral()
        && number.matcher(found.getLiteralLexicalForm()).matches();
  }
}
