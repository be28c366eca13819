package org.interphase.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Elements;
import org.interphase.model.Formula;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;

/**
 * Formulas that can be read, but hold a symbol that looks like another's: {@code Li6PS5CI}, of
 * carbon and iodine, and {@code LiCOO2}.
 */
final class LookAlikes {

  private static final FormulaNotation NOTATION = new FormulaNotation();

  /** Carbon and iodine alone are meant as they stand. */
  private static final Set<String> IODOCARBON = Set.of("C", "H", "I");

  private final Set<String> known = new HashSet<>();

  /**
   * @param formulas those that are known; what differs from one of them by its look alone is meant
   *     for it
   */
  LookAlikes(Collection<String> formulas) {
    formulas.forEach(text -> read(text).ifPresent(formula -> known.add(formula.canonical())));
  }

  /** How {@code formula} is perhaps meant; empty where nothing speaks against what it says. */
  Optional<String> meant(Formula formula) {
    return others(formula.text()).stream()
        .filter(other -> isChlorine(other, formula) || isKnown(other.text()))
        .map(Other::text)
        .findFirst();
  }

  /** A formula with another symbol in it. */
  private record Other(String text, String symbol, boolean isCapitalOrOne) {}

  private static boolean isChlorine(Other other, Formula formula) {
    return other.symbol().equals("Cl")
        && other.isCapitalOrOne()
        && !IODOCARBON.containsAll(formula.atoms().keySet());
  }

  private boolean isKnown(String text) {
    return read(text).map(Formula::canonical).filter(known::contains).isPresent();
  }

  private static Optional<Formula> read(String text) {
    return NOTATION.read(text) instanceof Reading.Of<Formula> of
        ? Optional.of(of.value())
        : Optional.empty();
  }

  private static List<Other> others(String text) {
    var others = new ArrayList<Other>();
    for (int at = 0; at + 1 < text.length(); at++) {
      char first = text.charAt(at);
      char second = text.charAt(at + 1);
      char third = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
      boolean ends = second == '1' ? !isNumeral(third) : !Character.isLowerCase(third);
      if (Character.isUpperCase(first) && ends) {
        for (char meant : like(second)) {
          var symbol = "" + first + meant;
          if (Elements.contains(symbol)) {
            var other = text.substring(0, at) + symbol + text.substring(at + 2);
            others.add(new Other(other, symbol, second == 'I' || second == '1'));
          }
        }
      }
    }
    return others;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || c == '.';
  }

  /** Small letters that {@code c} is printed for. */
  private static char[] like(char c) {
    if (c == 'I') {
      return new char[] {'l', 'i'};
    }
    if (c == '1') {
      return new char[] {'l'};
    }
    if (c == 'l') {
      return new char[] {'i'};
    }
    return Character.isUpperCase(c) ? new char[] {Character.toLowerCase(c)} : new char[0];
  }
}
