package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;
import org.junit.jupiter.api.Test;

/** What holds of every statement that is built from the shipped data. */
class BuiltDataTest {

  private static final Node ONTOLOGY = NamedGraphs.name("ontology");
  private static final Node INFERRED = NamedGraphs.name("inferred");

  /** The words in which all others are declared. */
  private static final Set<String> LANGUAGE = Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI());

  private static final BuildResult BUILT = build();
  private static final DatasetGraph DATA = BUILT.dataset();

  @Test
  void shippedDataHaveNoProblems() {
    assertThat(BUILT.problems()).isEmpty();
  }

  /** One rule for all: of each the curators conclude the same, from the same ground, or of none. */
  @Test
  void curatorsConcludeOfEveryLayerAtLithiumOfWhichTheSourceSaysNothing() {
    Set<Node> said = suppressors("suppresses");
    Set<Node> layers =
        DATA.stream(
                Node.ANY, Node.ANY, IPH.property("placedAt").asNode(), node("interface/li-lagp"))
            .map(Quad::getSubject)
            .filter(
                layer ->
                    DATA.contains(
                        Node.ANY, layer, RDF.type.asNode(), IPH.term("Interlayer").asNode()))
            .filter(layer -> !said.contains(layer))
            .collect(Collectors.toSet());

    assertThat(suppressors("concludedToSuppress"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(layers);
  }

  /** PROV's quotation is of a text; a number that is worked out names what it comes from. */
  @Test
  void valueIsQuotedWhereItIsPrintedAndElseDerived() {
    var values =
        DATA.stream(Node.ANY, Node.ANY, RDF.type.asNode(), IPH.term("Measurement").asNode())
            .map(Quad::getSubject)
            .collect(Collectors.toSet());

    assertThat(values)
        .hasSizeGreaterThan(500)
        .allSatisfy(
            value -> {
              boolean isPrinted = has(value, IPH.asPrinted.asNode());
              assertThat(has(value, PROV.wasQuotedFrom.asNode())).isEqualTo(isPrinted);
              assertThat(isPrinted || has(value, PROV.wasDerivedFrom.asNode())).isTrue();
            });
  }

  private static boolean has(Node thing, Node property) {
    return DATA.contains(Node.ANY, thing, property, Node.ANY);
  }

  /** Sections 2.1 and 3.1 tell of GeO2 and Li2O; carbon dioxide is read between the lines. */
  @Test
  void whatFormsIsKnownByItsChemistryAndByTheClaimThatItForms() {
    assertThat(both("Oxide", "ReactionProduct")).containsExactly("material/geo2", "material/li2o");
    assertThat(both("Phosphate", "ReactionProduct"))
        .containsExactly("material/alpo4", "material/li4p2o7", "material/ni-co-mn-phosphate");
    assertThat(both("InorganicCompound", "ReactionProduct"))
        .contains("material/lif")
        .doesNotContain("material/carbon-dioxide");
  }

  private static Set<String> both(String one, String other) {
    return DATA.stream(Node.ANY, Node.ANY, RDF.type.asNode(), IPH.term(one).asNode())
        .map(Quad::getSubject)
        .filter(
            thing -> DATA.contains(Node.ANY, thing, RDF.type.asNode(), IPH.term(other).asNode()))
        .map(thing -> thing.getURI().substring(IriMinter.ID.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Node> suppressors(String property) {
    return DATA.stream(
            INFERRED,
            Node.ANY,
            IPH.property(property).asNode(),
            node("mechanism/germanium-reduction"))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private static Node node(String path) {
    return IriMinter.thing(path).asNode();
  }

  @Test
  void buildingAgainGivesTheSameQuads() {
    // The ontology's own anonymous classes get new labels each time; nothing else may.
    assertThat(named(build().dataset())).isEqualTo(named(DATA)).hasSizeGreaterThan(20_000);
  }

  @Test
  void onlyTheOntologyHasBlankNodes() {
    assertThat(
            DATA.stream()
                .filter(quad -> !quad.getGraph().equals(ONTOLOGY))
                .filter(BuiltDataTest::hasBlankNode))
        .isEmpty();
  }

  @Test
  void eachThingHasOneSummaryOfAKind() {
    var counts =
        Iter.iter(DATA.find(INFERRED, Node.ANY, Node.ANY, Node.ANY))
            .filter(quad -> quad.getPredicate().getURI().endsWith("Summary"))
            .toList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    quad -> quad.getSubject() + " " + quad.getPredicate(), Collectors.counting()));

    assertThat(counts).hasSizeGreaterThan(5000);
    assertThat(counts.values()).containsOnly(1L);
  }

  @Test
  void everyDecimalIsCanonical() {
    var others =
        DATA.stream()
            .map(Quad::getObject)
            .filter(BuiltDataTest::isDecimal)
            .map(Node::getLiteralLexicalForm)
            .filter(text -> !text.equals(Decimals.literal(new BigDecimal(text)).getLexicalForm()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(others).isEmpty();
  }

  @Test
  void whatIsAssertedIsNotInferredOnceMore() {
    assertThat(DATA.find(INFERRED, Node.ANY, Node.ANY, Node.ANY).next()).isNotNull();
    assertThat(
            DATA.stream()
                .filter(quad -> quad.getGraph().equals(INFERRED))
                .filter(quad -> graphsOf(quad) > 1))
        .isEmpty();
  }

  @Test
  void everyStatementIsInANamedGraph() {
    assertThat(DATA.getDefaultGraph().isEmpty()).isTrue();
    assertThat(DATA.stream().map(quad -> quad.getGraph().getURI()).distinct())
        .containsExactlyInAnyOrder(
            "https://w3id.org/interphase/graph/ontology",
            "https://w3id.org/interphase/graph/catalogue",
            "https://w3id.org/interphase/graph/mappings",
            "https://w3id.org/interphase/graph/zhang-2023",
            "https://w3id.org/interphase/graph/inferred",
            "https://w3id.org/interphase/graph/battinfo",
            "https://w3id.org/interphase/graph/names");
  }

  /** Without a label and a type, a term is a word that nobody can look up. */
  @Test
  void everyTermThatTheDataUseIsDeclared() {
    var undeclared =
        DATA.stream()
            .filter(quad -> !quad.getGraph().equals(ONTOLOGY))
            .flatMap(
                quad ->
                    quad.getPredicate().equals(RDF.type.asNode())
                        ? Stream.of(quad.getPredicate(), quad.getObject())
                        : Stream.of(quad.getPredicate()))
            .distinct()
            .filter(term -> !LANGUAGE.contains(term.getNameSpace()))
            .filter(
                term ->
                    !DATA.contains(Node.ANY, term, RDF.type.asNode(), Node.ANY)
                        || !DATA.contains(Node.ANY, term, RDFS.label.asNode(), Node.ANY)
                        || !DATA.contains(Node.ANY, term, RDFS.isDefinedBy.asNode(), Node.ANY))
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(undeclared).isEmpty();
  }

  @Test
  void saysWhoHasReadTheSourceAndWhen() {
    assertThat(
            DATA.stream(Node.ANY, NamedGraphs.name("zhang-2023"), Node.ANY, Node.ANY)
                .filter(quad -> quad.getPredicate().getNameSpace().equals(DCTerms.NS))
                .map(
                    quad ->
                        quad.getPredicate().getLocalName()
                            + " "
                            + (quad.getObject().isURI()
                                ? quad.getObject().getURI()
                                : quad.getObject().getLiteralLexicalForm())))
        .containsExactlyInAnyOrder(
            "source https://w3id.org/interphase/id/zhang-2023",
            "created 2026-11-29",
            "contributor Interphase contributors");
  }

  private static BuildResult build() {
    return ExampleSources.build(ExampleSources.REVIEW);
  }

  private static Set<Quad> named(DatasetGraph dataset) {
    return dataset.stream().filter(quad -> !hasBlankNode(quad)).collect(Collectors.toSet());
  }

  /** In how many graphs the quad's statement stands, the projection of all others left out. */
  private static long graphsOf(Quad quad) {
    return DATA.stream(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())
        .filter(other -> !other.getGraph().getURI().endsWith("/battinfo"))
        .count();
  }

  private static boolean hasBlankNode(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getObject()).anyMatch(Node::isBlank);
  }

  private static boolean isDecimal(Node node) {
    return node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype());
  }
}
