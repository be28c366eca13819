package org.interphase.assistant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.telling.AnswerLinks;
import org.interphase.server.telling.PrintedPlace;

/**
 * One row of an answer. What most of its numbers have in common, the table row that prints them, is
 * told once, and their own places go on from there.
 */
final class ToldRow {

  private static final String REFERENCE = "reference";

  /** The column that says where a row stands in a source. */
  private static final String PLACE = "locus";

  /** What the table row is called that a row was read from. */
  private static final String TABLE_ROW = "printedIn";

  /**
   * How a charge or discharge in an hour is written as a rate, and how this is written of cells.
   */
  private static final Map<String, String> USUAL = Map.of("1", "", "1/h", "C");

  /** The columns of what a row is of, the nearest to its numbers first. */
  private static final List<String> OWNERS = List.of("claim", "sample", "cell", "thing", "row");

  private final Answer answer;
  private final AnswerLinks links;
  private final List<AnswerCell> row;
  private final Optional<PrintedPlace> base;

  ToldRow(Answer answer, AnswerLinks links, List<AnswerCell> row) {
    this.answer = answer;
    this.links = links;
    this.row = row;
    this.base = links.tableRow(row);
  }

  /** Its cells in these columns, without those that are empty; and where it stands. */
  Told of(List<Integer> columns) {
    var told =
        new Told()
            .with(
                TABLE_ROW,
                base.map(place -> Told.of("place", place.label()).with("link", place.iri()).map()));
    for (int column : columns) {
      if (!row.get(column).isEmpty() && !isBase(column)) {
        told.with(answer.columns().get(column), cell(column));
      }
    }
    return told;
  }

  /** Whether the cell says no more than which table row this is. */
  private boolean isBase(int column) {
    return base.isPresent() && links.target(row, column).equals(base.map(PrintedPlace::iri));
  }

  /** What stands in one of its cells. */
  Object cell(int column) {
    var cell = row.get(column);
    var unit = links.unit(row, column);
    if (!unit.isEmpty()) {
      return value(column, USUAL.getOrDefault(unit, unit));
    }
    if (cell.isNumber()) {
      return new BigDecimal(cell.text());
    }
    if (answer.columns().get(column).equals(REFERENCE)) {
      return cell.text();
    }
    return links
        .target(row, column)
        .<Object>map(
            iri -> Told.of("label", afterBase(links.text(cell), ": ")).with("link", iri).map())
        .orElse(cell.text());
  }

  private Map<String, Object> value(int column, String unit) {
    if (links.areMedians(column)) {
      return Told.of("value", new BigDecimal(row.get(column).text())).with("unit", unit).map();
    }
    var place = links.printed(row, column);
    var name = place.map(links::name).or(() -> text(PLACE)).orElse("");
    var link = place.map(PrintedPlace::iri).or(this::owner).orElse("");
    return Told.of("value", new BigDecimal(row.get(column).text()))
        .with("unit", unit)
        .with("asPrinted", place.map(PrintedPlace::asPrinted))
        .with("place", afterBase(name, ", "))
        .with(
            "link",
            base.filter(row -> link.startsWith(row.iri() + "#")).isPresent()
                ? link.substring(link.indexOf('#'))
                : base.filter(row -> link.equals(row.iri())).isPresent() ? "" : link)
        .map();
  }

  /** A name without the table row's, where it begins with that; nothing of the row's own. */
  private String afterBase(String name, String between) {
    var row = base.map(PrintedPlace::label).orElse(name + between);
    if (name.equals(row)) {
      return "";
    }
    return name.startsWith(row + between) ? name.substring(row.length() + between.length()) : name;
  }

  /** What a number in running text is of: its place has no cell to lead to. */
  private Optional<String> owner() {
    return OWNERS.stream()
        .map(answer.columns()::indexOf)
        .filter(column -> column >= 0)
        .flatMap(column -> links.target(row, column).stream())
        .findFirst();
  }

  private Optional<String> text(String column) {
    int place = answer.columns().indexOf(column);
    return place < 0 ? Optional.empty() : Optional.of(links.text(row.get(place)));
  }
}
