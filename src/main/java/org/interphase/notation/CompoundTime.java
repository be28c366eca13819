package org.interphase.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Amount;
import org.interphase.model.Quantity;

/** Reads a time in several units as one in the last of them: {@code 1 h 30 min} is 90 min. */
final class CompoundTime {

  private static final List<String> UNITS = List.of("d", "h", "min", "s");
  private static final List<Integer> NEXT_IN_EACH = List.of(24, 60, 60);

  private final Cursor cursor;
  private final UnitSpellings units;

  CompoundTime(Cursor cursor, UnitSpellings units) {
    this.cursor = cursor;
    this.units = units;
  }

  /** {@code time} with what stands here in smaller units; itself where nothing does. */
  Quantity goOn(Quantity time) {
    var longer = withNext(time);
    return longer.isPresent() ? goOn(longer.get()) : time;
  }

  private Optional<Quantity> withNext(Quantity time) {
    int start = cursor.position();
    var digits = cursor.skipSpaces().takeDigits();
    var unit = units.at(cursor.text(), cursor.skipSpaces().position());
    if (isWhole(time) && !digits.isEmpty() && unit.isPresent()) {
      int inEach = inEach(time.unit(), unit.get().symbol());
      var rest = new BigDecimal(digits);
      if (rest.compareTo(BigDecimal.valueOf(inEach)) < 0) {
        cursor.moveTo(unit.get().end());
        var sum = time.amount().first().multiply(BigDecimal.valueOf(inEach)).add(rest);
        var amount = Amount.qualified(time.amount().qualifier(), sum);
        return Optional.of(new Quantity(amount, unit.get().symbol()));
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** A bound may be one, too; a range or a fraction of an hour with minutes behind it is not. */
  private static boolean isWhole(Quantity time) {
    var amount = time.amount();
    return amount.last().isEmpty()
        && amount.uncertainty().isEmpty()
        && amount.first().scale() <= 0
        && amount.first().signum() > 0
        && time.mark().isEmpty();
  }

  /** How many of the smaller unit are one of the larger; 0 where they are no such units. */
  private static int inEach(String larger, String smaller) {
    int from = UNITS.indexOf(larger);
    int to = UNITS.indexOf(smaller);
    return from < 0 || to <= from
        ? 0
        : NEXT_IN_EACH.subList(from, to).stream().reduce(1, (a, b) -> a * b);
  }
}
