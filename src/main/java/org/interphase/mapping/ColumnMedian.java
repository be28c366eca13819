package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.interphase.notation.ExpressionNotation;
import org.interphase.notation.Reading;
import org.interphase.source.Catalogue;
import org.interphase.source.Table;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.Role;
import org.interphase.source.Unit;

/**
 * The median of the numbers in a column that its header gives the unit of.
 *
 * @param rule what the numbers are by the column's description
 * @param number the median as printed
 */
record ColumnMedian(Column column, QuantityRule rule, BigDecimal number) {

  /** Fewer numbers have no median that would say something of their column. */
  private static final int FEWEST = 3;

  /** Above it, in °C, nothing is told of what is usual. */
  private static final BigDecimal HOT = BigDecimal.valueOf(60);

  /** The median of {@code column}; nothing where its header gives no unit, or it is all hot. */
  static Optional<ColumnMedian> of(
      Column column, Table table, ExpressionNotation notation, Catalogue catalogue) {
    var rule = column.quantities().stream().filter(ColumnMedian::isByTheHeader).findFirst();
    if (rule.isEmpty() || isHot(column, table, notation, catalogue)) {
      return Optional.empty();
    }
    var numbers =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.column().equals(column))
            .flatMap(cell -> bare(cell.text(), notation).stream())
            .sorted()
            .toList();
    return numbers.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new ColumnMedian(column, rule.get(), numbers.get(numbers.size() / 2)));
  }

  /** The median in {@code unit}'s reference unit. */
  BigDecimal in(Unit unit) {
    return unit.toReference(number);
  }

  private static boolean isByTheHeader(QuantityRule rule) {
    return rule.header() && rule.role() != Role.MEASUREMENT_CONDITION;
  }

  /** The number that a cell begins with, where it prints no unit and is above zero. */
  static Optional<BigDecimal> bare(String text, ExpressionNotation notation) {
    return notation.read(text) instanceof Reading.Of<Expression> of
        ? first(of.value().terms()).filter(number -> number.signum() > 0)
        : Optional.empty();
  }

  private static Optional<BigDecimal> first(List<Term> terms) {
    return terms
        .get(0)
        .quantity()
        .filter(quantity -> !quantity.hasUnit())
        .map(Quantity::amount)
        .map(Amount::first);
  }

  /** Conductivities far above room temperature, or at several, have no usual median. */
  private static boolean isHot(
      Column column, Table table, ExpressionNotation notation, Catalogue catalogue) {
    boolean atSeveral =
        table.description().columns().stream()
            .flatMap(other -> other.quantities().stream())
            .anyMatch(rule -> isTemperature(rule) && rule.of().contains(column.name()));
    return atSeveral
        || column.quantities().stream()
            .filter(ColumnMedian::isTemperature)
            .flatMap(rule -> rule.printedInHeader().stream())
            .flatMap(text -> SingleQuantity.in(text, notation).stream())
            .anyMatch(at -> isHot(at, catalogue));
  }

  private static boolean isHot(Quantity at, Catalogue catalogue) {
    return catalogue
        .unit(at.unit())
        .filter(unit -> unit.toReference(at.amount().first()).compareTo(HOT) > 0)
        .isPresent();
  }

  private static boolean isTemperature(QuantityRule rule) {
    return rule.quantity().equals("Temperature");
  }
}
