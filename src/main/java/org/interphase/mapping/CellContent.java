package org.interphase.mapping;

import java.util.List;
import java.util.function.Function;
import org.interphase.model.CellStack;
import org.interphase.model.Composition;
import org.interphase.model.Expression;
import org.interphase.notation.Reading;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;

/** What a cell says, read by the notation of its column. */
sealed interface CellContent {

  record Quantities(Expression expression) implements CellContent {}

  record MadeOf(Composition composition) implements CellContent {}

  record Layers(CellStack stack) implements CellContent {}

  record Methods(List<String> names) implements CellContent {}

  record Keys(List<String> keys) implements CellContent {}

  record Symmetry(String spaceGroup) implements CellContent {}

  record Words(String text) implements CellContent {}

  /** Reads {@code text} as {@code column} says. */
  static Reading<? extends CellContent> read(Column column, String text, Notations notations) {
    return switch (column.notation()) {
      case EXPRESSION -> map(notations.expression().read(text, units(column)), Quantities::new);
      case COMPOSITION -> map(notations.composition().read(text), MadeOf::new);
      case CELL_STACK -> map(notations.stack().read(text), Layers::new);
      case METHOD -> map(notations.method().read(text), Methods::new);
      case SPACE_GROUP -> map(notations.spaceGroup().read(text), Symmetry::new);
      case TEXT -> map(notations.text().read(text), Words::new);
      case REFERENCE -> map(notations.reference().read(text), Keys::new);
    };
  }

  private static List<String> units(Column column) {
    return column.quantities().stream().map(QuantityRule::unit).distinct().toList();
  }

  private static <T, C extends CellContent> Reading<C> map(
      Reading<T> reading, Function<T, C> content) {
    if (reading instanceof Reading.Of<T> of) {
      return new Reading.Of<>(content.apply(of.value()));
    }
    if (reading instanceof Reading.Unreadable<T> bad) {
      return new Reading.Unreadable<>(bad.found(), bad.expected(), bad.mend());
    }
    return new Reading.NotReported<>();
  }
}
