package org.interphase.notation;

import java.util.List;
import java.util.Locale;
import org.interphase.model.Typography;

/** The notation of methods, such as {@code Sol-gel and hot-pressing}. */
public final class MethodNotation {

  private static final List<String> SEPARATORS =
      List.of(
          ", followed by ",
          ", then ",
          ", and ",
          " followed by ",
          " and then ",
          " and ",
          " then ",
          ", ",
          "; ",
          "+",
          "&");

  private final Lexicon names;

  public MethodNotation(Lexicon names) {
    this.names = names;
  }

  /**
   * The methods as the catalogue spells them: the whole cell if it is a known name, else the
   * longest known names between signs and words such as {@code and}; whether the first letter is a
   * capital does not matter.
   */
  public Reading<List<String>> read(String cell) {
    return PrintedCell.read(cell, cursor -> methods(Typography.folded(cursor.text())));
  }

  /** The names in the cell that nothing known has. */
  public List<String> unknown(String cell) {
    if (!(read(cell) instanceof Reading.Unreadable<?>)) {
      return List.of();
    }
    var text = Typography.folded(cell);
    var lexicon = new Forgiving(names);
    return new NameReader(text, lexicon, SEPARATORS)
        .parted(text).stream().filter(name -> !name.isEmpty() && !lexicon.knows(name)).toList();
  }

  private List<String> methods(String cell) throws Stuck {
    var reader = new NameReader(cell, new Forgiving(names), SEPARATORS);
    var printed = reader.names(cell);
    reader.requireAllKnown();
    return printed.stream().map(name -> names.knows(name) ? name : otherwiseBegun(name)).toList();
  }

  /** A lexicon to which it does not matter whether the first letter is a capital. */
  private record Forgiving(Lexicon names) implements Lexicon {

    @Override
    public boolean knows(String name) {
      return names.knows(name) || names.knows(otherwiseBegun(name));
    }

    @Override
    public List<String> near(String name) {
      return names.near(name);
    }
  }

  private static String otherwiseBegun(String name) {
    if (name.isEmpty()) {
      return name;
    }
    var first = name.substring(0, 1);
    var lower = first.toLowerCase(Locale.ROOT);
    return (first.equals(lower) ? first.toUpperCase(Locale.ROOT) : lower) + name.substring(1);
  }
}
