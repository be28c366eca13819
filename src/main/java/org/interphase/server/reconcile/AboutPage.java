package org.interphase.server.reconcile;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.server.http.Page;

/** What the service is, and what its scores mean, for those who link a spreadsheet. */
final class AboutPage {

  private AboutPage() {}

  /**
   * @param service the whole address of the service
   */
  static String of(String service) {
    return new Page("Link a spreadsheet")
        .with(
            h1("Link a spreadsheet"),
            p(
                span(
                    "Names in a spreadsheet can be linked to the materials, interlayers, failure"
                        + " mechanisms, methods and terms of this graph, in OpenRefine or by any"
                        + " other client of the Reconciliation Service API 0.2. The address of the"
                        + " service is "),
                code(service),
                span(".")),
            p(
                "A candidate is a match where the text surely means it, and surely means nothing"
                    + " else; all others are left to you. A name that both a thing and a term"
                    + " bear, such as LAGP, is decided by choosing a type."),
            h2("What a score means"),
            table(
                thead(tr(each(List.of("feature", "score", "sure", "says"), title -> th(title)))),
                tbody(each(List.of(Likeness.values()), AboutPage::row))),
            p(
                "Where only other columns tell, the score is the share of them that agree, in"
                    + " percent. Each column that disagrees takes from a score its part of a half,"
                    + " and nothing is a match against one. A thing of another type, where types"
                    + " are only preferred, has half its score."))
        .render();
  }

  private static DomContent row(Likeness likeness) {
    return tr(
            td(code(likeness.id())),
            td(Integer.toString(likeness.score())),
            td(likeness.isSure() ? "yes" : ""),
            td(likeness.meaning()))
        .withId(likeness.id());
  }
}
