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
import java.util.stream.IntStream;

/** A box in which a table scrolls, so that the page never does. */
public final class TableBox {

  /** So many columns fit a phone. */
  private static final int NARROW = 3;

  private TableBox() {}

  /** A box and its table, named {@code name} for those who cannot see them; keys scroll the box. */
  public static DivTag of(String name, TableTag table) {
    return div(table.attr("aria-label", name))
        .withClass("table-box")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name);
  }

  /** A small table: titles of columns, then rows of as many cells. */
  public static DivTag of(String name, List<String> titles, List<List<DomContent>> rows) {
    var box =
        of(
            name,
            table(
                thead(tr(each(titles, title -> th(title).attr("scope", "col")))),
                tbody(each(rows, row -> tr(each(cells(titles, row), cell -> cell))))));
    return titles.size() > NARROW ? box.withClass("table-box records") : box;
  }

  /** Each cell with its column's title, for where a row is shown as a card. */
  private static List<DomContent> cells(List<String> titles, List<DomContent> row) {
    return IntStream.range(0, row.size())
        .<DomContent>mapToObj(i -> td(row.get(i)).attr("data-title", titles.get(i)))
        .toList();
  }
}
