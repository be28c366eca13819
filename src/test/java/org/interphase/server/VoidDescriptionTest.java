package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.interphase.export.Release;
import org.interphase.server.http.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoidDescriptionTest {

  @RegisterExtension static final RunningServer server = RunningServer.with(RunningServer.OPTIONS);

  @Test
  void countsWhatIsInTheGraph() {
    var dataset = dataset();
    assertThat(number(dataset, VOID.triples)).isEqualTo(7);
    assertThat(number(dataset, VOID.distinctSubjects)).isEqualTo(3);
    assertThat(number(dataset, VOID.distinctObjects)).isEqualTo(7);
    assertThat(number(dataset, VOID.classes)).isEqualTo(3);
    assertThat(number(dataset, VOID.properties)).isEqualTo(3);
  }

  @Test
  void partitionsByClassPropertyAndGraph() {
    var model = dataset().getModel();
    var interlayers =
        model
            .listSubjectsWithProperty(
                VOID._class, model.createResource(Iris.TERMS + "PolymerInterlayer"))
            .next();
    assertThat(number(interlayers, VOID.entities)).isEqualTo(1);
    assertThat(interlayers.getPropertyResourceValue(VOID.exampleResource).getURI())
        .isEqualTo(Iris.THINGS + "strategy/spi");
    var labels = model.listSubjectsWithProperty(VOID.property, RDFS.label).next();
    assertThat(number(labels, VOID.triples)).isEqualTo(3);
    assertThat(number(model.getResource(Iris.GRAPHS + "catalogue"), VOID.triples)).isEqualTo(6);
    assertThat(number(model.getResource(Iris.GRAPHS + "inferred"), VOID.triples)).isEqualTo(2);
    assertThat(dataset().listProperties(VOID.subset).toList()).hasSize(2);
  }

  @Test
  void saysWhoHasReadASourceAndWhen() {
    var data = RunningServer.sampleData();
    var graph = Iris.node(Iris.GRAPHS + "paper");
    data.executeWrite(
        () -> {
          var all = data.getDefaultGraph();
          all.add(graph, RDF.type.asNode(), Iris.node(Iris.TERMS + "CuratedGraph"));
          all.add(graph, DCTerms.created.asNode(), NodeFactory.createLiteralString("2027-02-03"));
          all.add(graph, DCTerms.contributor.asNode(), NodeFactory.createLiteralString("Ada"));
        });
    try (var other = RunningServer.with(RunningServer.OPTIONS, data)) {
      var model = ModelFactory.createDefaultModel();
      RDFParser.fromString(other.get("/void.ttl").body(), RDFLanguages.TURTLE).parse(model);
      var paper = model.getResource(graph.getURI());
      assertThat(paper.getProperty(DCTerms.created).getString()).isEqualTo("2027-02-03");
      assertThat(paper.getProperty(DCTerms.contributor).getString()).isEqualTo("Ada");
    }
  }

  @Test
  void namesTheEndpointAtWhichItWasAsked() {
    var endpoint = server.address("/sparql").toString();
    var dataset = dataset();
    assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI()).isEqualTo(endpoint);
    assertThat(
            dataset.listProperties(DCAT.distribution).toList().stream()
                .map(Statement::getResource)
                .filter(distribution -> distribution.hasProperty(DCAT.accessService))
                .map(
                    distribution ->
                        distribution
                            .getPropertyResourceValue(DCAT.accessService)
                            .getPropertyResourceValue(DCAT.endpointURL)
                            .getURI()))
        .containsExactly(endpoint);
  }

  /** From the description alone, and knowing VoID, a client comes to what is said of a thing. */
  @Test
  void leadsToAThing() {
    var dataset = dataset();
    var thing = dataset.getPropertyResourceValue(VOID.exampleResource).getURI();
    var lookUp = dataset.getPropertyResourceValue(VOID.uriLookupEndpoint).getURI();
    var found =
        server.get(
            URI.create(lookUp + RunningServer.encoded(thing))
                .toString()
                .replaceFirst("^http://[^/]+", ""));
    assertThat(found.statusCode()).isEqualTo(303);
    var location = found.headers().firstValue("Location").orElseThrow();
    var said = model(location.replaceFirst("^http://[^/]+", ""), "text/turtle");
    assertThat(said.getResource(thing).hasProperty(RDF.type)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/lookup, 400",
    "/lookup?iri=, 400",
    "/lookup?iri=https://example.org/, 404",
    "/lookup?iri=//example.org/, 404",
    "/lookup?iri=https://w3id.org/interphase/ontologyx, 404",
    "/lookup?iri=https://w3id.org/interphase/ontology, 303",
    "/lookup?iri=https://w3id.org/interphase/ontology%23Sample, 404",
  })
  void looksUpItsOwnIrisOnly(String path, int status) {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Location").orElse("/ontology"))
        .startsWith("/ontology");
  }

  @ParameterizedTest
  @CsvSource({
    "/.well-known/void, text/turtle, text/turtle",
    "/.well-known/void, application/ld+json, application/ld+json",
    "/void, application/n-triples, application/n-triples",
    "/void.ttl, text/html, text/turtle",
    "/void.jsonld, text/html, application/ld+json",
    "/void.rdf, text/html, application/rdf+xml",
  })
  void comesInEveryForm(String path, String accept, String mediaType) {
    var response = server.get(path, "Accept", accept);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(response.headers().allValues("Link"))
        .contains("</void.html>; rel=\"alternate\"; type=\"text/html\"");
    assertThat(model(path, accept).isIsomorphicWith(dataset().getModel())).isTrue();
  }

  @Test
  void isAPageForPeople() {
    assertThat(server.get("/void", "Accept", "text/html").body())
        .contains("<h1>The dataset</h1>")
        .contains("<a href=\"/ontology#PolymerInterlayer\"")
        .contains("<a href=\"/id/strategy/spi\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/void", "/.well-known/void"})
  void refusesOtherForms(String path) {
    assertThat(server.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void isNamedByTheServiceDescription() {
    var service = model("/sparql", "text/turtle");
    var sd = "http://www.w3.org/ns/sparql-service-description#";
    var dataset = service.getResource(Release.DATASET);
    assertThat(dataset.hasProperty(RDF.type, service.createResource(sd + "Dataset"))).isTrue();
    assertThat(dataset.listProperties(service.createProperty(sd, "namedGraph")).toList())
        .hasSize(2);
  }

  private static Resource dataset() {
    return model("/.well-known/void", "text/turtle").getResource(Release.DATASET);
  }

  private static Model model(String path, String accept) {
    var response = server.get(path, "Accept", accept);
    var type = response.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
    return ModelFactory.createModelForGraph(
        RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).toGraph());
  }

  private static long number(Resource resource, Property property) {
    return resource.getProperty(property).getLong();
  }
}
