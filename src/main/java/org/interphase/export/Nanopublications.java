package org.interphase.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/**
 * A nanopublication of each claim, and of each row of a table: what a source says there, in the
 * graph's own words, without what follows from it.
 */
public final class Nanopublications {

  /** Their names follow from those of the claims and rows, so that they outlast each build. */
  static final String NS = IriMinter.ID.replaceFirst("id/$", "nanopublication/");

  /** How something is known, and by whom, rather than what. */
  private static final Set<Node> ABOUT_KNOWING =
      Set.of(
          PROV.wasQuotedFrom.asNode(),
          PROV.hadPrimarySource.asNode(),
          IPH.hasEvidence.asNode(),
          IPH.evidenceGrade.asNode(),
          IPH.wording.asNode(),
          IPH.caveat.asNode(),
          IPH.fileName.asNode());

  private final Said said;
  private final Set<String> wholes = new TreeSet<>();
  private final DatasetHeader header;
  private final Map<Node, Curation> curations;

  private Nanopublications(
      Statements statements, DatasetHeader header, Map<Node, Curation> curations) {
    this.curations = curations;
    this.said = new Said(statements.asserted());
    this.header = header;
    statements.union().stream()
        .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> isWhole(triple.getSubject(), triple.getObject()))
        .forEach(triple -> wholes.add(triple.getSubject().getURI()));
  }

  /** Those of {@code release}, within the caller's transaction. */
  public static Nanopublications of(Release release) {
    return new Nanopublications(
        Statements.of(release.data()), release.header(), release.curations());
  }

  /** All of them, in the order of their names. */
  Stream<Nanopublication> all() {
    return wholes.stream().map(this::about);
  }

  /** The one that says what is said of {@code thing}, a claim or a row. */
  public Optional<Nanopublication> of(String thing) {
    return Optional.of(thing).filter(wholes::contains).map(this::about);
  }

  /** A row of which nothing is read says nothing. */
  private boolean isWhole(Node thing, Node type) {
    return thing.getURI().startsWith(IriMinter.ID)
        && (type.equals(IPH.Claim.asNode())
            || type.equals(IPH.TableRow.asNode()) && !said.below(thing, "/").isEmpty());
  }

  private Nanopublication about(String whole) {
    var iri = NS + whole.substring(IriMinter.ID.length());
    var thing = NodeFactory.createURI(whole);
    var assertion = new ArrayList<Triple>();
    var provenance = new ArrayList<Triple>();
    boolean place = said.is(thing, IPH.TableRow);
    said.of(thing).forEach((place ? provenance : assertion)::add);
    said.below(thing, "#").forEach(provenance::add);
    said.below(thing, "/").forEach(assertion::add);
    var moved = assertion.stream().filter(this::isAboutKnowing).toList();
    assertion.removeAll(moved);
    provenance.addAll(moved);
    var places = place ? List.of(thing) : said.objects(thing, PROV.wasQuotedFrom);
    var publications = new LinkedHashSet<Node>();
    places.forEach(locus -> publications.add(said.top(locus)));
    var curated = publications.stream().map(curations::get).filter(Objects::nonNull).toList();
    var self = Nanopublication.assertionOf(iri);
    provenance.addAll(0, origins(self, thing, places, publications));
    curated.stream()
        .flatMap(by -> by.curators().stream())
        .map(NodeFactory::createLiteralString)
        .forEach(by -> add(provenance, self, DCTerms.contributor, List.of(by)));
    return new Nanopublication(iri, assertion, provenance, publicationInfo(iri, thing, curated));
  }

  private boolean isAboutKnowing(Triple triple) {
    return ABOUT_KNOWING.contains(triple.getPredicate())
        || said.is(triple.getSubject(), IPH.EvidenceItem);
  }

  /** Leads from the assertion to its places, to their publication, to the references there. */
  private List<Triple> origins(
      Node assertion, Node thing, List<Node> places, Set<Node> publications) {
    var origins = new ArrayList<Triple>();
    var references = said.objects(thing, PROV.hadPrimarySource);
    add(origins, assertion, PROV.wasQuotedFrom, places);
    add(origins, assertion, PROV.hadPrimarySource, references);
    add(origins, assertion, PROV.wasDerivedFrom, publications);
    add(
        origins,
        assertion,
        PROV.wasAttributedTo,
        header.creators().stream().map(by -> NodeFactory.createURI(by.iri())).toList());
    places.stream().filter(locus -> !locus.equals(thing)).flatMap(said::of).forEach(origins::add);
    Stream.concat(references.stream(), publications.stream())
        .flatMap(said::of)
        .filter(triple -> !triple.getPredicate().equals(IPH.fileName.asNode()))
        .forEach(origins::add);
    return origins;
  }

  private List<Triple> publicationInfo(String iri, Node thing, List<Curation> curated) {
    var self = NodeFactory.createURI(iri);
    var info = new ArrayList<Triple>();
    add(info, self, RDFS.label, said.objects(thing, RDFS.label));
    curated.stream()
        .map(Curation::day)
        .max(Comparator.naturalOrder())
        .or(header::modified)
        .map(day -> NodeFactory.createLiteralDT(day + "T00:00:00Z", XSDDatatype.XSDdateTime))
        .ifPresent(day -> add(info, self, DCTerms.created, List.of(day)));
    add(info, self, DCTerms.isPartOf, List.of(NodeFactory.createURI(Release.DATASET)));
    header
        .licence()
        .map(NodeFactory::createURI)
        .ifPresent(licence -> add(info, self, DCTerms.license, List.of(licence)));
    Consumer<DatasetHeader.Agent> creator =
        by -> {
          var agent = NodeFactory.createURI(by.iri());
          add(info, self, DCTerms.creator, List.of(agent));
          add(info, agent, RDFS.label, List.of(NodeFactory.createLiteralLang(by.name(), "en")));
        };
    header.creators().forEach(creator);
    return info;
  }

  private static void add(
      List<Triple> triples, Node subject, Property property, Iterable<Node> objects) {
    objects.forEach(object -> triples.add(Triple.create(subject, property.asNode(), object)));
  }
}
