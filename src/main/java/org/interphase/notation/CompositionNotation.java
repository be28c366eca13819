package org.interphase.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Composition;
import org.interphase.model.Elements;
import org.interphase.model.Typography;

/**
 * The notation of what an electrolyte is made of, such as {@code LAGP-B2O3-Bi2O3}, {@code Mg-doped
 * LAGP} or {@code LAGP@PVDF-HFP shell}.
 *
 * <p>A cell that is a known name is just that. Otherwise it is {@code { element "-doped" } names [
 * descriptor ]}, with the longest known names between {@code /}, {@code -}, {@code @}, {@code on}
 * and {@code and}. Descriptors are words of shape: film, thin film, membrane, pellet, shell. A
 * formula is a name like any other.
 */
public final class CompositionNotation {

  private static final List<String> SEPARATORS = List.of("/", "-", "@", " on ", " and ");
  private static final List<String> DESCRIPTORS =
      List.of("thin film", "film", "membrane", "pellet", "shell");
  private static final String DOPED = "-doped ";

  private final Lexicon names;

  public CompositionNotation(Lexicon names) {
    this.names = names;
  }

  /** The names, dopants and descriptors of the cell; unreadable where a name is not known. */
  public Reading<Composition> read(String cell) {
    return PrintedCell.read(cell, cursor -> composition(Typography.folded(cursor.text())));
  }

  private Composition composition(String cell) throws Stuck {
    var reader = new NameReader(cell, names, SEPARATORS);
    var dopedWith = new ArrayList<String>();
    var rest = cell;
    while (!reader.knowsAll(rest) && rest.contains(DOPED)) {
      int end = rest.indexOf(DOPED);
      dopedWith.add(element(rest.substring(0, end), cell));
      rest = Glyphs.strip(rest.substring(end + DOPED.length()));
    }
    Optional<String> descriptor = reader.knowsAll(rest) ? Optional.empty() : descriptor(rest);
    if (descriptor.isPresent()) {
      rest = Glyphs.strip(rest.substring(0, rest.length() - descriptor.get().length()));
    }
    List<String> components = reader.names(rest);
    reader.requireAllKnown();
    return new Composition(components, dopedWith, descriptor.stream().toList());
  }

  private static String element(String text, String cell) throws Stuck {
    if (!Elements.contains(text)) {
      throw new Stuck(
          Cursor.spot(text + Glyphs.strip(DOPED), cell),
          "the symbol of an element before “-doped”",
          "Write the symbol, or add the whole name to the catalogue.");
    }
    return text;
  }

  private static Optional<String> descriptor(String text) {
    return DESCRIPTORS.stream().filter(word -> text.endsWith(" " + word)).findFirst();
  }
}
