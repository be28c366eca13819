package org.interphase.mapping;

import java.util.Set;
import org.interphase.notation.CompositionNotation;
import org.interphase.notation.ExpressionNotation;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Lexicon;
import org.interphase.notation.MethodNotation;
import org.interphase.notation.ReferenceNotation;
import org.interphase.notation.SpaceGroupNotation;
import org.interphase.notation.StackNotation;
import org.interphase.notation.TextNotation;
import org.interphase.notation.UnitSpellings;
import org.interphase.source.Catalogue;

/**
 * The readers of printed cells, knowing the names and units of a catalogue and the references of a
 * source.
 */
record Notations(
    ExpressionNotation expression,
    CompositionNotation composition,
    StackNotation stack,
    MethodNotation method,
    ReferenceNotation reference,
    SpaceGroupNotation spaceGroup,
    TextNotation text,
    FormulaNotation formula) {

  static Notations of(Catalogue catalogue, Materials materials, Set<String> referenceKeys) {
    Lexicon matter = name -> catalogue.knows(name, "strategy") || materials.knows(name);
    return new Notations(
        new ExpressionNotation(UnitSpellings.of(catalogue.unitSpellings())),
        new CompositionNotation(matter),
        new StackNotation(matter),
        new MethodNotation(name -> catalogue.knows(name, "method")),
        new ReferenceNotation(referenceKeys),
        new SpaceGroupNotation(),
        new TextNotation(),
        new FormulaNotation());
  }
}
