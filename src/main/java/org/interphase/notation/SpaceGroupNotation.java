package org.interphase.notation;

import java.util.regex.Pattern;
import org.interphase.model.Typography;

/** The notation of space groups by Hermann and Mauguin, such as {@code P42/nmc}. */
public final class SpaceGroupNotation {

  /**
   * The lattice, then axes and mirror or glide planes along up to three directions, then perhaps
   * which of two settings is meant.
   */
  private static final Pattern SYMBOL =
      Pattern.compile("[PABCFIR]((-?[12346][1-5]?)(/[abcdemn])?|[abcdemn]){1,4}[HRSZ]?");

  /** Crystallographers write the minus above its number. */
  private static final Pattern OVERLINED = Pattern.compile("([12346])[\u0304\u0305]");

  /** The symbol without spaces, which are printed or not. */
  public Reading<String> read(String cell) {
    return PrintedCell.read(cell, cursor -> symbol(cursor.text()));
  }

  private static String symbol(String text) throws Stuck {
    var symbol =
        OVERLINED
            .matcher(Typography.folded(text))
            .replaceAll("-$1")
            .replaceAll("\\s+|_", "")
            .replaceAll("[−–]", "-");
    // The index of a screw axis is lowered in print.
    symbol = Glyphs.lowered(symbol);
    if (!SYMBOL.matcher(symbol).matches()) {
      throw new Stuck(
          Cursor.quoted(text),
          "the symbol of a space group, such as P21/c",
          "Correct it, or give the column the notation text.");
    }
    return symbol;
  }
}
