package org.interphase.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.sheet.Grid;
import org.interphase.sheet.Grid.Cell;
import org.interphase.sheet.Grid.Doubt;

/** Takes the texts of cells, and asks where a spreadsheet has changed what was typed. */
final class CellIntake {

  private static final String SHOWN = "shown";
  private static final String HELD = "held";
  private static final String REPEAT = "repeat";
  private static final String ONCE = "once";

  private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

  /** A comma that divides no thousands. */
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\d,])(0,\\d|\\d+,(\\d{1,2}|\\d{4,})(?![\\d,]))");

  /** Where commas are decimal ones, points may part thousands. */
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(\\.\\d{3})+(?![\\d.])");

  private final String table;
  private final Grid grid;
  private final List<Integer> rows;
  private final Interview interview;
  private boolean decimalCommas;
  private boolean pointsPartThousands;

  /** Whether a column has nothing but dates; looked at once, not for each of its cells. */
  private final Map<Integer, Boolean> dated = new HashMap<>();

  /**
   * @param rows those of the grid that count
   */
  CellIntake(String table, Grid grid, List<Integer> rows, Interview interview) {
    this.table = table;
    this.grid = grid;
    this.rows = List.copyOf(rows);
    this.interview = interview;
  }

  /** Asks of the numbers in these columns whether their commas are decimal ones. */
  void decimalCommas(List<Column> columns) {
    var numbers =
        columns.stream()
            .filter(CellIntake::isNumeric)
            .flatMap(column -> rows.stream().map(row -> grid.cell(row, column.index())))
            .toList();
    var commas = numbers.stream().filter(c -> COMMA.matcher(c.shown()).find()).toList();
    if (commas.isEmpty()) {
      return;
    }
    var points = numbers.stream().filter(c -> POINT.matcher(c.shown()).find()).toList();
    boolean mixed = !points.stream().allMatch(CellIntake::isParted);
    boolean plain = commas.stream().anyMatch(cell -> DECIMAL.matcher(cell.shown()).find());
    decimalCommas =
        interview
            .askWhether(
                table + "/commas",
                commas.get(0).place() + " and others",
                "Are the commas in numbers decimal ones, to be written as points?",
                Optional.of(true).filter(yes -> plain && !mixed),
                "the first such number is “"
                    + commas.get(0).shown()
                    + "”"
                    + (mixed ? ", others have points" : ""))
            .orElse(false);
    pointsPartThousands = decimalCommas && !points.isEmpty() && partThousands(points);
  }

  private boolean partThousands(List<Cell> points) {
    return interview
        .askWhether(
            table + "/points",
            points.get(0).place() + " and others",
            "Do the points in numbers part thousands, to be taken out?",
            Optional.of(true).filter(yes -> points.stream().allMatch(CellIntake::isParted)),
            "commas are decimal ones, and the first number with a point is “"
                + points.get(0).shown()
                + "”")
        .orElse(false);
  }

  /** True where each point of the cell may part thousands. */
  private static boolean isParted(Cell cell) {
    return !POINT.matcher(THOUSANDS.matcher(cell.shown()).replaceAll("")).find();
  }

  private static boolean isNumeric(Column column) {
    return column.meaning().quantity().isPresent();
  }

  /** Formulas have numbers as well. */
  private static boolean hasNumbers(Column column) {
    var meaning = column.meaning();
    return isNumeric(column) || meaning.isStack() || meaning.kind().equals("composition");
  }

  /** What the source prints there, as far as it is known. */
  String text(int row, Column column) {
    boolean isDated = dated.computeIfAbsent(column.index(), index -> isDated(column));
    var text = text(row, column.index(), isDated);
    var whole =
        pointsPartThousands && isNumeric(column)
            ? THOUSANDS.matcher(text).replaceAll(found -> found.group().replace(".", ""))
            : text;
    return decimalCommas && hasNumbers(column) ? COMMA.matcher(whole).replaceAll(".") : whole;
  }

  /** True for a column of remarks with nothing but dates: nobody typed numbers there. */
  private boolean isDated(Column column) {
    return column.meaning().kind().equals("text")
        && rows.stream()
            .map(row -> grid.cell(row, column.index()))
            .filter(cell -> !cell.isEmpty())
            .allMatch(cell -> cell.doubt().filter(d -> d.kind() == Doubt.Kind.DATE).isPresent());
  }

  private String text(int row, int column, boolean dated) {
    var cell = grid.cell(row, column);
    if (cell.merged() && !cell.isEmpty() && !merged(cell).equals(REPEAT)) {
      return "";
    }
    if (cell.struck() && !struckCount(cell)) {
      return "";
    }
    return cell.doubt().filter(doubt -> !dated).map(d -> doubted(cell, d)).orElse(cell.shown());
  }

  private String merged(Cell cell) {
    return interview
        .ask(
            new Interview.Asking(
                table + "/merged",
                cell.place() + " and others",
                "Does the text of a merged cell hold for each of its rows?",
                Optional.of(REPEAT),
                "tables merge the cells of rows that have something in common",
                List.of(ONCE)),
            List.of(REPEAT, ONCE)::contains)
        .orElse(ONCE);
  }

  private String doubted(Cell cell, Doubt doubt) {
    return switch (doubt.kind()) {
      case DIGITS -> digits(cell, doubt);
      case DATE ->
          printed(cell, "a date, which a spreadsheet may have made of a number or a range");
      case ERROR -> printed(cell, "an error in place of a value");
      case PARTLY_STRUCK ->
          printed(cell, "a part is struck through; the rest is “" + doubt.held() + "”");
      case NOT_CALCULATED -> printed(cell, "a formula that was never calculated");
    };
  }

  private boolean struckCount(Cell cell) {
    return interview
        .askWhether(
            table + "/struck",
            cell.place() + " and others",
            "Do cells that are struck through count?",
            Optional.empty(),
            "the first one is “" + cell.shown() + "”")
        .orElse(true);
  }

  private String digits(Cell cell, Doubt doubt) {
    return interview
            .ask(
                new Interview.Asking(
                    table + "/digits",
                    cell.place() + " and others",
                    "Are numbers printed as the spreadsheet shows them, or with all digits that it"
                        + " holds?",
                    Optional.of(HELD),
                    "the first such cell shows " + cell.shown() + " and holds " + doubt.held(),
                    List.of(SHOWN)),
                List.of(SHOWN, HELD)::contains)
            .orElse(HELD)
            .equals(HELD)
        ? doubt.held()
        : cell.shown();
  }

  private String printed(Cell cell, String because) {
    var name = cell.place().substring(cell.place().lastIndexOf('!') + 1);
    return interview
        .ask(
            new Interview.Asking(
                table + "/cell-" + name,
                cell.place(),
                "What does the source print where the file has “" + cell.shown() + "”?",
                Optional.empty(),
                because,
                List.of()),
            answer -> true)
        .orElse(cell.shown());
  }
}
