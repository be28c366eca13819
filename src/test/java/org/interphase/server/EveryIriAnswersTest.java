package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.ExampleSources;
import org.interphase.server.http.Iris;
import org.interphase.store.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever finds an IRI in the graph and asks for it gets a page that exists and statements that
 * speak of it: asked of every kind of thing in each graph, for the first, the last and the middle
 * of its kind.
 */
class EveryIriAnswersTest {

  private static final DatasetGraph DATA = ExampleSources.review().open(Progress.silent());

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  @Test
  void everyKindOfThingHasAPage() {
    assertThat(ours().filter(iri -> !hasPage(iri))).isEmpty();
  }

  @Test
  void everyKindOfThingHasStatementsThatSpeakOfIt() {
    assertThat(ours().filter(iri -> !speaksOfIt(turtle(address(iri)), iri))).isEmpty();
  }

  @Test
  void everyTermThatOursAreMappedToIsFound() {
    var terms = new TreeSet<String>();
    Stream.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch)
        .flatMap(match -> Iter.asStream(DATA.find(Node.ANY, Node.ANY, match.asNode(), Node.ANY)))
        .forEach(quad -> terms.add(quad.getObject().getURI()));
    var asked = few(List.copyOf(terms), 40);

    assertThat(asked)
        .allSatisfy(
            iri -> {
              assertThat(hasPage(iri)).isTrue();
              var location = lookedUp(iri);
              assertThat(server.page(location)).contains("href=\"" + iri.replace("&", "&amp;"));
              var graph = turtle(location);
              assertThat(Iter.asStream(graph.find(Node.ANY, Node.ANY, node(iri))))
                  .as("ours that are mapped to it")
                  .isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "emmo-quantities",
        "emmo-things",
        "evidence",
        "materials-science",
        "methods",
        "publications",
        "qudt",
        "substances"
      })
  void mappingSetIsServedUnderItsIri(String name) {
    var iri = "https://w3id.org/interphase/ontology/mappings/" + name;
    for (var response :
        List.of(
            server.get(address(iri), "Accept", "text/tab-separated-values"),
            server.get(address(iri) + ".sssom.tsv"))) {
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/tab-separated-values");
      assertThat(response.body()).startsWith("# mapping_set_id: " + iri + "\n");
    }
    assertThat(server.page(lookedUp(iri))).contains(iri);
  }

  @Test
  void shapesAreServedUnderTheirIris() {
    var iri = "https://w3id.org/interphase/shapes#Labelled";

    assertThat(speaksOfIt(turtle(address(iri)), iri)).isTrue();
    assertThat(hasPage(iri)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology/mappings/, 308",
    "/ontology/mappings, 404",
    "/ontology/mappings/nothing, 404",
    "/ontology/mappings/..%2Fshapes.ttl, 400",
    "/ontology/mappings/nothing.sssom.tsv, 404"
  })
  void noOtherFileIsServed(String path, int status) {
    assertThat(server.get(path).statusCode()).isEqualTo(status);
  }

  private static boolean hasPage(String iri) {
    return server.browse(lookedUp(iri)).statusCode() == 200;
  }

  /** Where the server leads who asks it for an IRI. */
  private static String lookedUp(String iri) {
    return server
        .get("/lookup?iri=" + RunningServer.encoded(iri))
        .headers()
        .firstValue("Location")
        .orElse("/found-nothing");
  }

  /** The same where the IRI itself is asked for, once its host has led to the server. */
  private static String address(String iri) {
    return "/" + Iris.escapedPath(iri.substring(Iris.BASE.length()).replaceFirst("#.*", ""));
  }

  private static Graph turtle(String address) {
    var response = server.get(address, "Accept", "text/turtle");
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }

  private static boolean speaksOfIt(Graph graph, String iri) {
    return graph.contains(node(iri), Node.ANY, Node.ANY)
        || graph.contains(Node.ANY, OWL2.versionIRI.asNode(), node(iri))
        || iri.startsWith(Iris.GRAPHS);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Of each kind in each graph, some. */
  private static Stream<String> ours() {
    Map<String, TreeSet<String>> kinds = new TreeMap<>();
    DATA.find()
        .forEachRemaining(
            quad ->
                Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(Iris.BASE))
                    .forEach(
                        iri -> kinds.computeIfAbsent(kind(iri), k -> new TreeSet<>()).add(iri)));
    assertThat(kinds).hasSizeGreaterThan(150);
    return kinds.values().stream().flatMap(all -> few(List.copyOf(all), 3).stream()).distinct();
  }

  /** Its classes, and the graphs that say so: a projection says of some things alone. */
  private static String kind(String iri) {
    return Iter.asStream(DATA.find(Node.ANY, node(iri), RDF.Nodes.type, Node.ANY))
        .map(quad -> quad.getGraph() + " " + quad.getObject())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static List<String> few(List<String> all, int many) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      some.add(all.get((int) ((long) i * (all.size() - 1) / Math.max(1, many - 1))));
    }
    return some.stream().distinct().toList();
  }
}
