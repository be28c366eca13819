package org.interphase.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interphase.model.CellStack;
import org.interphase.model.CellStack.Position;
import org.interphase.model.CellStack.StackLayer;

/** Reads one stack; the notation is described at {@link StackNotation}. */
final class StackGrammar {

  private static final List<String> SEPARATORS = List.of("/", "-", "@");
  private static final Set<String> METALS = Set.of("Li", "Na");
  private static final String WITH = " with ";
  private static final String MEND_PARENTHESES = "Balance the parentheses, or take them out.";

  private final String cell;
  private final NameReader names;

  StackGrammar(String cell, Lexicon lexicon) {
    this.cell = StackSides.barred(cell);
    this.names = new NameReader(this.cell, lexicon, SEPARATORS);
  }

  CellStack stack() throws Stuck {
    var segments = segments();
    var layers = new ArrayList<StackLayer>();
    for (int i = 0; i < segments.size(); i++) {
      boolean between = i > 0 && i < segments.size() - 1;
      if (between && isQuantity(segments.get(i))) {
        addNote(layers, segments.get(i));
      } else {
        layers.addAll(segment(segments.get(i), position(i, segments.size())));
      }
    }
    names.requireAllKnown();
    return new CellStack(layers);
  }

  private Position position(int segment, int segments) {
    if (segment == segments - 1) {
      return Position.CATHODE;
    }
    return segment == 0 && cell.indexOf(WITH) < 0 ? Position.ANODE : Position.MIDDLE;
  }

  private List<String> segments() throws Stuck {
    if (cell.indexOf('|') >= 0) {
      return betweenBars();
    }
    int with = cell.indexOf(WITH);
    if (with < 0 && isRowOfLayers()) {
      return names.names(cell);
    }
    if (with < 0) {
      throw new Stuck(
          Cursor.quoted(cell),
          "layers between bars, such as Li|LAGP|Li",
          "Write a bar | where one layer ends and the next begins.");
    }
    return List.of(cell.substring(0, with), Glyphs.strip(cell.substring(with + WITH.length())));
  }

  /**
   * {@code Li/LAGP/Li}: known names, of which one at an end can only be an electrode; or whatever
   * stands between two of these.
   */
  private boolean isRowOfLayers() {
    var parts = names.parted(cell);
    if (parts.size() <= 2) {
      return false;
    }
    boolean fromMetal = METALS.contains(parts.get(0));
    boolean toMetal = METALS.contains(parts.get(parts.size() - 1));
    return names.knowsAll(cell) ? fromMetal || toMetal : fromMetal && toMetal;
  }

  private List<String> betweenBars() throws Stuck {
    var segments = new ArrayList<String>();
    var cursor = new Cursor(cell);
    while (true) {
      int start = cursor.position();
      while (!cursor.atEnd() && cursor.peek() != '|') {
        cursor.next();
      }
      var segment = Glyphs.strip(cursor.since(start));
      if (segment.isEmpty()) {
        throw new Stuck(
            Cursor.quoted(cell),
            "a layer on either side of each bar",
            "Write the layer that is missing, or take the bar out.");
      }
      segments.add(segment);
      if (cursor.atEnd()) {
        return segments;
      }
      while (cursor.take('|')) {
        cursor.skipSpaces();
      }
    }
  }

  private List<StackLayer> segment(String text, Position position) throws Stuck {
    if (!text.endsWith(")") || names.knowsAll(text)) {
      return layers(text, position);
    }
    int open = opening(text);
    var before = text.substring(0, open);
    var inside = Glyphs.strip(text.substring(open + 1, text.length() - 1));
    if (before.isEmpty() || inside.isEmpty()) {
      throw new Stuck(
          Cursor.spot(text, cell),
          "a name before the parentheses and words in them",
          MEND_PARENTHESES);
    }
    if (Glyphs.isSpace(before.charAt(before.length() - 1))) {
      var noted = new ArrayList<>(segment(Glyphs.strip(before), position));
      addNote(noted, inside);
      return noted;
    }
    return coated(segment(before, position), layers(inside, Position.MIDDLE), position);
  }

  /** A coating faces the electrolyte: behind the anode, before the cathode. */
  private static List<StackLayer> coated(
      List<StackLayer> layers, List<StackLayer> coating, Position position) {
    return position == Position.CATHODE
        ? Stream.concat(coating.stream(), layers.stream()).toList()
        : Stream.concat(layers.stream(), coating.stream()).toList();
  }

  private List<StackLayer> layers(String text, Position position) {
    return names.names(text).stream()
        .map(name -> new StackLayer(name, position, List.of()))
        .toList();
  }

  private static void addNote(List<StackLayer> layers, String note) {
    var last = layers.remove(layers.size() - 1);
    var notes = Stream.concat(last.notes().stream(), Stream.of(note)).toList();
    layers.add(new StackLayer(last.name(), last.position(), notes));
  }

  /** Where the parenthesis opens that ends the text. */
  private int opening(String text) throws Stuck {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (text.charAt(at) == ')') {
        depth++;
      } else if (text.charAt(at) == '(' && --depth == 0) {
        return at;
      }
    }
    throw new Stuck(Cursor.spot(text, cell), "an opening parenthesis", MEND_PARENTHESES);
  }

  /** {@code 2 μL precursor solution} is one, {@code 3D ASSLiB} and {@code 3DGPE} are names. */
  private boolean isQuantity(String text) {
    int end = 0;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    boolean spaced = end > 0 && end < text.length() && Glyphs.isSpace(text.charAt(end));
    boolean layered = text.indexOf('/') >= 0 || text.indexOf('@') >= 0;
    return spaced && !layered && !names.knowsAll(text);
  }

  private static boolean isNumeral(char c) {
    return Glyphs.isDigit(c) || c == '.' || c == '–';
  }
}
