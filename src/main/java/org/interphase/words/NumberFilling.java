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
        .filter(amount -> !filled.uses(amount) && !amount.isTolerance())
        .filter(amount -> fits(parameter, amount))
        .flatMap(amount -> value(amount, unit, read).map(v -> new Fit(amount, v)).stream())
        .min(Comparator.comparing(fit -> rank(fit.amount())))
        .ifPresent(fit -> filled.put(parameter.name(), text(fit.value()), fit.amount()));
  }

  private record Fit(Amount amount, double value) {}

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
    var says = (parameter.name() + " " + parameter.description()).toLowerCase(Locale.ROOT);
    if (says.matches("(?s).*\\b(minimum|smallest|shortest|lowest|least).*")
        || says.startsWith("minimum")) {
      return amount.bound() != Bound.AT_MOST || amount.isRange();
    }
    if (says.startsWith("maximum") || says.contains("largest")) {
      return amount.bound() != Bound.AT_LEAST;
    }
    return true;
  }

  /** The unit of a parameter; {@link Unit#CYCLES} or one where it says none. */
  static Unit unit(Parameter parameter) {
    var unit = UNIT.matcher(parameter.description());
    if (unit.find()) {
      return UnitReading.at(unit.group(1), 0).map(UnitReading.Found::unit).orElse(Unit.ONE);
    }
    return parameter.description().contains("cycles") ? Unit.CYCLES : Unit.ONE;
  }

  private static Optional<Double> value(Amount amount, Unit unit, ReadText read) {
    if (amount.unit().isLike(unit)) {
      double value = amount.value();
      if (amount.isRange() && unit.offset() != 0) {
        value = (amount.value() + amount.upper()) / 2;
      }
      double converted = amount.unit().convert(value, unit);
      return Optional.of(
          unit.offset() != 0 && amount.unit().offset() == 0 ? rounded(converted) : converted);
    }
    boolean isShare = unit == Unit.PERCENT && !amount.hasUnit() && amount.value() <= 1;
    return isShare && amount.value() > 0 ? Optional.of(amount.value() * 100) : Optional.empty();
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
