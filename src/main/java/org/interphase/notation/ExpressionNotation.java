package org.interphase.notation;

import java.util.List;
import org.interphase.model.Expression;

/**
 * The notation of quantities in tables, such as {@code 3.34 × 10⁻⁴ (50 °C)} or {@code 96% after 200
 * cycles at 0.5C}.
 *
 * <pre>
 * expression = term { joint }
 * joint      = connector term | "," note | "(" note { connector term | "," note } ")"
 * connector  = "at" | "after" | "for" | "on" | "×"
 * note       = [ connector ] term
 * term       = amount [ mark ] [ unit { digits unit } [ mark ] [ words ] ] | words
 * mark       = "*" | "†" | … | raised letter | letter ")" | "[" letter "]"
 * amount     = [ "≈" ] ( several | "(" several ")" [ power ] )
 *            | ( "≥" | ">" | "≤" | "&lt;" ) number
 *            | "from" number "to" number | "between" number "and" number
 * several    = number [ ( "–" | "-" | "to" ) number | ( "±" | "+/-" ) number ]
 * number     = [ "−" ] decimal [ "(" decimal ")" ] [ power | "e" exponent ] | "10" raised
 * decimal    = digits [ "." digits ]
 * power      = "×" "10" raised
 * </pre>
 *
 * <p>Brackets that touch a number hold its uncertainty; a number that stands in brackets apart
 * needs a unit. A power behind a range or an uncertainty holds for both numbers where no other
 * reading makes sense. {@code 0.1 × 10} is two quantities, {@code 0.1 × 10-3} a power, as it can be
 * no range. {@code 1 h 30 min} is 90 min, {@code 95% ± 1%} is 95 ± 1%. Words behind a number need a
 * unit between, because otherwise they are a unit that is not known. Where print is ambiguous, the
 * cell is unreadable rather than guessed at.
 */
public final class ExpressionNotation {

  private final UnitSpellings units;

  public ExpressionNotation(UnitSpellings units) {
    this.units = units;
  }

  /** What the cell says, numbers with the decimals that are printed, units as their symbols. */
  public Reading<Expression> read(String cell) {
    return read(cell, List.of());
  }

  /** As above; where a unit is not known, {@code unitsOfColumn} are what could stand there. */
  public Reading<Expression> read(String cell, List<String> unitsOfColumn) {
    return PrintedCell.read(cell, cursor -> expression(cursor, unitsOfColumn));
  }

  private Expression expression(Cursor cursor, List<String> unitsOfColumn) throws Stuck {
    CellMistakes.refuse(cursor.text());
    try {
      return new ExpressionGrammar(cursor, units, unitsOfColumn).expression();
    } catch (Stuck stuck) {
      throw CellMistakes.explained(cursor.text(), stuck);
    }
  }

  /** The one canonical print of an expression; reading it gives an equal expression. */
  public String print(Expression expression) {
    return new ExpressionPrinter(units).print(expression);
  }
}
