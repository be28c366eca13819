package org.interphase.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.ExpressionNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.Table;
import org.interphase.source.Table.Cell;
import org.interphase.source.Table.Row;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.Unit;

/**
 * Finds conductivities that are each usual and cannot both be right: of one sample at two
 * temperatures, or of its bulk and its whole. A header in S/cm above numbers in mS/cm is found so
 * where the numbers alone do not tell.
 */
final class ConductivityPairs {

  private static final String CONDUCTIVITY = "IonicConductivity";

  /** Boltzmann's constant in eV/K. */
  private static final double BOLTZMANN = 8.617333e-5;

  /** No solid ion conductor that is measured at two temperatures has a higher one, in eV. */
  private static final double HIGHEST_BARRIER = 1.5;

  /** Heat lets ions move; what falls further has decomposed, or is in another unit. */
  private static final double LEAST_WARMER = 0.1;

  /** Close temperatures are not told to a kelvin, and samples differ by their electrodes. */
  private static final double MOST_ALIKE = 10;

  /** Of a few hundred times poor grain boundaries are the reason in single samples. */
  private static final double LEAST_OF_BULK = 1 / 300.0;

  /** Fewer rows say nothing of their columns. */
  private static final int FEWEST = 3;

  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final Consumer<Problem> problems;

  ConductivityPairs(Catalogue catalogue, ExpressionNotation notation, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.notation = notation;
    this.problems = problems;
  }

  /** A column of conductivities in one unit; the temperature in °C. */
  private record Side(Column column, Unit unit, Optional<BigDecimal> at, String path) {

    boolean isOf(Side other) {
      return column.about().equals(other.column.about());
    }

    double kelvin() {
      return at.orElseThrow().doubleValue() + 273.15;
    }
  }

  /** How many times the first the second may be, and between what. */
  private record Bounds(double least, double most, String between) {

    boolean hold(double times) {
      return times >= least && times <= most;
    }
  }

  /** A row's two conductivities. */
  private record Pair(Cell first, Cell second, double times) {}

  void check(Table table) {
    var sides = table.description().columns().stream().flatMap(c -> side(c).stream()).toList();
    for (var first : sides) {
      for (var second : sides) {
        if (first != second && first.isOf(second)) {
          warmer(first, second).ifPresent(bounds -> check(first, second, bounds, true, table));
          ofBulk(first, second).ifPresent(bounds -> check(first, second, bounds, false, table));
        }
      }
    }
  }

  private Optional<Side> side(Column column) {
    var at =
        column.quantities().stream()
            .filter(rule -> rule.quantity().equals("Temperature"))
            .flatMap(rule -> rule.printedInHeader().stream())
            .flatMap(text -> SingleQuantity.in(text, notation).stream())
            .flatMap(
                t -> catalogue.unit(t.unit()).map(u -> u.toReference(t.amount().first())).stream())
            .findFirst();
    return column.quantities().stream()
        .filter(rule -> rule.header() && rule.quantity().equals(CONDUCTIVITY))
        .findFirst()
        .flatMap(rule -> catalogue.unit(rule.unit()))
        .map(unit -> new Side(column, unit, at, path(column)));
  }

  private static String path(Column column) {
    return column.defaults().getOrDefault("conductionPath", "");
  }

  private static Optional<Bounds> warmer(Side first, Side second) {
    if (first.at().isEmpty() || second.at().isEmpty() || !first.path().equals(second.path())) {
      return Optional.empty();
    }
    double apart = 1 / first.kelvin() - 1 / second.kelvin();
    double most = Math.max(MOST_ALIKE, Math.exp(HIGHEST_BARRIER / BOLTZMANN * apart));
    return apart > 0
        ? Optional.of(
            new Bounds(LEAST_WARMER, most, "from " + plain(first) + " to " + plain(second) + " °C"))
        : Optional.empty();
  }

  private static String plain(Side side) {
    return side.at().orElseThrow().stripTrailingZeros().toPlainString();
  }

  private static Optional<Bounds> ofBulk(Side first, Side second) {
    boolean isSo = first.path().equals("Bulk") && second.path().equals("Total");
    return isSo && first.at().equals(second.at())
        ? Optional.of(new Bounds(LEAST_OF_BULK, Double.MAX_VALUE, "from bulk to total"))
        : Optional.empty();
  }

  private void check(Side first, Side second, Bounds bounds, boolean eachRow, Table table) {
    var pairs = table.rows().stream().flatMap(row -> pair(row, first, second).stream()).toList();
    var times = pairs.stream().map(Pair::times).sorted().toList();
    if (times.size() >= FEWEST && !bounds.hold(times.get(times.size() / 2))) {
      tellColumns(first, second, times.get(times.size() / 2), bounds, table);
    } else if (eachRow) {
      pairs.stream().filter(p -> !bounds.hold(p.times())).forEach(p -> tellCells(p, bounds));
    }
  }

  private Optional<Pair> pair(Row row, Side first, Side second) {
    var cells = new ArrayList<Cell>();
    var numbers = new ArrayList<Double>();
    for (var side : List.of(first, second)) {
      row.cells().stream()
          .filter(cell -> cell.column().equals(side.column()))
          .forEach(
              cell ->
                  ColumnMedian.bare(cell.text(), notation)
                      .map(number -> side.unit().toReference(number).doubleValue())
                      // Of nothing no number is so many times; its bounds refuse what is below it.
                      .filter(number -> number > 0)
                      .ifPresent(
                          number -> {
                            cells.add(cell);
                            numbers.add(number);
                          }));
    }
    return numbers.size() == 2
        ? Optional.of(new Pair(cells.get(0), cells.get(1), numbers.get(1) / numbers.get(0)))
        : Optional.empty();
  }

  private void tellColumns(Side first, Side second, double median, Bounds bounds, Table table) {
    problems.accept(
        Problem.warning(
            new Place(table.descriptionFile(), "column \"" + second.column().name() + "\""),
            "conductivities that are "
                + times(median)
                + " those of column \""
                + first.column().name()
                + "\" in the middle",
            expected(bounds),
            "Look whether one of the two columns is in another unit than its header says."));
  }

  private void tellCells(Pair pair, Bounds bounds) {
    problems.accept(
        Problem.warning(
            pair.second().place(),
            "\""
                + pair.second().text()
                + "\", "
                + times(pair.times())
                + " the \""
                + pair.first().text()
                + "\" in column \""
                + pair.first().column().name()
                + "\"",
            expected(bounds),
            "Look for a slip in the unit or in the power of ten of one of the two cells."));
  }

  private static String expected(Bounds bounds) {
    return bounds.most() == Double.MAX_VALUE
        ? "at least " + times(bounds.least()) + " as much " + bounds.between()
        : "between "
            + number(bounds.least())
            + " and "
            + times(bounds.most())
            + " as much "
            + bounds.between();
  }

  private static String times(double number) {
    return number(number) + " times";
  }

  private static String number(double number) {
    return new BigDecimal(number).round(new MathContext(2)).stripTrailingZeros().toPlainString();
  }
}
