package org.interphase.server.curate;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.interphase.source.Table;

/** Leads to the rows of a long table before and behind those that are shown. */
final class RowsNav {

  private final String source;
  private final Table table;
  private final TableView view;

  RowsNav(String source, Table table, TableView view) {
    this.source = source;
    this.table = table;
    this.view = view;
  }

  DomContent render() {
    int all = table.rows().size();
    int end = view.first() + view.rows().size();
    if (view.rows().size() == all) {
      return join();
    }
    return nav(
            view.first() > 0 ? link("Rows before", view.first() - TableView.MOST_ROWS) : join(),
            text(" Rows " + (view.first() + 1) + "–" + end + " of " + all + " "),
            end < all ? link("Rows behind", end) : join())
        .withClass("rows")
        .attr("aria-label", "Rows");
  }

  private DomContent link(String title, int first) {
    return a(title)
        .withHref(CurateAddress.rows(source, TableView.name(table), first + 1) + "#table");
  }
}
