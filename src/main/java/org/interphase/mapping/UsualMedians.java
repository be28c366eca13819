package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.ExpressionNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.Table;
import org.interphase.source.Unit;
import org.interphase.source.UsualRange;

/** Warns of columns whose numbers are likely in another unit, and of those that look swapped. */
final class UsualMedians {

  /** A slip of units is a hundred or a thousand times; between kJ/mol and eV it is 96. */
  private static final double LEAST_SLIP = 50;

  private static final double MOST_SLIP = 2000;

  /** How much further from the usual a unit may come than the best one and still be named. */
  private static final double AS_LIKELY = 1;

  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final Consumer<Problem> problems;

  UsualMedians(Catalogue catalogue, ExpressionNotation notation, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.notation = notation;
    this.problems = problems;
  }

  /** A column's median, its header's unit, and what is usual for its quantity. */
  private record Compared(ColumnMedian median, Unit unit, UsualRange range, Unit of) {

    boolean isUsual() {
      return isUsual(median.in(unit));
    }

    /** True where the column would be usual if its numbers were those of {@code other}. */
    boolean isUsualWith(Compared other) {
      return isUsual(other.median.in(unit));
    }

    boolean isUsual(BigDecimal value) {
      return of.toReference(range.from()).compareTo(value) <= 0
          && of.toReference(range.to()).compareTo(value) >= 0;
    }

    /** How many powers of ten a value lies from what is often seen. */
    double distance(BigDecimal value) {
      return Math.abs(
          Math.log10(value.doubleValue() / of.toReference(range.about()).doubleValue()));
    }

    String name() {
      return median.column().name();
    }

    String said() {
      return median.number().toPlainString() + " " + unit.symbol();
    }
  }

  void check(Table table) {
    var unusual = new ArrayList<Compared>();
    for (var column : table.description().columns()) {
      ColumnMedian.of(column, table, notation, catalogue)
          .flatMap(this::compared)
          .filter(one -> !one.isUsual())
          .ifPresent(unusual::add);
    }
    for (var one : unusual) {
      var other = unusual.stream().filter(it -> areSwapped(one, it)).findFirst();
      if (other.isEmpty()) {
        likelyUnits(one).ifPresent(units -> tellUnit(one, units, table));
      } else if (unusual.indexOf(one) < unusual.indexOf(other.get())) {
        tellSwapped(one, other.get(), table);
      }
    }
  }

  private Optional<Compared> compared(ColumnMedian median) {
    var rule = median.rule();
    return catalogue
        .usual(rule.quantity())
        .flatMap(
            range ->
                catalogue
                    .unit(rule.unit())
                    .filter(unit -> catalogue.comparable(rule.unit(), range.unit()))
                    .map(unit -> new Compared(median, unit, range, unitOf(range))));
  }

  private Unit unitOf(UsualRange range) {
    return catalogue.unit(range.unit()).orElseThrow();
  }

  private static boolean areSwapped(Compared one, Compared other) {
    return !one.range().equals(other.range()) && one.isUsualWith(other) && other.isUsualWith(one);
  }

  /** The units in which the numbers would be usual, the likeliest first. */
  private Optional<String> likelyUnits(Compared one) {
    var likely =
        catalogue.units().stream()
            .filter(unit -> unit.reference().equals(one.unit().reference()))
            .filter(unit -> isSlip(one, unit) && one.isUsual(one.median().in(unit)))
            .sorted(Comparator.comparing(unit -> one.distance(one.median().in(unit))))
            .toList();
    return likely.isEmpty() ? Optional.empty() : Optional.of(names(likely, one));
  }

  private static String names(List<Unit> likely, Compared one) {
    double best = one.distance(one.median().in(likely.get(0)));
    return likely.stream()
        .filter(unit -> one.distance(one.median().in(unit)) < best + AS_LIKELY)
        .map(Unit::symbol)
        .collect(Collectors.joining(" or "));
  }

  private static boolean isSlip(Compared one, Unit unit) {
    double times = one.median().in(unit).doubleValue() / one.median().in(one.unit()).doubleValue();
    double slip = Math.max(times, 1 / times);
    return slip >= LEAST_SLIP && slip <= MOST_SLIP;
  }

  private void tellUnit(Compared one, String units, Table table) {
    problems.accept(
        Problem.warning(
            column(table, one),
            "a median of " + one.said(),
            "a median of " + usual(one),
            "Look whether the source means " + units + ", and correct \"unit\" in that case."));
  }

  private void tellSwapped(Compared one, Compared other, Table table) {
    problems.accept(
        Problem.warning(
            column(table, one),
            "numbers as of column \"" + other.name() + "\", and there as of this one",
            "a median of " + usual(one) + ", there of " + usual(other),
            "Look whether the two columns are swapped."));
  }

  private static String usual(Compared one) {
    return one.range().from().toPlainString()
        + " to "
        + one.range().to().toPlainString()
        + " "
        + one.range().unit()
        + ", as the field has seen it for "
        + one.range().quantity();
  }

  private static Place column(Table table, Compared one) {
    return new Place(table.descriptionFile(), "column \"" + one.name() + "\"");
  }
}
