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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.Named;
import org.interphase.server.telling.Written;

/** A discrepancy: all its readings with where each stands, the one taken, and why. */
final class DiscrepancyCard {

  /** A doubt about a whole column touches more values than one reads. */
  private static final int MOST = 8;

  private DiscrepancyCard() {}

  private static DomContent of(Discrepancy discrepancy, Set<String> shared) {
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
            dl(
                list("Where", discrepancy.places(), shared),
                list("Affects", discrepancy.affected(), shared)),
            p(Links.fault(discrepancy.name().iri(), discrepancy.name().label())))
        .withClass("term doubt");
  }

  /** The cards side by side as far as there is room. */
  static DomContent all(List<Discrepancy> discrepancies) {
    return all(discrepancies, sharedNames(discrepancies));
  }

  /**
   * The same on a page with others.
   *
   * @param shared the names that several things of the page have
   */
  static DomContent all(List<Discrepancy> discrepancies, Set<String> shared) {
    return div(each(discrepancies, one -> of(one, shared))).withClass("terms doubts");
  }

  /** The names that several things have which the discrepancies touch, such as a temperature's. */
  static Set<String> sharedNames(List<Discrepancy> discrepancies) {
    var first = new HashMap<String, Named>();
    var shared = new HashSet<String>();
    discrepancies.stream()
        .flatMap(one -> Stream.of(one.places(), one.affected()))
        .flatMap(List::stream)
        .filter(thing -> !first.computeIfAbsent(thing.label(), label -> thing).equals(thing))
        .forEach(thing -> shared.add(thing.label()));
    return shared;
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

  private static DomContent link(Named thing, Set<String> shared) {
    return shared.contains(thing.label())
        ? Links.to(thing.iri(), thing.label(), thing.label() + ", " + thing.path())
        : thing.link();
  }

  private static DomContent list(String title, List<Named> things, Set<String> shared) {
    if (things.isEmpty()) {
      return join();
    }
    int more = things.size() - MOST;
    return join(
        dt(title),
        dd(
            ul(
                    each(things.stream().limit(MOST).toList(), thing -> li(link(thing, shared))),
                    more > 0 ? li("and " + more + " more") : join())
                .withClass("plain")));
  }
}
