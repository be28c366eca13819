package org.interphase.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet to be written.
 *
 * @param name what its tab says
 * @param titles the first row, which stays in sight
 * @param rows the rows below it
 */
public record WrittenSheet(String name, List<String> titles, Stream<List<Value>> rows) {

  /**
   * What stands in a cell.
   *
   * @param text what it shows; never taken for a formula
   * @param number the number that it is, where it is one
   * @param link where it leads to
   */
  public record Value(String text, Optional<BigDecimal> number, Optional<String> link) {

    /** A text, whatever it looks like. */
    public static Value text(String text) {
      return new Value(text, Optional.empty(), Optional.empty());
    }

    /** A number, which programs reckon with. */
    public static Value number(BigDecimal number) {
      return new Value(number.toPlainString(), Optional.of(number), Optional.empty());
    }

    /** A text that leads to an address. */
    public static Value link(String text, String address) {
      return new Value(text, Optional.empty(), Optional.of(address));
    }
  }
}
