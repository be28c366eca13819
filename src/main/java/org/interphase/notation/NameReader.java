package org.interphase.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.model.Typography;

/**
 * Cuts the text of one cell at separators into the fewest, and so the longest, names that a lexicon
 * knows, and remembers all that it does not know.
 */
final class NameReader {

  /** More than the known names of any cell can cost together. */
  private static final int COST_OF_UNKNOWN = 10_000;

  private final String cell;
  private final Lexicon lexicon;
  private final List<String> separators;
  private final Set<String> unknown = new LinkedHashSet<>();

  NameReader(String cell, Lexicon lexicon, List<String> separators) {
    this.cell = cell;
    this.lexicon = lexicon;
    this.separators = separators;
  }

  private record Part(String text, boolean known) {}

  /** True if the text can be cut into nothing but known names. */
  boolean knowsAll(String text) {
    return parts(text).stream().allMatch(Part::known);
  }

  /** The same as {@link #names}, but unknown ones are not remembered. */
  List<String> parted(String text) {
    return parts(text).stream().map(Part::text).toList();
  }

  /** The names in the text as printed, unknown ones too; {@link #requireAllKnown} reports those. */
  List<String> names(String text) {
    var parts = parts(text);
    parts.stream().filter(part -> !part.known()).map(Part::text).forEach(unknown::add);
    return parts.stream().map(Part::text).toList();
  }

  /** Stuck if any text read so far had a name that the lexicon does not know. */
  void requireAllKnown() throws Stuck {
    if (unknown.contains("")) {
      throw new Stuck(
          Cursor.quoted(cell),
          "a name on either side of each separator",
          "Complete the cell, or take the separator out.");
    }
    if (!unknown.isEmpty()) {
      boolean one = unknown.size() == 1;
      var names = unknown.stream().map(Cursor::quoted).collect(Collectors.joining(" and "));
      var foreign = Typography.lookAlikes(String.join("", unknown));
      var found = unknown.contains(cell) ? names : names + " in " + Cursor.quoted(cell);
      throw new Stuck(
          foreign.isEmpty() ? found : found + " (with " + foreign + ")",
          one ? "a name that the catalogue knows" : "names that the catalogue knows",
          "Add "
              + (one ? "it" : "them")
              + " to the catalogue, or correct the spelling"
              + (one ? meant(unknown.iterator().next()) : "."));
    }
  }

  private String meant(String name) {
    var near = lexicon.near(name);
    return near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** What stands between two separators. */
  private record Piece(int start, int end) {}

  private List<Part> parts(String text) {
    var pieces = pieces(text);
    var cost = new int[pieces.size() + 1];
    var next = new int[pieces.size()];
    for (int first = pieces.size() - 1; first >= 0; first--) {
      cost[first] = COST_OF_UNKNOWN + cost[first + 1];
      next[first] = first + 1;
      for (int last = pieces.size() - 1; last >= first; last--) {
        boolean cheaper = 1 + cost[last + 1] < cost[first];
        if (cheaper && lexicon.knows(between(text, pieces, first, last))) {
          cost[first] = 1 + cost[last + 1];
          next[first] = last + 1;
        }
      }
    }
    return collected(text, pieces, cost, next);
  }

  /** Unknown pieces side by side stay one part, as they may be one name. */
  private List<Part> collected(String text, List<Piece> pieces, int[] cost, int[] next) {
    var parts = new ArrayList<Part>();
    int first = 0;
    while (first < pieces.size()) {
      boolean known = costsAName(first, cost, next);
      int behind = next[first];
      while (!known && behind < pieces.size() && !costsAName(behind, cost, next)) {
        behind = next[behind];
      }
      parts.add(new Part(between(text, pieces, first, behind - 1), known));
      first = behind;
    }
    return parts;
  }

  private static boolean costsAName(int first, int[] cost, int[] next) {
    return cost[first] - cost[next[first]] < COST_OF_UNKNOWN;
  }

  private static String between(String text, List<Piece> pieces, int first, int last) {
    return Glyphs.strip(text.substring(pieces.get(first).start(), pieces.get(last).end()));
  }

  private List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int length = separatorAt(text, at);
      if (length > 0) {
        pieces.add(new Piece(start, at));
        start = at + length;
      }
      at += Math.max(1, length);
    }
    pieces.add(new Piece(start, text.length()));
    return pieces;
  }

  private int separatorAt(String text, int at) {
    return separators.stream()
        .filter(separator -> text.startsWith(separator, at))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }
}
