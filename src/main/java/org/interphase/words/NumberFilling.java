package org.interphase.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.words.Amount.Bound;

/** Fills in numbers, in the units of the parameters. */
final class NumberFilling {

  private static final Pattern UNIT = Pattern.compile("\\[([^\\]]+)]\\s*$");
  private static final Pattern LACKING =
      Pattern.compile(
          "(?i)poros|porös|孔隙|\\b(lose|loses|lost|losing|loss|losses|fade|fades|fading)\\b"
              + "|verlust|verlier|verlor|衰减|损失");

  private static final Pattern TIMES =
      Pattern.compile("(?i)^\\+?\\s*(?:times|mal|次|x)(?!\\p{IsLatin})");
  private static final Pattern CYCLED = Pattern.compile("(?i)cycl|zykl|循环|充放电");

  private static final String CONDUCTANCE = "-1,-2,3,2,0,0";
  private static final String CONDUCTIVITY = "-1,-3,3,2,0,0";

  private static final String ENERGY = "1,2,-2,0,0,0";
  private static final String MOLAR_ENERGY = "1,2,-2,0,0,-1";
  private static final double AVOGADRO = 6.02214076e23;

  private static final MathContext DIGITS = new MathContext(7);

  private NumberFilling() {}

  static void fill(CompetencyQuestion question, ReadText read, Filled filled) {
    question.parameters().stream()
        .filter(parameter -> parameter.type() == Parameter.Type.NUMBER)
        .forEach(parameter -> fill(parameter, read, filled));
  }

  private static void fill(Parameter parameter, ReadText read, Filled filled) {
    var unit = unit(parameter);
    boolean isTolerance = parameter.description().toLowerCase(Locale.ROOT).contains("how far");
    if (isTolerance) {
      tolerance(parameter, unit, read.amounts(), filled);
      return;
    }
    read.amounts().stream()
        .filter(amount -> isOpen(amount, parameter, filled) && !amount.isTolerance())
        .flatMap(amount -> fit(parameter, amount, unit, read).stream())
        .min(Comparator.comparing(fit -> rank(fit.amount())))
        .ifPresent(fit -> filled.put(parameter.name(), text(fit.value()), fit.amount()));
  }

  /**
   * Of a range one parameter takes the lower end and another one the upper; a temperature alone is
   * both.
   */
  private static boolean isOpen(Amount amount, Parameter parameter, Filled filled) {
    return !filled.uses(amount)
        || isLargest(parameter) && (amount.isRange() || isExactTemperature(amount));
  }

  private static boolean isExactTemperature(Amount amount) {
    return amount.unit().dimension().equals(Unit.TEMPERATURE) && amount.bound() == Bound.NONE;
  }

  private record Fit(Amount amount, double value) {}

  private static Optional<Fit> fit(Parameter parameter, Amount amount, Unit unit, ReadText read) {
    var meant = isLacking(amount, read) ? rest(amount) : amount;
    return fits(parameter, meant)
        ? value(meant, unit, parameter, read).map(value -> new Fit(amount, value))
        : Optional.empty();
  }

  /** Whether it limits the share that is lost or empty, where parameters take what is left. */
  private static boolean isLacking(Amount amount, ReadText read) {
    return amount.unit() == Unit.PERCENT
        && amount.bound() == Bound.AT_MOST
        && !amount.isRange()
        && LACKING.matcher(read.text()).find();
  }

  private static Amount rest(Amount amount) {
    double left = 100 - amount.value();
    return new Amount(
        left, left, Unit.PERCENT, Bound.AT_LEAST, false, amount.start(), amount.end());
  }

  private static int rank(Amount amount) {
    return (amount.hasUnit() ? 0 : 2) + (amount.bound() == Bound.NONE ? 1 : 0);
  }

  private static void tolerance(
      Parameter parameter, Unit unit, List<Amount> amounts, Filled filled) {
    for (var amount : amounts) {
      boolean isLike = amount.unit().dimension().equals(Unit.TEMPERATURE);
      if (isLike && amount.isTolerance()) {
        filled.put(parameter.name(), text(amount.value()), amount);
      } else if (isLike && amount.isRange()) {
        double half = (amount.upper() - amount.value()) / 2;
        filled.put(parameter.name(), text(half), amount);
      }
    }
  }

  /** A smallest value is no largest one. */
  private static boolean fits(Parameter parameter, Amount amount) {
    if (isSmallest(parameter)) {
      return amount.bound() != Bound.AT_MOST || amount.isRange();
    }
    return !isLargest(parameter) || amount.bound() != Bound.AT_LEAST;
  }

  private static boolean isSmallest(Parameter parameter) {
    var says = (parameter.name() + " " + parameter.description()).toLowerCase(Locale.ROOT);
    return says.matches("(?s).*\\b(minimum|smallest|shortest|lowest|least).*")
        || says.startsWith("minimum");
  }

  private static boolean isLargest(Parameter parameter) {
    return parameter.name().startsWith("maximum") || parameter.description().contains("largest");
  }

  /** The unit of a parameter; {@link Unit#CYCLES} or one where it says none. */
  static Unit unit(Parameter parameter) {
    var unit = UNIT.matcher(parameter.description());
    if (unit.find()) {
      return UnitReading.at(unit.group(1), 0).map(UnitReading.Found::unit).orElse(Unit.ONE);
    }
    return parameter.description().contains("cycles") ? Unit.CYCLES : Unit.ONE;
  }

  private static Optional<Double> value(
      Amount amount, Unit unit, Parameter parameter, ReadText read) {
    if (unit == Unit.CYCLES && !amount.hasUnit() && isTimes(amount, read)) {
      return Optional.of(amount.value());
    }
    if (amount.unit().isLike(unit)) {
      double value = isLargest(parameter) ? amount.upper() : amount.value();
      boolean isBound = isSmallest(parameter) || isLargest(parameter);
      if (amount.isRange() && unit.offset() != 0 && !isBound) {
        value = (amount.value() + amount.upper()) / 2;
      }
      double converted = amount.unit().convert(value, unit);
      return Optional.of(
          unit.offset() != 0 && amount.unit().offset() == 0 ? rounded(converted) : converted);
    }
    if (isConductance(amount.unit(), unit)) {
      return Optional.of(perCentimetre(amount.unit()).convert(amount.value(), unit));
    }
    if (amount.unit().dimension().equals(MOLAR_ENERGY) && unit.dimension().equals(ENERGY)) {
      return Optional.of(ofOne(amount.unit()).convert(amount.value(), unit));
    }
    return unit == Unit.PERCENT && !amount.hasUnit() ? share(amount) : Optional.empty();
  }

  /** Who cycles a cell so many times gives it so many cycles. */
  private static boolean isTimes(Amount amount, ReadText read) {
    return TIMES.matcher(read.text().substring(amount.end())).find()
        && CYCLED.matcher(read.text()).find();
  }

  /** Of conductivities people say the siemens alone, and mean those per centimetre. */
  private static boolean isConductance(Unit said, Unit wanted) {
    return said.dimension().equals(CONDUCTANCE) && wanted.dimension().equals(CONDUCTIVITY);
  }

  /** The energy of one ion where a text gives that of a mole. */
  private static Unit ofOne(Unit molar) {
    return new Unit(ENERGY, molar.factor() / AVOGADRO, 0);
  }

  private static Unit perCentimetre(Unit siemens) {
    return new Unit(CONDUCTIVITY, siemens.factor() * 100, 0);
  }

  /** A share of one, or of a hundred where it is a bound. */
  private static Optional<Double> share(Amount amount) {
    double value = amount.value();
    if (value > 0 && value <= 1) {
      return Optional.of(value * 100);
    }
    return amount.bound() != Bound.NONE && value > 1 && value <= 100
        ? Optional.of(value)
        : Optional.empty();
  }

  /** 353 K are meant for 80 °C. */
  private static double rounded(double celsius) {
    double near = Math.rint(celsius);
    return Math.abs(near - celsius) < 0.2 ? near : celsius;
  }

  static String text(double value) {
    return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
  }
}
