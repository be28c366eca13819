package org.interphase.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.notation.UnitSpellings;
import org.interphase.source.Unit;
import org.interphase.vocabulary.IriMinter;

/** A unit with a power of ten before it, as headers print it: {@code 10⁻⁴ S cm⁻¹}. */
record PowerUnit(int exponent, String unit) {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String POWER =
      "10(?:(?<raised>[⁻⁺]?["
          + RAISED
          + "]{1,2})|\\^?\\{?(?<plain>[-−–]\\d{1,2})}?"
          + "|\\^\\{?(?<positive>\\d{1,2})}?)";

  /** Behind ×, a power that is not negative may as well be what the values were multiplied by. */
  private static final Pattern BEFORE_UNIT =
      Pattern.compile("(?<times>[×xX*·]\\s*)?" + POWER + "\\s*[×*·]?\\s*(?<unit>\\S.*)");

  /** From ten to more than ten, where no sign says that it is a power. */
  private static final Pattern RANGE = Pattern.compile("10[-−–](1[1-9]|[2-9]\\d)");

  private static final Pattern FACTOR = Pattern.compile("(?<!\\d)" + POWER);

  /** The unit that {@code text} prints; nothing where it is none, or could be meant otherwise. */
  static Optional<PowerUnit> of(String text, UnitSpellings units) {
    var found = BEFORE_UNIT.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    int exponent = exponent(found.group("raised"), found.group("plain"), found.group("positive"));
    boolean multiplied = found.group("times") != null;
    return multiplied && exponent > 0 || !multiplied && RANGE.matcher(text.strip()).lookingAt()
        ? Optional.empty()
        : units.symbol(found.group("unit")).map(symbol -> new PowerUnit(exponent, symbol));
  }

  /** The exponent of a power of ten that stands as a factor in {@code name}. */
  static Optional<Integer> factor(String name) {
    var found = FACTOR.matcher(name);
    return found.find()
        ? Optional.of(
            exponent(found.group("raised"), found.group("plain"), found.group("positive")))
        : Optional.empty();
  }

  private static int exponent(String raised, String plain, String positive) {
    var digits = raised != null ? raised : plain != null ? plain : positive;
    return Integer.parseInt(
        Normalizer.normalize(digits, Normalizer.Form.NFKC).replaceAll("[−–]", "-"));
  }

  /** The unit of an answer, {@code 10⁻⁴ S/cm}. */
  static Optional<PowerUnit> parse(String symbol) {
    var found = BEFORE_UNIT.matcher(symbol);
    return found.matches() && found.group("raised") != null && found.group("times") == null
        ? Optional.of(
            new PowerUnit(exponent(found.group("raised"), null, null), found.group("unit")))
        : Optional.empty();
  }

  /** The unit without its power, where {@code symbol} has one. */
  static String withoutPower(String symbol) {
    return parse(symbol).map(PowerUnit::unit).orElse(symbol);
  }

  String symbol() {
    var digits = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : String.valueOf(Math.abs(exponent)).toCharArray()) {
      digits.append(RAISED.charAt(digit - '0'));
    }
    return "10" + digits + " " + unit;
  }

  /** Its entry in a catalogue of units, where the unit itself is {@code base}. */
  Map<String, Object> entry(Unit base) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("symbol", symbol());
    entry.put("iri", IriMinter.ID + "unit/10Exp" + exponent + "-" + localName(base.iri()));
    entry.put("label", symbol().replaceFirst(" .*", " ") + base.label());
    entry.put("reference", base.reference());
    entry.put("multiplier", scaled(base.multiplier().orElse(BigDecimal.ONE)));
    base.conversionMultiplier().ifPresent(one -> entry.put("conversionMultiplier", scaled(one)));
    return entry;
  }

  /** False for units that are converted otherwise than by a factor. */
  static boolean canBeScaled(Unit base) {
    return base.divisor().isEmpty()
        && base.offset().map(BigDecimal::signum).orElse(0) == 0
        && base.significantDigits().isEmpty();
  }

  private String scaled(BigDecimal number) {
    return number.scaleByPowerOfTen(exponent).stripTrailingZeros().toPlainString();
  }

  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
