package org.interphase.notation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.model.Formula;

/** Reads one formula; the notation is described at {@link FormulaNotation}. */
final class FormulaGrammar {

  private static final String VARIABLES = "xyzuvwnmδ";

  private final Cursor cursor;

  FormulaGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  Formula formula() throws Stuck {
    var atoms = parts();
    if (!cursor.atEnd()) {
      throw cursor.stuck("an opening parenthesis before a closing one", "Balance the parentheses.");
    }
    return new Formula(cursor.text(), atoms);
  }

  private Map<String, BigDecimal> parts() throws Stuck {
    var atoms = new LinkedHashMap<String, BigDecimal>();
    do {
      var part = part();
      var count = count();
      part.forEach((element, atom) -> atoms.merge(element, atom.multiply(count), BigDecimal::add));
    } while (!cursor.atEnd() && cursor.peek() != ')' && cursor.peek() != ']');
    return atoms;
  }

  private Map<String, BigDecimal> part() throws Stuck {
    int start = cursor.position();
    boolean bracket = cursor.peek() == '[';
    if (!bracket && cursor.peek() != '(') {
      return Map.of(element(), BigDecimal.ONE);
    }
    cursor.next();
    var group = parts();
    if (!cursor.take(bracket ? ']' : ')')) {
      throw cursor.stuckSince(start, "a closing parenthesis", "Balance the parentheses.");
    }
    return group;
  }

  /** The longer symbol first: {@code Co} is cobalt, {@code CO} is carbon and oxygen. */
  private String element() throws Stuck {
    for (int length = 2; length > 0; length--) {
      int end = cursor.position() + length;
      if (end <= cursor.text().length()) {
        var symbol = cursor.text().substring(cursor.position(), end);
        if (Elements.contains(symbol)) {
          cursor.moveTo(end);
          return symbol;
        }
      }
    }
    throw noElement();
  }

  private Stuck noElement() {
    boolean sign = Glyphs.isMinus(cursor.peek()) || cursor.peek() == '+' || cursor.peek() == '–';
    char letter = cursor.peek(sign ? 1 : 0);
    if (letter != Cursor.END && VARIABLES.indexOf(letter) >= 0) {
      return cursor.stuck(
          "a number for " + letter, "Write the formula of the sample, with numbers only.");
    }
    return cursor.stuck(
        "the symbol of an element", "Correct the formula; charges and words are no part of it.");
  }

  private BigDecimal count() throws Stuck {
    int start = cursor.position();
    if (cursor.takeDigits().isEmpty()) {
      return BigDecimal.ONE;
    }
    if (cursor.take('.') && cursor.takeDigits().isEmpty()) {
      throw cursor.stuckSince(start, "digits after the point", "Complete the number.");
    }
    var count = new BigDecimal(cursor.since(start));
    if (count.signum() == 0) {
      throw cursor.stuckSince(
          start, "a number above zero", "Take the element out, or write how much there is.");
    }
    return count;
  }
}
