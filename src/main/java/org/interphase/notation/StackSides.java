package org.interphase.notation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the bars of a cell, before any name in it is read. */
public final class StackSides {

  /** Bars as they are drawn; a double slash is one, a single one parts layers. */
  private static final Pattern BAR = Pattern.compile("[|¦∣❘ǀ│┃┆┇┊┋╎╏║❙❚⎢⎥⎪⏐▏￨∥‖｜]|//");

  private static final Pattern METAL_BEFORE_SLASHES = Pattern.compile("(Li|Na)\\s*/.+/.*");

  private StackSides() {}

  /**
   * The sides of {@code cell} in their order, {@code Li}, {@code LAGP} and {@code Li} of {@code
   * Li∣LAGP∣Li}; those between slashes where it begins with a metal and has no bar; the whole cell
   * where it has neither.
   */
  public static List<String> of(String cell) {
    var barred = barred(cell);
    boolean slashed = barred.indexOf('|') < 0 && METAL_BEFORE_SLASHES.matcher(barred).matches();
    return Stream.of(barred.split(slashed ? "/+" : "\\|+")).map(String::strip).toList();
  }

  /** The cell with one sign for all kinds of bars. */
  static String barred(String cell) {
    return BAR.matcher(cell).replaceAll("|");
  }
}
