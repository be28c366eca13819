package org.interphase.server.curate;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Problem;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Written;
import org.interphase.source.Table;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.Notation;
import org.interphase.source.TableDescription.QuantityRule;

/** Rows of a table: in each cell the print, what is read of it, and what is wrong with it. */
final class TableGrid {

  private final Table printed;
  private final List<Table.Row> rows;
  private final CellReadings readings;
  private final TableProblems problems;

  TableGrid(Table printed, List<Table.Row> rows, CellReadings readings, TableProblems problems) {
    this.printed = printed;
    this.rows = rows;
    this.readings = readings;
    this.problems = problems;
  }

  DomContent render() {
    return rows.isEmpty()
        ? p("No row yet.")
        : TableBox.of(
                "Printed and read",
                table(
                    thead(
                        tr(
                            th("Row").attr("scope", "col"),
                            each(printed.description().columns(), TableGrid::title))),
                    tbody(each(rows, this::row))))
            .withClass("table-box answer curated");
  }

  private static DomContent title(Column column) {
    return th(bdi(column.titles()), text(" "), small(bdi(holds(column)))).attr("scope", "col");
  }

  /** What the column is said to hold, such as "IonicConductivity [S/cm] at 25 °C". */
  private static String holds(Column column) {
    return column.notation() == Notation.EXPRESSION
        ? Stream.concat(
                column.quantities().stream().map(TableGrid::quantity),
                column.defaults().values().stream())
            .collect(Collectors.joining(", "))
        : column.notation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String quantity(QuantityRule rule) {
    return rule.quantity()
        + " ["
        + rule.unit()
        + "]"
        + rule.printedInHeader().map(print -> " " + print).orElse("");
  }

  private DomContent row(Table.Row row) {
    return tr(
            td(
                text(String.valueOf(row.number())),
                ProblemNotes.of(problems.at(TableProblems.place(row, printed)))),
            each(row.cells(), cell -> cell(row, cell)))
        .withId("row-" + row.number());
  }

  private DomContent cell(Table.Row row, Table.Cell cell) {
    var found = problems.at(cell.place());
    var said = readings.of(row, cell);
    return td(
        bdi(cell.text()).withClass("printed"),
        said.isEmpty()
            ? nothing(row, cell, found)
            : ul(each(said, TableGrid::said)).withClass("plain read"),
        ProblemNotes.of(found));
  }

  /** What cannot be read does not say nothing. */
  private DomContent nothing(Table.Row row, Table.Cell cell, List<Problem> found) {
    if (!found.stream().allMatch(Problem::isWarning)) {
      return join();
    }
    return small(readings.knows(row, cell) ? "says nothing" : "not read").withClass("unread");
  }

  private static DomContent said(CellReadings.Said said) {
    return li(
        small(bdi(said.what())),
        text(" "),
        span(Written.words(said.value())),
        said.note().isEmpty() ? join() : small(bdi(" (" + said.note() + ")")));
  }
}
