package org.interphase.server.telling;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import java.util.List;

/** A box in which a table scrolls, so that the page never does. */
public final class TableBox {

  private TableBox() {}

  /** A box named {@code name} for those who cannot see it; keys scroll it. */
  public static DivTag of(String name, TableTag table) {
    return div(table)
        .withClass("table-box")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name);
  }

  /** A small table: titles of columns, then rows of as many cells. */
  public static DivTag of(String name, List<String> titles, List<List<DomContent>> rows) {
    return of(
        name,
        table(
            thead(tr(each(titles, title -> th(title).attr("scope", "col")))),
            tbody(each(rows, row -> tr(each(row, cell -> td(cell)))))));
  }
}
