package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.cell.CellFigure;
import org.interphase.server.cell.CellSections;
import org.interphase.server.compare.CompareAddress;
import org.interphase.server.doubt.DoubtSections;
import org.interphase.server.failure.MechanismSections;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Page;
import org.interphase.server.spread.SpreadSections;
import org.interphase.server.telling.Citations;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.PictureFoot;
import org.interphase.server.telling.Sections;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** The page of a thing: what suits its kind, what else is said of it, what links to it. */
final class ThingPage {

  static final int MOST_LINKS = 200;

  /** More links would push all else out of sight. */
  private static final int FEW = 25;

  private static final String BY_RULE =
      "No source says these in so many words. Each was concluded, and is only as well known as the"
          + " weakest statement that it rests on; “why?” shows them.";

  /** The kinds of things that have values, and values themselves. */
  private static final List<Resource> MEASURED =
      List.of(IPH.Cell, IPH.Measurement, IPH.Sample, IPH.Test);

  /** The kinds of things whose values stand beside others. */
  private static final List<Resource> COMPARED =
      List.of(IPH.Material, IPH.Measurement, IPH.Sample, IPH.ValueComparison);

  private final Thing thing;
  private final PictureFoot foot;
  private final DomContent name;
  private final UnaryOperator<String> addresses;
  private final StatementTable statements;
  private final Labels labels;

  private ThingPage(
      Thing thing,
      DomContent name,
      UnaryOperator<String> addresses,
      PictureFoot foot,
      boolean explained) {
    this.thing = thing;
    this.foot = foot;
    this.name = name;
    this.addresses = addresses;
    this.statements = new StatementTable(thing, explained);
    this.labels = thing.labels();
  }

  /**
   * The page of a thing that was just fetched; the rest of what it shows is fetched here.
   *
   * @param foot gives the lines below a picture
   * @param explained tells whether the page can lead to the reasons of what was inferred
   */
  static ThingPage ours(Thing thing, PictureFoot foot, boolean explained) {
    var address = Iris.address(thing.iri()).orElseThrow();
    return new ThingPage(thing, code(thing.iri()), suffix -> address + suffix, foot, explained);
  }

  /**
   * The page of another vocabulary's term, which leads out to it.
   *
   * @param addresses the address of each form of this page, by its suffix
   */
  static ThingPage theirs(Thing term, UnaryOperator<String> addresses) {
    return new ThingPage(
        term, a(code(term.iri())).withHref(term.iri()), addresses, things -> "", false);
  }

  String render() {
    var ofItsKind = ofItsKind();
    ofItsKind.forEach(Sections::fetch);
    thing.excerpt().nameAll();
    var page =
        new Page(thing.label())
            .describedAs(description())
            .style(CellFigure.STYLE)
            .alternate("text/turtle", addresses.apply(".ttl"))
            .alternate("application/ld+json", addresses.apply(".jsonld"))
            .alternate("application/n-triples", addresses.apply(".nt"))
            .style("discrepancies.css")
            .style("failures.css")
            .with(
                h1(Written.words(thing.label())),
                Citations.ofItself(thing.node(), thing.excerpt().union())
                    .map(it -> (DomContent) p(it))
                    .orElse(join()),
                PublicationFile.links(thing, addresses),
                p(
                        name,
                        a("Turtle").withHref(addresses.apply(".ttl")),
                        a("JSON-LD").withHref(addresses.apply(".jsonld")),
                        a("N-Triples").withHref(addresses.apply(".nt")),
                        CompareAddress.linkFrom(thing.node(), thing.excerpt()))
                    .withClass("take-away"));
    if (isCompared()) {
      page.module("spread.js");
    }
    ofItsKind.forEach(sections -> page.with(sections.render().toArray(DomContent[]::new)));
    var said =
        thing.said().stream()
            .filter(triple -> !isTitle(triple) && !isLoop(triple) && !isListed(triple))
            .collect(Collectors.partitioningBy(this::isTranslation));
    said(page, said.get(false));
    translations(page, "The same", said.get(true), Triple::getObject);
    var linking = thing.linking();
    var shown =
        linking.stream()
            .limit(MOST_LINKS)
            .filter(triple -> !isPart(triple) && !isLoop(triple))
            .filter(triple -> ofItsKind.stream().noneMatch(sections -> sections.tells(triple)))
            .collect(Collectors.partitioningBy(this::isTranslation));
    linking(page, shown.get(false));
    translations(page, "Links here", shown.get(true), Triple::getSubject);
    if (linking.size() > MOST_LINKS) {
      page.with(p("There are more; the endpoint gives them all."));
    }
    return page.render();
  }

  private String description() {
    var kinds =
        thing.said().stream()
            .filter(triple -> triple.predicateMatches(RDF.Nodes.type) && !thing.isInferred(triple))
            .map(triple -> labels.of(triple.getObject()))
            .sorted()
            .collect(Collectors.joining(", "));
    return thing.label()
        + (kinds.isEmpty() ? "" : " (" + kinds + ")")
        + ": what the literature reports of it, each value and claim with its place.";
  }

  private List<Sections> ofItsKind() {
    if (thing.isA(IPH.TableRow)) {
      return List.of(new RowSections(thing));
    }
    if (thing.isA(IPH.Claim)) {
      return List.of(new ClaimSections(thing), new DoubtSections(thing));
    }
    if (thing.isA(IPH.FailureMechanism)) {
      return List.of(new MechanismSections(thing));
    }
    if (thing.isA(IPH.InterfaceStrategy)) {
      return List.of(new ClaimedSections(thing), new StrategySections(thing));
    }
    var sections = new ArrayList<Sections>();
    if (thing.isA(IPH.Cell)) {
      sections.add(new CellSections(thing));
    }
    if (MEASURED.stream().anyMatch(thing::isA)) {
      sections.add(new ValueSections(thing));
    }
    if (isCompared()) {
      sections.add(new SpreadSections(thing, foot));
    }
    if (thing.isA(IPH.Section) || thing.isA(IPH.Figure)) {
      sections.add(new PlaceSections(thing, PROV.wasQuotedFrom));
    }
    if (thing.isA(IPH.Table)) {
      sections.add(new TableSections(thing));
    }
    if (thing.isA(IPH.Publication)) {
      sections.add(new HoldingSections(thing));
      sections.add(new PlaceSections(thing, PROV.hadPrimarySource));
    }
    sections.add(new ClaimedSections(thing));
    sections.add(new DoubtSections(thing));
    return sections;
  }

  private boolean isCompared() {
    return COMPARED.stream().anyMatch(thing::isA);
  }

  private boolean isPart(Triple triple) {
    return triple.getSubject().isURI()
        && triple.getSubject().getURI().startsWith(thing.iri() + "#");
  }

  /** Tells whether a statement closes a circle: nobody says that a thing causes itself. */
  private boolean isLoop(Triple triple) {
    return thing.isInferred(triple) && triple.getSubject().equals(triple.getObject());
  }

  /** Tells whether a statement only repeats the heading above it. */
  private boolean isTitle(Triple triple) {
    return triple.predicateMatches(RDFS.Nodes.label)
        && labels.of(triple.getObject()).equals(labels.of(triple.getSubject()));
  }

  /** Tells whether an author stands, in the order of the print, in the list of authors already. */
  private boolean isListed(Triple triple) {
    return triple.predicateMatches(DCTerms.creator.asNode())
        && !thing.excerpt().objects(thing.node(), IPH.authorList).isEmpty();
  }

  /** Tells whether a statement says in another vocabulary's words what stands there in ours. */
  private boolean isTranslation(Triple triple) {
    var word = triple.predicateMatches(RDF.Nodes.type) ? triple.getObject() : triple.getPredicate();
    return thing.isInferred(triple) && word.isURI() && !Iris.isUsual(word.getURI());
  }

  /** What was read stands there at once; what follows from it must not look as if it had been. */
  private void said(Page page, List<Triple> triples) {
    if (thing.isA(IPH.Claim)) {
      page.with(statements.folded("All properties", "", triples, Triple::getObject));
      return;
    }
    var byRule = triples.stream().collect(Collectors.partitioningBy(thing::isInferred));
    if (!byRule.get(false).isEmpty()) {
      page.with(
          h2("What is said of it"),
          statements.of(byRule.get(false), Triple::getObject, "What is said of it"),
          EvidenceGrades.legend(
              thing.excerpt().objects(thing.node(), IPH.evidenceGrade).stream().map(labels::of)));
    }
    page.with(statements.folded("Follows by rule", BY_RULE, byRule.get(true), Triple::getObject));
  }

  private void linking(Page page, List<Triple> triples) {
    var byRule = triples.stream().collect(Collectors.partitioningBy(thing::isInferred));
    var read = byRule.get(false);
    if (read.size() > FEW) {
      page.with(statements.folded("What links here", "", read, Triple::getSubject));
    } else if (!read.isEmpty()) {
      page.with(h2("What links here"), statements.of(read, Triple::getSubject, "What links here"));
    }
    page.with(
        statements.folded("Links here by rule", BY_RULE, byRule.get(true), Triple::getSubject));
  }

  private void translations(
      Page page, String what, List<Triple> triples, Function<Triple, Node> end) {
    page.with(statements.folded(what + " in the words of other vocabularies", "", triples, end));
  }
}
