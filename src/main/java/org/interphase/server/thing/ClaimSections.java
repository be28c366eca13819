package org.interphase.server.thing;

import static j2html.TagCreator.article;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.NumberedOrder;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** A claim as a card: how well it is known, what was seen on what by which method, and where. */
final class ClaimSections implements Sections {

  private static final Node REFUTES = IPH.Refutes.asNode();

  private final Thing claim;
  private final Excerpt excerpt;
  private final Labels labels;
  private List<Node> evidence = List.of();

  ClaimSections(Thing claim) {
    this.claim = claim;
    this.excerpt = claim.excerpt();
    this.labels = claim.labels();
  }

  @Override
  public void fetch() {
    evidence =
        excerpt.objects(claim.node(), IPH.hasEvidence).stream()
            .filter(Node::isURI)
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    excerpt.about(evidence);
    excerpt.about(excerpt.objects(claim.node(), PROV.hadPrimarySource));
  }

  @Override
  public List<DomContent> render() {
    return List.of(
        article(
                dl(
                    part("How it is known", IPH.evidenceGrade, this::graded),
                    part("Who or what", IPH.subject, this::links),
                    part("What about it", IPH.object, this::links),
                    observations(),
                    part("Caveat", IPH.caveat, this::texts),
                    part("Read at", PROV.wasQuotedFrom, this::links),
                    part("Reference", PROV.hadPrimarySource, this::links)),
                p(Links.fault(claim.iri(), "this claim")))
            .withClass("card"),
        EvidenceGrades.legend(
            excerpt.objects(claim.node(), IPH.evidenceGrade).stream().map(labels::of)));
  }

  private DomContent part(String title, Property property, Telling telling) {
    var found = excerpt.objects(claim.node(), property);
    return found.isEmpty() ? join() : join(dt(title), dd(telling.of(found)));
  }

  private DomContent graded(Collection<Node> grades) {
    boolean refutes = excerpt.objects(claim.node(), IPH.direction).contains(REFUTES);
    var names = grades.stream().map(labels::of).toList();
    return join(
        each(names, EvidenceGrades::marked),
        each(
            excerpt.objects(claim.node(), IPH.wording),
            wording -> small(text(" in the source: "), bdi(labels.of(wording)))),
        iff(refutes, strong(" The source denies it.")));
  }

  private DomContent observations() {
    return evidence.isEmpty()
        ? join()
        : join(
            dt("What was observed"),
            dd(ul(each(evidence, item -> li(observation(item)))).withClass("plain")));
  }

  private DomContent observation(Node item) {
    return join(
        texts(excerpt.objects(item, IPH.observation)),
        beside("on", texts(excerpt.objects(item, IPH.appliedTo)), item, IPH.appliedTo),
        beside("by", inline(excerpt.objects(item, IPH.byMethod)), item, IPH.byMethod));
  }

  private DomContent beside(String word, DomContent told, Node item, Property property) {
    return excerpt.objects(item, property).isEmpty()
        ? join()
        : span(small(word + " "), told).withClass("beside");
  }

  private DomContent inline(Collection<Node> things) {
    return each(sorted(things), thing -> labels.link(thing));
  }

  private DomContent links(Collection<Node> things) {
    return labels.links(sorted(things));
  }

  private DomContent texts(Collection<Node> texts) {
    return each(sorted(texts), one -> Written.words(labels.of(one)));
  }

  private List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(labels::of, NumberedOrder.OF_NAMES)).toList();
  }

  /** How some of the ends of the claim's statements are told. */
  @FunctionalInterface
  private interface Telling {
    DomContent of(Collection<Node> found);
  }
}
