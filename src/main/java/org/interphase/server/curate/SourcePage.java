package org.interphase.server.curate;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.nio.file.Path;
import java.util.List;
import org.interphase.model.Problem;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Page;
import org.interphase.source.Table;
import org.interphase.store.SourceReading;

/** A source as it is read at the moment: what is open, what is to be mended, and a table of it. */
final class SourcePage {

  private final String name;
  private final Path folder;
  private final SourceReading reading;
  private final TableView view;
  private final String token;

  /**
   * @param token what the form has to bring back
   */
  SourcePage(String name, Path folder, SourceReading reading, TableView view, String token) {
    this.name = name;
    this.folder = folder;
    this.reading = reading;
    this.view = view;
    this.token = token;
  }

  /** The page; to be used within {@link QueryRun#read}. */
  String render(QueryRun queries) {
    var page =
        new Page("Curate " + name)
            .style("curate.css")
            .with(
                p(a("All sources").withHref(CurateAddress.PATH)),
                h1(bdi(name)),
                p(OpenPoints.of(reading)).withClass("counts"),
                new QuestionsForm(name, folder, reading, token).render());
    view.table()
        .ifPresentOrElse(
            table -> page.with(table(table, queries)),
            () ->
                page.with(problems(reading.problems()), p("There is no table that can be read.")));
    return page.render();
  }

  private DomContent table(Table table, QueryRun queries) {
    var problems = new TableProblems(table, reading.problems());
    var source = reading.source().orElseThrow().description().id();
    var readings = new CellReadings(source, table, view.rows(), queries);
    return join(
        problems(problems.elsewhere()),
        section(
                tables(table),
                h2(bdi(table.description().title())),
                p(code(bdi(table.file()))),
                rows("Rows to mend", problems.rowsToMend(), table),
                rows("Rows to look at once more", problems.rowsToLookAt(), table),
                new TableGrid(table, view.rows(), readings, problems).render(),
                new RowsNav(name, table, view).render())
            .withId("table"));
  }

  private DomContent tables(Table shown) {
    return nav(ul(
            each(
                view.tables(),
                table ->
                    li(table == shown ? link(table).attr("aria-current", "page") : link(table)))))
        .withClass("kinds")
        .attr("aria-label", "Tables");
  }

  private ATag link(Table table) {
    return a(bdi(TableView.name(table)))
        .withHref(CurateAddress.table(name, TableView.name(table)) + "#table");
  }

  private static DomContent problems(List<Problem> problems) {
    return problems.isEmpty()
        ? join()
        : section(h2("About its files and other tables"), ProblemNotes.withPlaces(problems));
  }

  /** Rows that are not shown would otherwise not be found, and those to mend hardly among many. */
  private DomContent rows(String title, List<Integer> numbers, Table table) {
    return numbers.isEmpty()
        ? join()
        : p(
            text(title + ": "),
            each(
                numbers.stream().limit(TableView.MOST_ROWS).toList(),
                number -> span(link(number, table), text(" "))),
            text(
                numbers.size() > TableView.MOST_ROWS
                    ? "and " + (numbers.size() - TableView.MOST_ROWS) + " more."
                    : ""));
  }

  private ATag link(int row, Table table) {
    return a(String.valueOf(row))
        .withHref(CurateAddress.rows(name, TableView.name(table), row) + "#row-" + row);
  }
}
