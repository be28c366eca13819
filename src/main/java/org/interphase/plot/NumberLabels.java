package org.interphase.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How numbers are written: along an axis all of them alike, and short. */
public final class NumberLabels {

  private static final BigDecimal SMALL = new BigDecimal("0.001");
  private static final BigDecimal LARGE = new BigDecimal("100000");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int DIGITS_IN_A_ROW = 4;

  private NumberLabels() {}

  /** Plain numbers, or powers of ten where one of {@code values} would be long. */
  static Function<BigDecimal, String> of(Collection<BigDecimal> values) {
    return arePlain(values) ? NumberLabels::plain : NumberLabels::power;
  }

  /** The same at even steps, where plain numbers have as many decimals each: 2.9, 3.0, 3.1. */
  static Function<BigDecimal, String> ofSteps(Collection<BigDecimal> values) {
    int decimals =
        values.stream().mapToInt(value -> value.stripTrailingZeros().scale()).max().orElse(0);
    return arePlain(values)
        ? value -> value.signum() == 0 ? "0" : spelt(value.setScale(Math.max(0, decimals)))
        : NumberLabels::power;
  }

  private static boolean arePlain(Collection<BigDecimal> values) {
    return values.stream()
        .map(BigDecimal::abs)
        .filter(value -> value.signum() != 0)
        .allMatch(value -> value.compareTo(SMALL) >= 0 && value.compareTo(LARGE) <= 0);
  }

  /** A number alone, in a sentence. */
  static String word(double value) {
    var number = new BigDecimal(value).round(new MathContext(6));
    return spaced(of(List.of(number)).apply(number));
  }

  /** All digits of a number with a power of ten, such as {@code 1.58489 × 10⁻⁶}. */
  public static String raised(BigDecimal value) {
    return spaced(power(value));
  }

  private static String spaced(String label) {
    return label.replace("×", "\u00A0×\u00A0");
  }

  private static String plain(BigDecimal value) {
    return spelt(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
  }

  private static String spelt(BigDecimal value) {
    var text = value.toPlainString();
    var whole = text.replaceFirst("\\..*", "").replace("-", "");
    return (whole.length() > DIGITS_IN_A_ROW
            ? text.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202F")
            : text)
        .replace('-', '−');
  }

  private static String power(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    var number = value.stripTrailingZeros();
    int exponent = number.precision() - number.scale() - 1;
    var digits = plain(number.scaleByPowerOfTen(-exponent));
    var ten = "10" + raised(exponent);
    return digits.equals("1") ? ten : digits.equals("−1") ? "−" + ten : digits + "×" + ten;
  }

  private static String raised(int exponent) {
    var text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : String.valueOf(Math.abs(exponent)).toCharArray()) {
      text.append(RAISED.charAt(digit - '0'));
    }
    return text.toString();
  }
}
