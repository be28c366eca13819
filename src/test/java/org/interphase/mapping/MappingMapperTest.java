package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Problem;
import org.interphase.source.Mapping;
import org.interphase.source.Mapping.Term;
import org.interphase.source.TermCategory;
import org.interphase.source.TermType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingMapperTest {

  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/ours#>
      PREFIX theirs: <https://example.org/theirs#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final Graph KNOWN =
      graph(
          """
          :Oxide a owl:Class ; rdfs:label "oxide"@en .
          :has a owl:ObjectProperty ; rdfs:label "has"@en .
          :alumina a :Oxide ; rdfs:label "Al2O3"@en .
          theirs:Known a owl:Class ; rdfs:label "known"@en .
          """);

  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "Oxide, oxide, CLASS,           exactMatch, CLASS,           owl:equivalentClass",
    "Oxide, oxide, CLASS,           broadMatch, CLASS,           rdfs:subClassOf",
    "Oxide, oxide, CLASS,           exactMatch, RDFS_CLASS,      owl:equivalentClass",
    "has,   has,   OBJECT_PROPERTY, exactMatch, OBJECT_PROPERTY, owl:equivalentProperty",
    "has,   has,   OBJECT_PROPERTY, broadMatch, OBJECT_PROPERTY, rdfs:subPropertyOf"
  })
  void reviewedMatchBecomesAnAxiom(
      String name, String label, TermType ours, String match, TermType theirs, String axiom) {
    assertThat(contains(mapped(name, label, ours, match, theirs), ":" + name, axiom)).isTrue();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Oxide,   oxide, CLASS,      closeMatch,   CLASS",
    "Oxide,   oxide, CLASS,      narrowMatch,  CLASS",
    "Oxide,   oxide, CLASS,      relatedMatch, CLASS",
    "Oxide,   oxide, CLASS,      exactMatch,   INDIVIDUAL",
    "alumina, Al2O3, INDIVIDUAL, exactMatch,   CLASS",
    "has,     has,   OBJECT_PROPERTY, broadMatch, RDF_PROPERTY"
  })
  void otherMatchesAreSkosAlone(
      String name, String label, TermType ours, String match, TermType theirs) {
    var graph = mapped(name, label, ours, match, theirs);

    assertThat(contains(graph, ":" + name, "skos:" + match)).isTrue();
    assertThat(graph.size()).as("the match; type, labels and source of their term").isEqualTo(5);
  }

  @Test
  void foreignTermHasLabelTypeAndSource() {
    assertThat(
            mapped("Oxide", "oxide", TermType.CLASS, "closeMatch", TermType.CLASS)
                .isIsomorphicWith(
                    graph(
                        """
                        :Oxide skos:closeMatch theirs:T .
                        theirs:T a owl:Class ; rdfs:label "their term"@en ; skos:prefLabel "their term"@en ;
                          rdfs:isDefinedBy <https://example.org/theirs> .
                        """)))
        .isTrue();
  }

  @Test
  void termThatTheOntologyDeclaresGetsNoSecondLabel() {
    var graph =
        mapped(mapping(ours("Oxide", "oxide", TermType.CLASS), "exactMatch", known(), true));

    assertThat(graph.size()).as("the match and the axiom").isEqualTo(2);
  }

  @Test
  void termsOfDifferentCategoriesAreNoAxiom() {
    var kind =
        new Term(
            "https://example.org/ours#Oxide",
            ":Oxide",
            "oxide",
            TermType.CLASS,
            TermCategory.KIND_OF_MATTER);

    assertThat(mapped(mapping(kind, "broadMatch", known(), true)).size())
        .as("the match alone")
        .isEqualTo(1);
  }

  @Test
  void whateverIsBelowATermThatMayBeOfAnything() {
    var anything =
        new Term(
            "https://example.org/theirs#Known",
            "theirs:Known",
            "known",
            TermType.CLASS,
            TermCategory.ANYTHING);

    assertThat(
            mapped(mapping(ours("Oxide", "oxide", TermType.CLASS), "broadMatch", anything, true))
                .size())
        .as("the match and the axiom")
        .isEqualTo(2);
  }

  @Test
  void negatedMatchSaysNothing() {
    var not =
        new Mapping(
            "set.sssom.tsv",
            7,
            ours("Oxide", "oxide", TermType.CLASS),
            "http://www.w3.org/2004/02/skos/core#exactMatch",
            known(),
            Mapping.REVIEWED,
            true,
            "https://example.org/theirs");

    assertThat(mapped(not).size()).isZero();
    assertThat(MappingMapper.axiom(not)).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void guessIsNoAxiom() {
    var graph =
        mapped(mapping(ours("Oxide", "oxide", TermType.CLASS), "exactMatch", known(), false));

    assertThat(graph.size()).isEqualTo(1);
  }

  @Test
  void gapSaysNothing() {
    var none =
        new Term(
            Mapping.NO_TERM_FOUND, "sssom:NoTermFound", "", TermType.NONE, TermCategory.ANYTHING);

    assertThat(
            mapped(mapping(ours("Oxide", "oxide", TermType.CLASS), "exactMatch", none, true))
                .size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rust; rust; CLASS; column \"subject_id\": found :Rust, expected a term of the ontology or a"
            + " thing of the catalogue.",
        "Oxide; rust; CLASS; column \"subject_label\": found \"rust\", expected \"oxide\", the label"
            + " of :Oxide.",
        "Oxide; oxide; OBJECT_PROPERTY; column \"subject_type\": found :Oxide as another kind of"
            + " term, expected the type that the ontology or the catalogue gives it.",
        "Oxide; oxide; INDIVIDUAL; column \"subject_type\": found :Oxide as another kind of term,"
            + " expected the type that the ontology or the catalogue gives it."
      })
  void namesTheCellOfASubjectThatIsNotSo(String name, String label, TermType type, String message) {
    assertThat(mapped(name, label, type, "exactMatch", TermType.CLASS).size()).isZero();
    assertThat(problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("set.sssom.tsv, row 7, " + message);
  }

  private Graph mapped(String name, String label, TermType ours, String match, TermType theirs) {
    var object =
        new Term(
            "https://example.org/theirs#T", "theirs:T", "their term", theirs, TermCategory.MATTER);
    return mapped(mapping(ours(name, label, ours), match, object, true));
  }

  private Graph mapped(Mapping mapping) {
    return new MappingMapper(KNOWN)
        .map(List.of(mapping), (Problem problem) -> problems.add(problem.toString()));
  }

  private static Term ours(String name, String label, TermType type) {
    // An individual is a kind of what a class has for instances.
    return new Term(
        "https://example.org/ours#" + name,
        ":" + name,
        label,
        type,
        type == TermType.INDIVIDUAL ? TermCategory.KIND_OF_MATTER : TermCategory.MATTER);
  }

  private static Term known() {
    return new Term(
        "https://example.org/theirs#Known",
        "theirs:Known",
        "known",
        TermType.CLASS,
        TermCategory.MATTER);
  }

  private static Mapping mapping(Term ours, String match, Term theirs, boolean reviewed) {
    return new Mapping(
        "set.sssom.tsv",
        7,
        ours,
        "http://www.w3.org/2004/02/skos/core#" + match,
        theirs,
        reviewed ? Mapping.REVIEWED : "https://w3id.org/semapv/vocab/LexicalMatching",
        false,
        "https://example.org/theirs");
  }

  private static boolean contains(Graph graph, String subject, String property) {
    return graph(subject + " " + property + " theirs:T .").find().toList().stream()
        .allMatch(graph::contains);
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }
}
