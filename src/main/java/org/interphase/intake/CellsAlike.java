package org.interphase.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Doi;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;

/** What the cells of a column tell where its header does not, in whichever language that is. */
final class CellsAlike {

  /** Fewer elements and numbers than a compound has may be the number of a sample. */
  private static final Pattern COMPOUND = Pattern.compile("(?:.*?\\p{Lu}){3}.*");

  private static final FormulaNotation FORMULA = new FormulaNotation();

  private CellsAlike() {}

  /** The kind that all {@code cells} are of, as a column's answer calls it, and why. */
  static Optional<Guess> guess(List<String> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (cells.stream().allMatch(cell -> Doi.of(cell).isPresent())) {
      return guess("reference", "its cells are DOIs");
    }
    return cells.stream().allMatch(CellsAlike::isFormula)
        ? guess("composition", "its cells are formulas")
        : Optional.empty();
  }

  private static Optional<Guess> guess(String kind, String because) {
    return Optional.of(new Guess(Optional.of(Meaning.of(kind)), because, List.of()));
  }

  private static boolean isFormula(String cell) {
    return COMPOUND.matcher(cell).matches()
        && cell.matches(".*[\\d₀-₉].*")
        && !(FORMULA.read(cell.replaceAll("(?<=\\d),(?=\\d)", ".")) instanceof Reading.Unreadable);
  }
}
