package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A far service whose rows are not what a query has asked for is told of, whatever the page. */
class LyingServiceTest {

  private static final String CATALOGUE = "https://w3id.org/interphase/graph/catalogue";

  private static final List<String> PATHS =
      List.of(
          "/",
          "/search.json?text=spi",
          "/search?text=Li3PO4",
          "/ontology",
          "/void",
          "/void.ttl",
          "/.well-known/void",
          "/id/strategy/spi",
          "/id/zhang-2023/table-2/row-06",
          "/id/zhang-2023/table-2/row-06.ttl",
          "/id/material/hostile",
          "/failures",
          "/failures.json",
          "/discrepancies",
          "/sparql-editor.json",
          "/context.jsonld",
          "/plot",
          "/compare?kind=interlayers&find=spi",
          "/compare?thing=strategy/spi",
          "/reconcile",
          "/reconcile/suggest/entity?prefix=spi",
          "/questions/labels",
          "/questions/labels.csv",
          "/questions/rows",
          "/questions/rows.csv",
          "/questions/labels/citation",
          "/questions",
          "/graph/inferred",
          "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D",
          "/sparql",
          "/openapi.json",
          "/lookup?iri=https://w3id.org/interphase/id/strategy/spi",
          "/downloads");

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "NUMBERS_TO_FIFTEEN_PLACES"})
  void isTheServicesFaultAndNoneOfOurs(Lie lie) throws IOException {
    var service = service(RunningServer.data("sample.trig", "pages.trig"), lie);
    try (var server = over(service)) {
      assertThat(PATHS).allSatisfy(path -> isTold(server.browse(path), address(service)));
    } finally {
      service.stop(0);
    }
  }

  /** A page may hold nothing that was sent amiss; what it breaks down over has its reason. */
  private static void isTold(HttpResponse<String> response, URI endpoint) {
    assertThat(response.statusCode()).isIn(200, 303, 404, 413, 502);
    if (response.statusCode() == 502) {
      assertThat(response.body()).contains("The SPARQL service").contains(endpoint.toString());
    }
  }

  @Test
  void saysWhatWasFoundInPlaceOfANumber() throws IOException {
    var service =
        service(RunningServer.data("sample.trig", "pages.trig"), Lie.NUMBERS_AS_PLAIN_WORDS);
    try (var server = over(service)) {
      var response = server.get("/failures");
      assertThat(JSON.parse(response.body()).getString("detail"))
          .isEqualTo(
              "The SPARQL service "
                  + address(service)
                  + " sent what this answer cannot be made of: found \"many\", expected the number of a"
                  + " row that was sent along. Does it hold the graph that this version of the program builds?");
    } finally {
      service.stop(0);
    }
  }

  /** Where an answer cannot even be read there is a 502 for each page, as for who is not there. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "NUMBERS_AS_WORDS", "NUMBERS_TO_FIFTEEN_PLACES"})
  void isFoundOutAtTheStart(Lie lie) throws IOException {
    assertThat(complaint(lie)).get().asString().contains("It does not answer by SPARQL 1.1");
  }

  @Test
  void isFoundOutAtTheStartWhereItShortensNumbers() throws IOException {
    assertThat(complaint(Lie.NUMBERS_TO_FIFTEEN_PLACES))
        .get()
        .asString()
        .contains("Found: [<" + CATALOGUE + "> \"0.0\"")
        .endsWith(
            "It shortens small numbers. Load them as texts, as docs/operations.md says for Virtuoso.");
    assertThat(complaint(Lie.NONE)).isEmpty();
  }

  /** As a store answers that heeds no condition on the names of graphs. */
  @Test
  void isFoundOutAtTheStartWhereItFindsWhatStandsInOtherGraphs() throws IOException {
    var data = DatasetGraphFactory.create();
    for (var name : List.of("solid electrolyte@en", "Festelektrolyt@de")) {
      var parts = name.split("@");
      data.add(
          NodeFactory.createURI("https://w3id.org/interphase/graph/ontology"),
          NodeFactory.createURI("https://w3id.org/interphase/ontology#SolidElectrolyte"),
          NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
          NodeFactory.createLiteralLang(parts[0], parts[1]));
    }

    assertThat(complaint(data, Lie.NONE))
        .get()
        .asString()
        .contains("It finds what stands in other graphs than those that are asked for");
  }

  /** Who loads triples, not quads, has them in the store's own default graph. */
  @Test
  void namesAServiceWithoutOurGraphs() throws IOException {
    var data = DatasetGraphFactory.create();
    data.getDefaultGraph()
        .add(
            NodeFactory.createURI("https://w3id.org/interphase/ontology#SolidElectrolyte"),
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
            NodeFactory.createLiteralLang("solid electrolyte", "en"));

    assertThat(complaint(data, Lie.NONE))
        .get()
        .asString()
        .contains("It holds no graph whose name begins with https://w3id.org/interphase/graph/.");
  }

  private static Optional<String> complaint(Lie lie) throws IOException {
    var data = DatasetGraphFactory.create();
    data.add(
        NodeFactory.createURI(CATALOGUE),
        NodeFactory.createURI("http://qudt.org/vocab/unit/EV"),
        NodeFactory.createURI("http://qudt.org/schema/qudt/conversionMultiplier"),
        NodeFactory.createLiteralDT("0.0000000000000000001602176634", XSDDatatype.XSDdecimal));
    return complaint(data, lie);
  }

  private static Optional<String> complaint(DatasetGraph data, Lie lie) throws IOException {
    var service = service(data, lie);
    try {
      return Served.complaintAbout(address(service), RunningServer.OPTIONS.limits());
    } finally {
      service.stop(0);
    }
  }

  private static RunningServer over(HttpServer service) {
    return RunningServer.of(
        () ->
            InterphaseServer.start(
                RunningServer.OPTIONS,
                Served.service(address(service)),
                RunningServer.questions()));
  }

  private static URI address(HttpServer service) {
    return URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/sparql");
  }

  private static HttpServer service(DatasetGraph data, Lie lie) throws IOException {
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/sparql", exchange -> answer(exchange, data, lie));
    service.start();
    return service;
  }

  private static void answer(HttpExchange exchange, DatasetGraph data, Lie lie) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var sent = body.isEmpty() ? exchange.getRequestURI().getRawQuery() : body;
    var query =
        QueryFactory.create(
            URLDecoder.decode(sent.replaceFirst("^.*?query=", ""), StandardCharsets.UTF_8));
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    data.executeRead(
        () -> {
          try (var execution = QueryExec.dataset(data).query(query).build();
              var out = exchange.getResponseBody()) {
            if (query.isAskType()) {
              ResultSetFormatter.outputAsJSON(out, execution.ask());
            } else {
              ResultSetFormatter.outputAsJSON(
                  out, ResultSet.adapt(lie.of(execution.select().materialize())));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** What such a service does to its rows. */
  private enum Lie {
    NUMBERS_AS_WORDS(
        node ->
            node.isLiteral() && XSDDatatype.XSDdecimal.isValidLiteral(node.getLiteral())
                    || node.isLiteral() && node.getLiteralDatatypeURI().endsWith("integer")
                ? NodeFactory.createLiteralDT("many", node.getLiteralDatatype())
                : node),
    NUMBERS_AS_PLAIN_WORDS(
        node ->
            node.isLiteral() && !node.getLiteralDatatypeURI().endsWith("tring")
                ? NodeFactory.createLiteralString("many")
                : node),
    NUMBERS_WITHOUT_END(
        node ->
            node.isLiteral() && !node.getLiteralDatatypeURI().endsWith("tring")
                ? NodeFactory.createLiteralDT("INF", XSDDatatype.XSDdouble)
                : node),
    NUMBERS_TO_FIFTEEN_PLACES(
        node ->
            node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
                ? NodeFactory.createLiteralDT(
                    new BigDecimal(node.getLiteralLexicalForm())
                        .setScale(15, RoundingMode.HALF_EVEN)
                        .toPlainString(),
                    XSDDatatype.XSDdecimal)
                : node),
    THINGS_AS_TEXTS(node -> node.isURI() ? NodeFactory.createLiteralString(node.getURI()) : node),
    THINGS_WITHOUT_NAME(node -> node.isURI() ? NodeFactory.createBlankNode("x") : node),
    TEXTS_AS_THINGS(node -> node.isLiteral() ? NodeFactory.createURI("urn:x:y z") : node),
    NONE(node -> node),
    NOTHING(node -> null),
    NO_ROWS(node -> node) {
      @Override
      RowSet of(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), List.<Binding>of().iterator());
      }
    };

    private final UnaryOperator<Node> change;

    Lie(UnaryOperator<Node> change) {
      this.change = change;
    }

    RowSet of(RowSet rows) {
      var lies = new ArrayList<Binding>();
      rows.forEachRemaining(
          row -> {
            var lie = BindingFactory.builder();
            row.forEach(
                (name, node) -> {
                  var changed = change.apply(node);
                  if (changed != null) {
                    lie.add(name, changed);
                  }
                });
            lies.add(lie.build());
          });
      return RowSetStream.create(rows.getResultVars(), lies.iterator());
    }
  }
}
