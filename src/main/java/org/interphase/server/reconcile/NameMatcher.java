package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Spelling;
import org.interphase.server.search.NamePattern;
import org.interphase.server.search.NamePattern.Name;

/** Finds in which ways a text is like the names of a thing. */
final class NameMatcher {

  /** What the ranks of a pattern say, beside that of the very name. */
  private static final List<Likeness> RANKS =
      List.of(
          Likeness.BEGINNING, Likeness.WITHIN, Likeness.WORDS, Likeness.PARTS, Likeness.IN_TEXT);

  private static final int IN_ABOUT = RANKS.indexOf(Likeness.WORDS) + 1;

  /** Among names as short as this any two are near. */
  private static final int TOO_SHORT = 3;

  private final String text;
  private final NamePattern pattern;
  private final Optional<Map<String, BigDecimal>> atoms;
  private final boolean whole;

  private NameMatcher(String text, boolean whole) {
    this.text = text;
    this.pattern = new NamePattern(text);
    this.atoms = Names.atoms(text);
    this.whole = whole;
  }

  /** For a text that is meant as a whole name: a formula of another compound is none. */
  static NameMatcher ofWhole(String text) {
    return new NameMatcher(text, true);
  }

  /** For a text that somebody is still typing. */
  static NameMatcher ofBeginning(String text) {
    return new NameMatcher(text, false);
  }

  /** In which ways the text is like the names; empty where it is not like them at all. */
  Set<Likeness> likenesses(Names names) {
    var found = EnumSet.noneOf(Likeness.class);
    if (names.isIdentifier(text)) {
      found.add(Likeness.IDENTIFIER);
    }
    if (names.label().equals(text)) {
      found.add(Likeness.NAME);
    }
    if (names.others().contains(text)) {
      found.add(Likeness.OTHER_NAME);
    }
    if (isSameCompound(names)) {
      found.add(Likeness.FORMULA);
    } else if (whole && isOtherCompound(names)) {
      return found;
    }
    addAlike(names, found);
    return found;
  }

  /** Whether the text can mean nothing else, if nothing else is called so. */
  boolean isSurely(Names names) {
    return names.isIdentifier(text)
        || isSameCompound(names)
        || names.all().anyMatch(name -> pattern.isName(name) && !isByCapitals(name.text()));
  }

  private void addAlike(Names names, Set<Likeness> found) {
    addRank(names.name(), Likeness.NAME_SPELLING, found);
    names.otherNames().forEach(other -> addRank(other, Likeness.OTHER_NAME_SPELLING, found));
    if (found.isEmpty() && isNear(names)) {
      found.add(Likeness.NEAR);
    }
    if (found.isEmpty() && !pattern.isEmpty()) {
      int rank = pattern.rank(names.definition());
      if (rank <= IN_ABOUT && !names.about().isEmpty()) {
        found.add(Likeness.ABOUT);
      }
    }
  }

  private void addRank(Name name, Likeness same, Set<Likeness> found) {
    if (pattern.isEmpty()) {
      return;
    }
    int rank = pattern.rank(name);
    if (rank == 0) {
      found.add(isByCapitals(name.text()) ? Likeness.CAPITALS : same);
    } else if (rank <= RANKS.size()) {
      found.add(RANKS.get(rank - 1));
    }
  }

  /** Whether capitals make another compound, or another name, of the same letters. */
  private boolean isByCapitals(String name) {
    var named = Names.atoms(name);
    return named.isPresent() && !named.equals(atoms) && !name.equals(text);
  }

  /** Few letters make another compound of a formula, which then is no slip. */
  private boolean isNear(Names names) {
    var typed = text.toLowerCase(Locale.ROOT);
    return atoms.isEmpty()
        && typed.length() > TOO_SHORT
        && names
            .all()
            .map(Name::folded)
            .anyMatch(
                name ->
                    name.length() > TOO_SHORT && !Spelling.near(typed, List.of(name)).isEmpty());
  }

  private boolean isSameCompound(Names names) {
    return atoms.isPresent() && atoms.equals(names.atoms());
  }

  private boolean isOtherCompound(Names names) {
    return atoms.isPresent() && names.atoms().isPresent() && !atoms.equals(names.atoms());
  }
}
