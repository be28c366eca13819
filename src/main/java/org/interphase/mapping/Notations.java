package org.interphase.mapping;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.interphase.model.Spelling;
import org.interphase.notation.CompositionNotation;
import org.interphase.notation.ExpressionNotation;
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
    TextNotation text) {

  static Notations of(Catalogue catalogue, Materials materials, Set<String> referenceKeys) {
    var matter =
        new Names(
            name -> catalogue.knows(name, "strategy") || materials.knows(name),
            () -> catalogue.spellings("strategy", "material"));
    return new Notations(
        new ExpressionNotation(UnitSpellings.of(catalogue.unitSpellings())),
        new CompositionNotation(matter),
        new StackNotation(matter),
        new MethodNotation(
            new Names(
                name -> catalogue.knows(name, "method"), () -> catalogue.spellings("method"))),
        new ReferenceNotation(referenceKeys),
        new SpaceGroupNotation(),
        new TextNotation());
  }

  /** Names that are known, and those to look among for what one that is not was meant to be. */
  private record Names(Predicate<String> known, Supplier<List<String>> all) implements Lexicon {

    /** Shorter ones are near too many. */
    private static final int SHORTEST = 4;

    @Override
    public boolean knows(String name) {
      return known.test(name);
    }

    @Override
    public List<String> near(String name) {
      var names = all.get().stream().filter(other -> other.length() >= SHORTEST).toList();
      return name.length() < SHORTEST ? List.of() : Spelling.nearInAnyCase(name, names);
    }
  }
}
