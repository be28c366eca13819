package org.interphase.server.spread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.FoundNumbers;

/** The numbers of comparisons. */
final class Numbers {

  private static final MathContext SHORT = new MathContext(2);

  private Numbers() {}

  /** The first of {@code nodes} as a number; zero where there is none. */
  static BigDecimal of(Collection<Node> nodes) {
    return nodes.stream().findFirst().map(node -> FoundNumbers.of(node)).orElse(BigDecimal.ZERO);
  }

  /** How many times {@code low} goes into {@code high}, to two digits. */
  static String times(BigDecimal high, BigDecimal low) {
    return high.divide(low, MathContext.DECIMAL64)
        .round(SHORT)
        .stripTrailingZeros()
        .toPlainString();
  }
}
