package org.interphase.server.doubt;

import static j2html.TagCreator.article;
import static j2html.TagCreator.b;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.Written;

/** A discrepancy: all its readings with where each stands, the one taken, and why. */
final class DiscrepancyCard {

  /** A doubt about a whole column touches more values than one reads. */
  private static final int MOST = 8;

  private DiscrepancyCard() {}

  static DomContent of(Discrepancy discrepancy) {
    return article(
            h3(discrepancy.name().link()),
            p(
                    small(bdi(discrepancy.kind().label())),
                    small(discrepancy.weight().title()),
                    discrepancy.confidence().isEmpty()
                        ? join()
                        : small(bdi(discrepancy.confidence())))
                .withClass("doubt-marks"),
            ul(each(discrepancy.readings(), reading -> li(reading(reading)))).withClass("readings"),
            p(
                discrepancy.isSettled()
                    ? join()
                    : b("No reading was taken; what is printed stands. "),
                Written.words(discrepancy.explanation())),
            dl(list("Where", discrepancy.places()), list("Affects", discrepancy.affected())),
            p(Links.fault(discrepancy.name().iri(), discrepancy.name().label())))
        .withClass("term doubt");
  }

  /** The cards side by side as far as there is room. */
  static DomContent all(List<Discrepancy> discrepancies) {
    return div(each(discrepancies, DiscrepancyCard::of)).withClass("terms doubts");
  }

  private static DomContent reading(Discrepancy.Reading reading) {
    return join(
        q(bdi(reading.text())),
        reading.isTaken() ? span("taken").withClass("taken") : join(),
        small(
                text(reading.isPrinted() ? "printed" : "not printed, but what may be meant"),
                reading.places().isEmpty() ? join() : text(": "),
                each(reading.places(), place -> span(place.link())))
            .withClass("where"));
  }

  private static DomContent list(String title, List<Named> things) {
    if (things.isEmpty()) {
      return join();
    }
    int more = things.size() - MOST;
    return join(
        dt(title),
        dd(
            ul(
                    each(things.stream().limit(MOST).toList(), thing -> li(thing.link())),
                    more > 0 ? li("and " + more + " more") : join())
                .withClass("plain")));
  }
}
