package org.interphase.server.question;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphase.question.AnswerAddress;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;
import org.interphase.server.telling.RowRange;

/**
 * The rows of an answer that its page shows, since a page of a thousand is slow to make, to load
 * and to read.
 *
 * @param from the number of the first, from 1
 * @param all whether all are shown, however many
 */
record ShownRows(int from, boolean all) {

  /** So many are shown at once. */
  static final int MOST = 100;

  private static final String ALL = "all";

  /** What an address asks for: the first rows, where it says nothing of rows. */
  static ShownRows of(Parameters asked) {
    var rows = asked.text(AnswerAddress.ROWS);
    var from = asked.text(AnswerAddress.FROM);
    if (!rows.isEmpty() && !rows.equals(ALL)) {
      throw Parameters.unknown(AnswerAddress.ROWS, rows, List.of(ALL));
    }
    if (!rows.isEmpty() && !from.isEmpty()) {
      throw HttpProblem.badRequest(
          "Parameters \"rows\" and \"from\": found both, expected one of them.");
    }
    return new ShownRows(from.isEmpty() ? 1 : number(from), !rows.isEmpty());
  }

  private static int number(String from) {
    if (!from.matches("[1-9]\\d{0,8}")) {
      throw HttpProblem.badRequest(
          "Parameter \"from\": found \"" + from + "\", expected the number of a row, from 1.");
    }
    return Integer.parseInt(from);
  }

  /** The question's own parameters among those of a page's address. */
  static Map<String, String> without(Map<String, String> parameters) {
    var own = new HashMap<>(parameters);
    own.remove(AnswerAddress.ROWS);
    own.remove(AnswerAddress.FROM);
    return own;
  }

  /** The range of these among {@code rows}; that there is no such row is a problem. */
  RowRange of(int rows) {
    if (from > 1 && from > rows) {
      throw HttpProblem.badRequest(
          "Parameter \"from\": found \""
              + from
              + "\", expected the number of a row, from 1 to "
              + Math.max(1, rows)
              + ".");
    }
    return all ? new RowRange(0, rows) : RowRange.of(from - 1, MOST, rows);
  }

  /**
   * Says which of {@code rows} are shown, and leads to the others; nothing where there are none.
   *
   * @param name tells these links from others of the page to who does not see where they stand
   */
  DomContent links(int rows, AnswerAddress address, String name) {
    var shown = of(rows);
    if (shown.isWhole(rows)) {
      return join();
    }
    return nav(
            span("Rows " + from + " to " + shown.end() + " of " + rows),
            shown.first() > 0 ? link("Rows before", address, Math.max(1, from - MOST)) : join(),
            shown.end() < rows ? link("Rows after", address, shown.end() + 1) : join(),
            a("All " + rows + " rows").withHref(whole(address)))
        .withClass("rows")
        .attr("aria-label", name);
  }

  /** The address of the page that shows all rows. */
  static String whole(AnswerAddress address) {
    return address.with(AnswerAddress.ROWS, ALL).path("");
  }

  private static DomContent link(String title, AnswerAddress address, int from) {
    return a(title).withHref(address.with(AnswerAddress.FROM, String.valueOf(from)).path(""));
  }
}
