package org.interphase.mapping;

import java.util.List;
import java.util.function.Function;
import org.interphase.model.CellStack;
import org.interphase.model.Composition;
import org.interphase.model.Expression;
import org.interphase.notation.Reading;
import org.interphase.source.TableDescription.Column;

/** What a cell says, read by the notation of its column. */
sealed interface CellContent {

  record Quantities(Expression expression) implements CellContent {}

  record MadeOf(Composition composition) implements CellContent {}

  record Layers(CellStack stack) implements CellContent {}

  record Methods(List<String> names) implements CellContent {}

  record Words(String text) implements CellContent {}

  /** Reads {@code text} as {@code column} says. */
  static Reading<? extends CellContent> read(Column column, String text, Notations notations) {
    return switch (column.notation()) {
      case "expression" -> map(notations.expression().read(text), Quantities::new);
      case "composition" -> map(notations.composition().read(text), MadeOf::new);
      case "cell-stack" -> map(notations.stack().read(text), Layers::new);
      case "method" -> map(notations.method().read(text), Methods::new);
      case "text" ->
          text.isBlank() || text.equals("—")
              ? new Reading.NotReported<Words>()
              : new Reading.Of<>(new Words(text));
      default -> throw new IllegalArgumentException("No notation " + column.notation());
    };
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
