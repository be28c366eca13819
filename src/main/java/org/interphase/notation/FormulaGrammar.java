package org.interphase.notation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.model.Elements;
import org.interphase.model.Formula;

/** Reads one formula; the notation is described at {@link FormulaNotation}. */
final class FormulaGrammar {

  private static final String VARIABLES = "xyzuvwnmδ";

  private final Cursor cursor;
  private final Map<Character, BigDecimal> variables;

  /**
   * @param variables what {@code (x = 0.5)} behind the formula says of the letters in it
   */
  FormulaGrammar(String text, Map<Character, BigDecimal> variables) {
    this.cursor = new Cursor(text);
    this.variables = variables;
  }

  Formula formula() throws Stuck {
    var atoms = parts();
    while (cursor.take(FormulaNotation.DOT)) {
      var count = atAddend(0) ? count() : BigDecimal.ONE;
      parts()
          .forEach((element, atom) -> atoms.merge(element, atom.multiply(count), BigDecimal::add));
    }
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
    } while (!cursor.atEnd()
        && ")]".indexOf(cursor.peek()) < 0
        && cursor.peek() != FormulaNotation.DOT);
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
    if (!atAddend(0)) {
      return BigDecimal.ONE;
    }
    var count = addend();
    while (atSign()) {
      boolean plus = cursor.next() == '+';
      count = plus ? count.add(addend()) : count.subtract(addend());
    }
    if (count.signum() <= 0) {
      throw cursor.stuckSince(
          start, "a number above zero", "Take the element out, or write how much there is.");
    }
    return count;
  }

  /** True if a number stands here, or a letter of which it is known what it stands for. */
  private boolean atAddend(int ahead) {
    return Glyphs.isDigit(cursor.peek(ahead)) || variables.containsKey(cursor.peek(ahead));
  }

  private boolean atSign() {
    char sign = cursor.peek();
    boolean isSign = Glyphs.isMinus(sign) || sign == '+' || sign == '–';
    return isSign && !variables.isEmpty() && atAddend(1);
  }

  /** {@code 2}, {@code x} or {@code 0.5x}. */
  private BigDecimal addend() throws Stuck {
    var number = cursor.atDigit() ? number() : BigDecimal.ONE;
    var letter = variables.get(cursor.peek());
    if (letter == null) {
      return number;
    }
    cursor.next();
    return number.multiply(letter);
  }

  private BigDecimal number() throws Stuck {
    int start = cursor.position();
    if (cursor.takeDigits().matches("0\\d+")) {
      throw cursor.stuckSince(
          start, "a number without a zero before it", "Write O for oxygen, or take the zero out.");
    }
    if (cursor.take('.') && cursor.takeDigits().isEmpty()) {
      throw cursor.stuckSince(start, "digits after the point", "Complete the number.");
    }
    return new BigDecimal(cursor.since(start));
  }
}
