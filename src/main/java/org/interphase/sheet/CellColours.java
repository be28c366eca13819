package org.interphase.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The colours of a sheet's cells. One that neither its row nor its column has otherwise stands for
 * something that is written nowhere, unlike those of headers, stripes and columns.
 */
final class CellColours {

  private final Map<At, String> colours = new TreeMap<>();

  private record At(int row, int column) implements Comparable<At> {
    @Override
    public int compareTo(At other) {
      return Comparator.comparingInt(At::row).thenComparingInt(At::column).compare(this, other);
    }
  }

  /**
   * Notes a cell that shows something.
   *
   * @param colour its colours, by any name; empty where it has those that cells have anyway
   */
  void add(int row, int column, String colour) {
    colours.put(new At(row, column), colour);
  }

  /** Tells {@code rows} of the first of each colour that stands out. */
  void tell(GridRows rows) {
    var usualInRow = usual(At::row);
    var usualInColumn = usual(At::column);
    Predicate<At> standsOut =
        at ->
            !colours.get(at).equals(usualInRow.get(at.row()))
                && !colours.get(at).equals(usualInColumn.get(at.column()));
    var alike =
        colours.keySet().stream().filter(standsOut).collect(Collectors.groupingBy(colours::get));
    alike.values().stream()
        .sorted(Comparator.comparing(cells -> cells.get(0)))
        .forEach(cells -> rows.remark(cells.get(0).row(), cells.get(0).column(), told(cells)));
  }

  private static String told(List<At> cells) {
    var told = "a colour that the cells around it do not have";
    return cells.size() == 1 ? told : told + "; cells that have it: " + cells.size();
  }

  /** The colour that most cells of a row or a column have; where two are as frequent, the first. */
  private Map<Integer, String> usual(Function<At, Integer> line) {
    var counts = new HashMap<Integer, Map<String, Integer>>();
    colours.forEach(
        (at, colour) ->
            counts
                .computeIfAbsent(line.apply(at), any -> new TreeMap<>())
                .merge(colour, 1, Integer::sum));
    var usual = new HashMap<Integer, String>();
    counts.forEach(
        (number, colour) ->
            usual.put(
                number,
                colour.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey()));
    return usual;
  }
}
