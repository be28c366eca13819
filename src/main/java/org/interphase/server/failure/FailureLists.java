package org.interphase.server.failure;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Named;

/** What causes a mechanism, what it causes and what acts on it, as lists. */
final class FailureLists {

  private final FailureGraph graph;
  private final Function<Named, DomContent> link;

  /** Lists from {@code graph}, in which {@code link} shows the ends of relations. */
  FailureLists(FailureGraph graph, Function<Named, DomContent> link) {
    this.graph = graph;
    this.link = link;
  }

  DomContent of(FailureMechanism mechanism) {
    return dl(
            names("Where", mechanism.places()),
            names("Seen by", mechanism.seenBy()),
            relations("Caused by", graph.causesOf(mechanism), FailureRelation::from),
            relations("Leads to", graph.effectsOf(mechanism), FailureRelation::to),
            relations("Strategies against it", graph.against(mechanism), FailureRelation::from),
            row(
                "Concluded by the curators, not said by the source",
                graph.concludedOf(mechanism).stream()
                    .map(relation -> concluded(relation, mechanism.name()))
                    .toList()))
        .withClass("relations");
  }

  private DomContent concluded(FailureRelation relation, Named mechanism) {
    return relation.from().equals(mechanism)
        ? join("leads to ", relation(relation, relation.to()))
        : relation(relation, relation.from());
  }

  private static DomContent names(String title, List<Named> names) {
    return row(title, names.stream().map(Named::link).toList());
  }

  private DomContent relations(
      String title, List<FailureRelation> relations, Function<FailureRelation, Named> end) {
    return row(
        title,
        relations.stream().map(relation -> relation(relation, end.apply(relation))).toList());
  }

  private DomContent relation(FailureRelation relation, Named end) {
    return join(
        link.apply(end),
        span(
                EvidenceGrades.marked(relation.grade()),
                relation.against().isEmpty()
                    ? join()
                    : small(relation.standing()).withClass("against"),
                each(relation.wordings(), wording -> small(bdi(wording))),
                claims(relation))
            .withClass("known"));
  }

  private static DomContent claims(FailureRelation relation) {
    var count = relation.count() == 1 ? "1 claim" : relation.count() + " claims";
    return a(count)
        .withHref(relation.address())
        .attr("aria-label", count + ": " + relation.from().label() + " → " + relation.to().label());
  }

  private static DomContent row(String title, List<DomContent> items) {
    return items.isEmpty()
        ? join()
        : join(dt(title), dd(ul(each(items, item -> li(item))).withClass("plain")));
  }
}
