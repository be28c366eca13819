package org.interphase.notation;

import java.util.List;
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
          " und anschließend ",
          " und dann ",
          ", dann ",
          " gefolgt von ",
          " und ",
          "、",
          ", ",
          "; ",
          "+",
          "&");

  private final Lexicon names;

  public MethodNotation(Lexicon names) {
    this.names = names;
  }

  /**
   * The methods as printed: the whole cell if it is a known name, else the longest known names
   * between signs and words such as {@code and}.
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
    return new NameReader(text, names, SEPARATORS)
        .parted(text).stream().filter(name -> !name.isEmpty() && !names.knows(name)).toList();
  }

  private List<String> methods(String cell) throws Stuck {
    var reader = new NameReader(cell, names, SEPARATORS);
    var printed = reader.names(cell);
    reader.requireAllKnown();
    return printed;
  }
}
