package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyCheckTest {

  /** Declares what every example uses; SPARQL's PREFIX, as people write it, must do as well. */
  private static final String PROLOGUE =
      """
      PREFIX : <https://example.org/o#>
      PREFIX obo: <http://purl.obolibrary.org/obo/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <https://example.org/o> a owl:Ontology .
      obo:IAO_0000115 a owl:AnnotationProperty ; rdfs:label "definition" ;
        rdfs:isDefinedBy obo:iao .
      :Oxide a owl:Class ; rdfs:label "oxide" ;
        obo:IAO_0000115 "Compound of oxygen." ; rdfs:isDefinedBy <https://example.org/o> .
      :Metal a owl:Class ; rdfs:label "metal" ; owl:disjointWith :Oxide ;
        obo:IAO_0000115 "Shiny conductor." ; rdfs:isDefinedBy <https://example.org/o> .
      """;

  @TempDir Path folder;

  @Test
  void shippedOntologyIsSound() {
    assertThat(OntologyCheck.check(Path.of("ontology/interphase.ttl"))).isEmpty();
  }

  @Test
  void shippedOntologyWithDataIsSound() {
    var graph = RDFDataMgr.loadGraph("ontology/interphase.ttl");
    RDFDataMgr.read(graph, "src/test/resources/validation/conforming.ttl");

    assertThat(OntologyCheck.check("ontology and data", graph)).isEmpty();
  }

  @Test
  void soundExampleHasNoProblems() throws IOException {
    assertThat(OntologyCheck.check(file(""))).isEmpty();
  }

  @Test
  void reportsAPropertyThatIsBothTransitiveAndFunctional() throws IOException {
    var file =
        file(
            """
            :contains a owl:ObjectProperty , owl:TransitiveProperty , owl:FunctionalProperty ;
              rdfs:label "contains" ; obo:IAO_0000115 "Has inside." ; rdfs:isDefinedBy <https://example.org/o> .
            """);

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), ":contains"),
                "use of non simple property in functional property axiom in"
                    + " FunctionalObjectProperty(:contains)",
                "OWL 2 DL",
                "Change the axiom or the terms in it so that OWL 2 DL allows it."));
  }

  @Test
  void reportsAClassThatNobodyDeclared() throws IOException {
    var file = file(":Oxide rdfs:subClassOf :Compound .");

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), ":Compound"),
                "use of undeclared class in SubClassOf(:Oxide :Compound)",
                "OWL 2 DL",
                "Declare :Compound with its type and label."));
  }

  @Test
  void reportsAClassThatNothingCanBelongToWithItsReasons() throws IOException {
    var file =
        file(
            """
            :Rust a owl:Class ; rdfs:subClassOf :Metal , :Oxide ; rdfs:label "rust" ;
              obo:IAO_0000115 "What iron turns into." ; rdfs:isDefinedBy <https://example.org/o> .
            """);

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), ":Rust"),
                "a class that nothing can belong to, by DisjointClasses(:Metal :Oxide),"
                    + " SubClassOf(:Rust :Metal), SubClassOf(:Rust :Oxide)",
                "a class that something can belong to",
                "Take back or change one of these axioms."));
  }

  @Test
  void reportsAContradictionInDataWithItsReasons() {
    var graph =
        RDFParser.fromString(PROLOGUE + ":sample a :Metal , :Oxide .", Lang.TURTLE).toGraph();

    assertThat(OntologyCheck.check("the data", graph))
        .containsExactly(
            new Problem(
                Place.file("the data"),
                "a contradiction between ClassAssertion(:Metal :sample),"
                    + " ClassAssertion(:Oxide :sample), DisjointClasses(:Metal :Oxide)",
                "statements that can all be true",
                "Take back or change one of these statements."));
  }

  @Test
  void shippedOntologyRefusesAMeasurementOfTwoQuantities() {
    var graph = RDFDataMgr.loadGraph("ontology/interphase.ttl");
    RDFParser.fromString(
            """
            PREFIX iph: <https://w3id.org/interphase/ontology#>
            <https://w3id.org/interphase/id/m> a iph:Thickness , iph:GrainSize .
            """,
            Lang.TURTLE)
        .parse(graph);

    assertThat(OntologyCheck.check("the data", graph))
        .singleElement()
        .extracting(Problem::found)
        .asString()
        .startsWith("a contradiction between ClassAssertion(iph:GrainSize ")
        .contains("DisjointClasses(");
  }

  @Test
  void reportsTermsWithoutLabelDefinitionOrOntology() throws IOException {
    var file = file(":Glass a owl:Class .");

    assertThat(OntologyCheck.check(file))
        .extracting(Problem::toString)
        .containsExactly(
            file
                + ", :Glass: found 0 labels, expected exactly one label.\n"
                + "  Give it one rdfs:label; other names and languages go into skos:altLabel.",
            file
                + ", :Glass: found 0 definitions, expected exactly one definition.\n"
                + "  Give it one obo:IAO_0000115; other names and languages go into skos:altLabel.",
            file
                + ", :Glass: found no rdfs:isDefinedBy, expected the ontology that defines it.\n"
                + "  Name the ontology in rdfs:isDefinedBy.");
  }

  @Test
  void reportsADefinitionOfWhatAnotherOntologyDefines() throws IOException {
    var file = file("obo:IAO_0000115 obo:IAO_0000115 \"What a word means.\" .");

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), "obo:IAO_0000115"),
                "a definition of a term that another ontology defines",
                "no obo:IAO_0000115",
                "Say what it is used for in rdfs:comment; what it means is theirs to define."));
  }

  @Test
  void reportsASecondLabelInAnotherLanguage() throws IOException {
    var file = file(":Oxide rdfs:label \"oxyde\"@fr .");

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), ":Oxide"),
                "2 labels",
                "exactly one label",
                "Give it one rdfs:label; other names and languages go into skos:altLabel."));
  }

  @Test
  void reportsTwoTermsWithOneDefinition() throws IOException {
    var file =
        file(
            """
            :Oxid a owl:Class ; rdfs:label "oxid" ;
              obo:IAO_0000115 "compound of oxygen." ; rdfs:isDefinedBy <https://example.org/o> .
            """);

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                new Place(file.toString(), ":Oxide"),
                "the definition of :Oxid, \"Compound of oxygen.\"",
                "a definition of its own",
                "Say what sets the two apart, or leave one of them out."));
  }

  @Test
  void reportsClassesThatStandInACircle() throws IOException {
    var file =
        file(
            """
            :Ceramic a owl:Class ; rdfs:label "ceramic" ; rdfs:subClassOf :Oxide ;
              obo:IAO_0000115 "Fired oxide." ; rdfs:isDefinedBy <https://example.org/o> .
            :Oxide rdfs:subClassOf :Ceramic .
            """);

    assertThat(OntologyCheck.check(file))
        .containsExactly(circle(file, ":Ceramic", ":Oxide"), circle(file, ":Oxide", ":Ceramic"));
  }

  @Test
  void reportsPropertiesThatStandInACircle() throws IOException {
    var file =
        file(
            """
            :touches a owl:ObjectProperty ; rdfs:label "touches" ; rdfs:subPropertyOf :meets ;
              obo:IAO_0000115 "Has a face in common." ; rdfs:isDefinedBy <https://example.org/o> .
            :meets a owl:ObjectProperty ; rdfs:label "meets" ; rdfs:subPropertyOf :touches ;
              obo:IAO_0000115 "Has a point in common." ; rdfs:isDefinedBy <https://example.org/o> .
            """);

    assertThat(OntologyCheck.check(file))
        .contains(propertyCircle(file, ":meets", ":touches"))
        .contains(propertyCircle(file, ":touches", ":meets"));
  }

  private static Problem propertyCircle(Path file, String term, String by) {
    return new Problem(
        new Place(file.toString(), term),
        "a property below itself, by way of " + by,
        "properties above it that are not below it, too",
        "Take out the rdfs:subPropertyOf that is not meant; if all are, they are one property.");
  }

  private static Problem circle(Path file, String term, String by) {
    return new Problem(
        new Place(file.toString(), term),
        "a class below itself, by way of " + by,
        "classes above it that are not below it, too",
        "Take out the rdfs:subClassOf that is not meant; if all are, they are one class.");
  }

  @Test
  void reportsBrokenSyntaxWithLineAndColumn() throws IOException {
    var file =
        Files.writeString(folder.resolve("broken.ttl"), "<https://a.org/> <https://b.org/> .\n");

    assertThat(OntologyCheck.check(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(Place.line(file.toString(), 1, 35));
              assertThat(problem.mend()).isEqualTo("Correct the syntax there or just before it.");
            });
  }

  @Test
  void reportsAMissingFile() {
    var file = folder.resolve("none.ttl");

    assertThat(OntologyCheck.check(file))
        .containsExactly(
            new Problem(
                Place.file(file.toString()),
                "no file that can be read",
                "an ontology in Turtle",
                "Put the ontology there, or name the file where it is."));
  }

  private Path file(String turtle) throws IOException {
    return Files.writeString(folder.resolve("example.ttl"), PROLOGUE + turtle);
  }
}
