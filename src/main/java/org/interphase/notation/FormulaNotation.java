package org.interphase.notation;

import org.interphase.model.Formula;

/**
 * The notation of chemical formulas, such as {@code Li1.5Al0.5Ge1.5(PO4)3}: elements and groups in
 * parentheses or brackets, each with a number or none; numbers may be subscripts.
 */
public final class FormulaNotation {

  /** The formula, added up; unreadable where it has a variable, a charge or no such element. */
  public Reading<Formula> read(String cell) {
    return PrintedCell.read(cell, cursor -> new FormulaGrammar(plain(cursor.text())).formula());
  }

  private static Cursor plain(String text) {
    var plain = new StringBuilder();
    text.chars().mapToObj(c -> Glyphs.lowered((char) c)).forEach(plain::append);
    return new Cursor(plain.toString());
  }
}
