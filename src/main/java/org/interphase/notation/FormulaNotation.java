package org.interphase.notation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.interphase.model.Formula;

/**
 * The notation of chemical formulas, such as {@code Li1.5Al0.5Ge1.5(PO4)3}: elements and groups in
 * parentheses or brackets, each with a number or none; numbers may be subscripts. A formula with
 * variables says behind it what they are: {@code Li1+xAlxGe2−x(PO4)3 (x = 0.5)}. A hydrate is all
 * its atoms: {@code LiOH·H2O}.
 */
public final class FormulaNotation {

  private static final Pattern VARIABLE =
      Pattern.compile("[\\s,;(]+(?<letter>[a-zδ])\\s*=\\s*(?<number>\\d+(\\.\\d+)?)\\)?$");

  /** What parts the compounds in {@code LiOH·H2O}, in whichever way it is printed. */
  static final char DOT = '·';

  private static final Pattern DOTS = Pattern.compile("\\s*[·⋅•∙*]\\s*");
  private static final Pattern SPACE_BEFORE_GROUP = Pattern.compile("\\s+(?=\\([^()]*\\)\\d)");

  /** The formula, added up; unreadable where it has a variable, a charge or no such element. */
  public Reading<Formula> read(String cell) {
    return PrintedCell.read(cell, cursor -> formula(Glyphs.lowered(cursor.text())));
  }

  private static Formula formula(String text) throws Stuck {
    var variables = new HashMap<Character, BigDecimal>();
    var formula = withoutVariables(text, variables);
    var dotted = DOTS.matcher(formula).replaceAll(String.valueOf(DOT));
    return new FormulaGrammar(SPACE_BEFORE_GROUP.matcher(dotted).replaceAll(""), variables)
        .formula();
  }

  /** The text before what it says of variables, which is put into {@code variables}. */
  private static String withoutVariables(String text, Map<Character, BigDecimal> variables) {
    var variable = VARIABLE.matcher(text);
    if (!variable.find()) {
      return text;
    }
    variables.putIfAbsent(
        variable.group("letter").charAt(0), new BigDecimal(variable.group("number")));
    return withoutVariables(text.substring(0, variable.start()), variables);
  }
}
