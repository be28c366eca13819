package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.interphase.server.http.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleQueriesTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  @RegisterExtension static final RunningServer server = RunningServer.withPages("1");
  private static Model examples;

  @BeforeAll
  static void start() {
    examples =
        ModelFactory.createModelForGraph(
            RDFParser.fromString(
                    server.get("/.well-known/sparql-examples", "Accept", "text/turtle").body(),
                    Lang.TURTLE)
                .toGraph());
  }

  @Test
  void areTheCuratedQuestions() {
    assertThat(all().stream().map(Resource::getLocalName))
        .containsExactlyInAnyOrder(
            "ge-reduction-suppressors", "labels", "lengths", "rows", "search", "values");
    var question = RunningServer.questions().find("labels").orElseThrow();
    var example = examples.getResource(Iris.BASE + ".well-known/sparql-examples/labels");
    assertThat(example.getProperty(RDFS.comment).getLiteral())
        .isEqualTo(examples.createLiteral(question.description(), "en"));
    assertThat(
            example.hasProperty(RDF.type, examples.createResource(SH + "SPARQLSelectExecutable")))
        .isTrue();
    assertThat(example.getPropertyResourceValue(SchemaDO.target).getURI())
        .isEqualTo(server.address("/sparql").toString());
  }

  /** What SIB's editor and query tester ask for. */
  @Test
  void declareTheirPrefixes() {
    for (var example : all()) {
      var declared =
          example
              .getPropertyResourceValue(examples.createProperty(SH, "prefixes"))
              .listProperties(examples.createProperty(SH, "declare"))
              .mapWith(
                  declaration ->
                      declaration.getProperty(examples.createProperty(SH, "prefix")).getString())
              .toSet();
      assertThat(declared).contains("rdfs");
    }
  }

  @Test
  void runAsTheyStandWhereTheyAreAimed() {
    for (var example : all()) {
      var query = example.getProperty(examples.createProperty(SH, "select")).getString();
      assertThat(query).doesNotContain("#+");
      if (!query.contains("jena.apache.org/text#")) {
        var name = example.getLocalName();
        var found = server.ask(query, "Accept", "text/csv");
        assertThat(found.statusCode()).as(name).isEqualTo(200);
        var answer = server.get("/questions/" + name + ".csv");
        assertThat(found.body().lines().count()).as(name).isEqualTo(answer.body().lines().count());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sparql-examples", "/sparql-examples.ttl", "/.well-known/sparql-examples"})
  void haveAPageAndData(String path) {
    var response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("SELECT");
    assertThat(response.headers().allValues("Link"))
        .contains(
            "<https://w3id.org/interphase/.well-known/sparql-examples>; rel=\"canonical\"",
            "</sparql-examples.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
  }

  private static Set<Resource> all() {
    return examples
        .listSubjectsWithProperty(RDF.type, examples.createResource(SH + "SPARQLExecutable"))
        .toSet();
  }
}
