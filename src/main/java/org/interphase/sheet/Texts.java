package org.interphase.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.interphase.sheet.Grid.Cell;
import org.interphase.sheet.Grid.Doubt.Kind;

/** What cells show, and whether a spreadsheet shows all that it holds. */
final class Texts {

  /** Spreadsheets reckon with 15 digits; what lies behind is no one's. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private Texts() {}

  /** The text without line breaks, and without space around it. */
  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  /** The cell of a number, doubted where other digits are shown than {@code held} has. */
  static Cell number(Cell cell, BigDecimal held) {
    boolean percent = cell.shown().endsWith("%");
    var shown = shownNumber(cell.shown());
    var number = held.round(DIGITS).stripTrailingZeros();
    var kept = percent && !isAsItIs(shown, number) ? hundredfold(number) : number;
    boolean same = shown.filter(n -> n.compareTo(kept) == 0).isPresent();
    return same ? cell : cell.doubted(Kind.DIGITS, written(kept) + (percent ? "%" : ""));
  }

  /** True where the sign for percent is a mere text behind the number, which is shown as it is. */
  private static boolean isAsItIs(Optional<BigDecimal> shown, BigDecimal number) {
    return shown
        .filter(n -> isRounded(n, number) && !isRounded(n, hundredfold(number)))
        .isPresent();
  }

  private static boolean isRounded(BigDecimal shown, BigDecimal number) {
    return number.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
  }

  private static BigDecimal hundredfold(BigDecimal number) {
    return number.movePointRight(2).stripTrailingZeros();
  }

  /** The number, in percent where the cell is. */
  private static Optional<BigDecimal> shownNumber(String shown) {
    var digits = shown.replaceFirst("%$", "").strip();
    try {
      return Optional.of(new BigDecimal(digits.replaceAll("(?<=\\d),(?=\\d{3})", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String written(BigDecimal number) {
    return number.abs().compareTo(new BigDecimal("0.001")) < 0
        ? number.toString()
        : number.toPlainString();
  }
}
