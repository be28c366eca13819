package org.interphase.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chemical formula, added up.
 *
 * @param text the formula in plain digits, {@code Li1.5Al0.5Ge1.5(PO4)3}
 * @param atoms how many atoms of each element, in the order of first mention; groups multiplied out
 */
public record Formula(String text, Map<String, BigDecimal> atoms) {

  private static final BigDecimal OXYGEN_OF_PHOSPHATE = BigDecimal.valueOf(4);

  public Formula {
    atoms = Collections.unmodifiableMap(new LinkedHashMap<>(atoms));
    if (atoms.isEmpty()) {
      throw new IllegalArgumentException("A formula has an element.");
    }
  }

  /** How many atoms of each element, in the order of {@link Elements} and in shortest digits. */
  public SortedMap<String, BigDecimal> counts() {
    var counts = new TreeMap<String, BigDecimal>(Elements.order());
    atoms.forEach((element, count) -> counts.put(element, count.stripTrailingZeros()));
    return counts;
  }

  /**
   * The one way to write this composition, whatever order and digits it was printed in: {@code
   * Li1.2Ti1.8Al0.2(PO4)3}, with phosphate as a group where there is one phosphorus to four oxygen.
   */
  public String canonical() {
    var counts = counts();
    var phosphate = counts.getOrDefault("P", BigDecimal.ZERO);
    boolean grouped =
        phosphate.compareTo(BigDecimal.ONE) > 0
            && phosphate
                    .multiply(OXYGEN_OF_PHOSPHATE)
                    .compareTo(counts.getOrDefault("O", BigDecimal.ZERO))
                == 0;
    var text = new StringBuilder();
    counts.forEach(
        (element, count) -> {
          if (!grouped || !element.equals("P") && !element.equals("O")) {
            text.append(element).append(subscript(count));
          } else if (element.equals("O")) {
            text.append("(PO4)").append(subscript(phosphate));
          }
        });
    return text.toString();
  }

  private static String subscript(BigDecimal count) {
    return count.compareTo(BigDecimal.ONE) == 0 ? "" : count.toPlainString();
  }
}
