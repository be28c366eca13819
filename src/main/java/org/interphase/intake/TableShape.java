package org.interphase.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interphase.sheet.Grid;
import org.interphase.sheet.Grid.Cell;

/**
 * Where the header and the rows of a grid stand, counted from 1 as spreadsheets do: {@code header
 * 3-4, rows 5-20}.
 *
 * @param turned true where the columns of the grid are the rows of the table
 */
record TableShape(boolean turned, int headerFrom, int headerTo, int from, int to) {

  /** So many rows that hold anything are looked through for the header. */
  private static final int FARTHEST_HEADER = 30;

  /** Fewer rows that begin with a known word may be samples of such names. */
  private static final int FEWEST_QUANTITIES = 3;

  private static final String TURNED = "turned, ";
  private static final Pattern FORM =
      Pattern.compile(
          "(" + TURNED + ")?header (\\d{1,6})(?:-(\\d{1,6}))?, rows (\\d{1,6})-(\\d{1,6})");

  static Optional<TableShape> parse(String answer) {
    var found = FORM.matcher(answer);
    if (!found.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(2));
    int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
    return Optional.of(
        new TableShape(
            found.group(1) != null,
            first,
            last,
            Integer.parseInt(found.group(4)),
            Integer.parseInt(found.group(5))));
  }

  /** The grid as the other methods expect it: its header above its rows. */
  Grid upright(Grid grid) {
    return turned ? grid.turned() : grid;
  }

  boolean fits(Grid grid) {
    return headerFrom >= 1
        && headerFrom <= headerTo
        && headerTo < from
        && from <= to + 1
        && to <= upright(grid).rows().size();
  }

  /** The shape that the words of the headers make likely. */
  static TableShape guess(Grid grid, HeaderReading headers) {
    int row = header(grid, headers);
    long quantities =
        IntStream.range(0, grid.rows().size())
            .mapToObj(r -> grid.cell(r, 0).shown())
            .distinct()
            .filter(headers::knows)
            .count();
    boolean turned = quantities >= FEWEST_QUANTITIES && quantities > known(grid, row, headers);
    var upright = turned ? grid.turned() : grid;
    return guess(turned, upright, turned ? header(upright, headers) : row, headers);
  }

  /** The row with the most words that are known; where none has any, one with a single one. */
  private static int header(Grid grid, HeaderReading headers) {
    int header = 0;
    long best = -1;
    var filled =
        IntStream.range(0, grid.rows().size())
            .filter(row -> !texts(grid, row).isEmpty())
            .limit(FARTHEST_HEADER);
    for (int row : filled.toArray()) {
      long known = known(grid, row, headers);
      if (texts(grid, row).size() > 1 && known > best) {
        best = known;
        header = row;
      }
    }
    return best > 0 ? header : onlyName(grid, headers).orElse(header);
  }

  /** A row that names one column alone, which goes on below; at the first it may be a title. */
  private static OptionalInt onlyName(Grid grid, HeaderReading headers) {
    return IntStream.range(0, Math.min(FARTHEST_HEADER, grid.rows().size() - 1))
        .filter(row -> texts(grid, row).size() == 1 && known(grid, row, headers) == 1)
        .filter(
            row ->
                IntStream.range(Math.min(1, grid.width() - 1), grid.width())
                    .anyMatch(
                        c -> !grid.cell(row, c).isEmpty() && !grid.cell(row + 1, c).isEmpty()))
        .findFirst();
  }

  private static long known(Grid grid, int row, HeaderReading headers) {
    return texts(grid, row).stream().distinct().filter(headers::knows).count();
  }

  private static TableShape guess(boolean turned, Grid grid, int known, HeaderReading headers) {
    int header = known;
    int last = header;
    if (isSecondHeader(grid, header + 1, headers)) {
      last++;
    } else if (header > 0 && isHeading(grid, header - 1)) {
      header--;
    }
    if (isUnits(grid, last + 1, headers)) {
      last++;
    }
    int end = grid.rows().size();
    while (end > last + 1 && texts(grid, end - 1).size() < Math.min(2, grid.width())) {
      end--;
    }
    return new TableShape(turned, header + 1, last + 1, last + 2, end);
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.rows().get(row).stream().map(Cell::shown).filter(t -> !t.isEmpty()).toList();
  }

  /** A row above the header with words for several of its columns each, and no title. */
  private static boolean isHeading(Grid grid, int row) {
    var texts = texts(grid, row);
    boolean merged = grid.rows().get(row).stream().anyMatch(Cell::merged);
    return texts.stream().distinct().count() > 1
        && texts.stream().noneMatch(TableShape::isNumber)
        && (merged || isCompletedBelow(grid, row));
  }

  /**
   * Where files merge nothing, the two rows of a header have their gaps at different places, or the
   * upper one says the same of several columns that the lower one tells apart.
   */
  private static boolean isCompletedBelow(Grid grid, int row) {
    return hasGapBelow(grid, row, row + 1)
        && (hasGapBelow(grid, row + 1, row) || isToldApartBelow(grid, row));
  }

  private static boolean isToldApartBelow(Grid grid, int row) {
    return row + 1 < grid.rows().size()
        && IntStream.range(1, grid.width())
            .filter(c -> !grid.cell(row, c).isEmpty())
            .filter(c -> grid.cell(row, c).shown().equals(grid.cell(row, c - 1).shown()))
            .filter(c -> !grid.cell(row + 1, c).isEmpty() && !grid.cell(row + 1, c - 1).isEmpty())
            .anyMatch(
                c -> !grid.cell(row + 1, c).shown().equals(grid.cell(row + 1, c - 1).shown()));
  }

  private static boolean hasGapBelow(Grid grid, int filled, int other) {
    return IntStream.range(0, grid.width())
        .anyMatch(c -> !grid.cell(filled, c).isEmpty() && grid.cell(other, c).isEmpty());
  }

  private static boolean isNumber(String text) {
    return text.matches("[\\d.,]+");
  }

  /** A row below the header that goes on with it: cells merged from above, or gaps above filled. */
  private static boolean isSecondHeader(Grid grid, int row, HeaderReading headers) {
    if (row >= grid.rows().size()) {
      return false;
    }
    boolean numbers = texts(grid, row).stream().anyMatch(TableShape::isNumber);
    boolean merged =
        IntStream.range(0, grid.width())
            .anyMatch(
                column ->
                    grid.cell(row - 1, column).merged()
                        || grid.cell(row, column).merged()
                            && grid.cell(row, column)
                                .shown()
                                .equals(grid.cell(row - 1, column).shown()));
    long wordsBelow = texts(grid, row).stream().filter(headers::says).count();
    boolean completes =
        isCompletedBelow(grid, row - 1) && 2 * wordsBelow >= texts(grid, row).size();
    return !numbers && (merged || completes) && wordsBelow > 0 && !isUnits(grid, row, headers);
  }

  /** A row of units alone, or of several among texts that are no numbers. */
  private static boolean isUnits(Grid grid, int row, HeaderReading headers) {
    if (row >= grid.rows().size()) {
      return false;
    }
    var texts = texts(grid, row).stream().filter(text -> !text.matches("[-–—]")).toList();
    long units =
        IntStream.range(0, grid.width()).filter(c -> isUnit(grid, row, c, headers)).count();
    boolean numbers = texts.stream().anyMatch(TableShape::isNumber);
    return units > 0
        && (units == texts.size() || units > 1 && 2 * units >= texts.size() && !numbers);
  }

  /** A unit; one that begins with a number may be a value, unless there are bare numbers below. */
  private static boolean isUnit(Grid grid, int row, int column, HeaderReading headers) {
    var text = grid.cell(row, column).shown();
    return headers.unit(text).isPresent()
        && (!text.matches("\\d.*")
            || row + 1 < grid.rows().size()
                && HeaderReading.isBare(grid.cell(row + 1, column).shown()));
  }

  /** The header of a column, with what stands in all of its rows; units go into brackets. */
  String header(Grid grid, int column, HeaderReading headers) {
    var words = new LinkedHashSet<String>();
    for (int row = headerFrom - 1; row < headerTo; row++) {
      var text = inHeader(grid, row, column, headers);
      boolean below = row >= headerFrom && !text.isEmpty();
      words.add(
          below && isUnits(grid, row, headers) && !text.startsWith("[") ? "[" + text + "]" : text);
    }
    words.remove("");
    return String.join(" ", words);
  }

  /** What a column is called itself, without the heading that it shares and without its unit. */
  String own(Grid grid, int column, HeaderReading headers) {
    return IntStream.iterate(headerTo - 1, row -> row >= headerFrom - 1, row -> row - 1)
        .filter(row -> !grid.cell(row, column).isEmpty())
        .filter(row -> row == headerFrom - 1 || !isUnits(grid, row, headers))
        .mapToObj(row -> grid.cell(row, column).shown())
        .findFirst()
        .orElse("");
  }

  /** A heading that is not merged stands in the first of its columns alone. */
  private String inHeader(Grid grid, int row, int column, HeaderReading headers) {
    boolean heading =
        row + 1 < headerTo
            && !isUnits(grid, row + 1, headers)
            && isHeading(grid, row)
            && !grid.cell(row + 1, column).isEmpty();
    int from = column;
    while (heading && from > 0 && grid.cell(row, from).isEmpty()) {
      from--;
    }
    return grid.cell(row, from).shown();
  }

  /** The texts above the header, one of each row that has any. */
  List<String> above(Grid grid) {
    return texts(grid, 0, headerFrom - 1);
  }

  /** The texts below the rows, one of each row that has any. */
  List<String> notes(Grid grid) {
    return texts(grid, Math.min(to, grid.rows().size()), grid.rows().size());
  }

  private static List<String> texts(Grid grid, int from, int to) {
    return grid.rows().subList(from, to).stream()
        .map(row -> row.stream().map(Cell::shown).distinct().collect(joining(" ")).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What the guess rests on, and what it leaves out. */
  String because(Grid grid) {
    int left = upright(grid).rows().size() - to;
    return (turned
            ? "the first column has the most words that are known, so that columns are samples"
            : "the header has the most words that are known")
        + (left == 0
            ? ""
            : "; the last " + left + (left == 1 ? " row is a note" : " rows are notes"));
  }

  /** The rows that hold anything. */
  List<Integer> rows(Grid grid) {
    var rows = new ArrayList<Integer>();
    for (int row = from - 1; row < to; row++) {
      if (!grid.rows().get(row).stream().allMatch(Cell::isEmpty)) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public String toString() {
    var header = headerFrom == headerTo ? "" + headerFrom : headerFrom + "-" + headerTo;
    return (turned ? TURNED : "") + "header " + header + ", rows " + from + "-" + to;
  }
}
