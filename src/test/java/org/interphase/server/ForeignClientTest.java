package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.interphase.engine.Engine;
import org.interphase.question.AnswerCell;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.Iris;
import org.interphase.store.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped graph, as RDF4J reads and asks it: a client and a parser that share no code of ours.
 */
class ForeignClientTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  private static DatasetGraph graph;
  private static QuestionCatalogue questions;
  private static SPARQLRepository repository;
  private static Model examples;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    graph = ShippedSite.WORKSPACE.open(Progress.silent());
    questions = QuestionCatalogue.read(ShippedSite.WORKSPACE.queries());
    examples = turtle("/.well-known/sparql-examples");
    var endpoint = examples.filter(null, Values.iri("https://schema.org/target"), null).objects();
    assertThat(endpoint).hasSize(1);
    repository = new SPARQLRepository(endpoint.iterator().next().stringValue());
  }

  @AfterAll
  static void stop() {
    if (repository != null) {
      repository.shutDown();
    }
  }

  @TestFactory
  Stream<DynamicTest> findsWhatWeFind() {
    assertThat(questions.all()).isNotEmpty();
    return questions.all().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> compare(question)));
  }

  private static void compare(CompetencyQuestion question) {
    var engine = Engine.on(graph);
    var ours = engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
    var example = Values.iri(Iris.BASE + ".well-known/sparql-examples/" + question.name());
    var query =
        examples
            .filter(example, Values.iri(SH + "select"), null)
            .objects()
            .iterator()
            .next()
            .stringValue();
    var theirs = new ArrayList<List<String>>();
    try (var connection = repository.getConnection();
        var found = connection.prepareTupleQuery(query).evaluate()) {
      assertThat(found.getBindingNames()).isEqualTo(ours.columns());
      while (found.hasNext()) {
        var row = found.next();
        theirs.add(ours.columns().stream().map(column -> text(row.getValue(column))).toList());
      }
    }
    assertThat(theirs)
        .isEqualTo(
            ours.rows().stream()
                .map(row -> row.stream().map(ForeignClientTest::text).toList())
                .toList());
  }

  /** The review has what its questions ask for, so that equal does not mean equally empty. */
  @Test
  void findsSomething() {
    try (var connection = repository.getConnection()) {
      assertThat(connection.size()).isGreaterThan(10_000);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhang-2023/table-2/row-06",
        "strategy/spi",
        "material/lagp",
        "zhang-2023/finding/spi-no-ge-reduction"
      })
  void readsTheTurtleOfAThing(String name) throws Exception {
    var thing = Values.iri(Iris.THINGS + name);
    var read = turtle("/id/" + name);
    assertThat(read.contains(thing, RDF.TYPE, null)).isTrue();
    assertThat(read.contains(thing, RDFS.LABEL, null)).isTrue();
    try (var connection = repository.getConnection();
        var said = connection.getStatements(thing, null, null)) {
      assertThat(read.filter(thing, null, null))
          .containsExactlyInAnyOrderElementsOf(said.stream().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/.well-known/void", "/sparql"})
  void readsTheTurtleOf(String path) throws Exception {
    assertThat(turtle(path)).isNotEmpty();
  }

  @Test
  void sharesAContextThatReadsOurNames() throws IOException, InterruptedException {
    var context = get("/context.jsonld", "application/ld+json");
    var thing = context.substring(0, context.lastIndexOf('}')) + ", \"suppresses\": \"a:b\"}";
    var read = RDFParser.fromString(thing, Lang.JSONLD).toGraph();
    assertThat(read.find().next().getPredicate().getURI()).isEqualTo(Iris.TERMS + "suppresses");
    assertThat(read.find().next().getObject().isURI()).isTrue();
  }

  /** From the dataset's description to the source of a value, by what each answer names. */
  @Test
  void walksFromTheDescriptionToAValuesSource() throws Exception {
    var description = turtle("/.well-known/void");
    var voidNs = "http://rdfs.org/ns/void#";
    assertThat(one(description, "http://purl.org/dc/terms/license"))
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(one(description, "http://purl.org/dc/terms/source"))
        .isEqualTo(Iris.THINGS + "zhang-2023");
    var lookUp = one(description, voidNs + "uriLookupEndpoint");
    var measurement =
        description
            .filter(null, Values.iri(voidNs + "class"), Values.iri(Iris.TERMS + "Measurement"))
            .subjects()
            .iterator()
            .next();
    var example =
        description
            .filter(measurement, Values.iri(voidNs + "exampleResource"), null)
            .objects()
            .iterator()
            .next();
    var value = turtle(lookUp + RunningServer.encoded(example.stringValue()));
    var cell = one(value, "http://www.w3.org/ns/prov#wasQuotedFrom");
    var printed = turtle(lookUp + RunningServer.encoded(cell));
    assertThat(printed).isNotEmpty();
    assertThat(one(value, Iris.TERMS + "asPrinted")).isNotEmpty();
  }

  private static String one(Model model, String property) {
    return model.filter(null, Values.iri(property), null).objects().iterator().next().stringValue();
  }

  private static Model turtle(String path) throws IOException, InterruptedException {
    return Rio.parse(
        new StringReader(get(path, "text/turtle")),
        server.address(path).toString(),
        RDFFormat.TURTLE);
  }

  private static String get(String path, String accept) throws IOException, InterruptedException {
    var address = server.address(path);
    var response =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()
            .send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(),
                BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static String text(AnswerCell cell) {
    return cell.isNumber() ? plain(cell.text()) : cell.text();
  }

  private static String text(Value value) {
    if (value == null) {
      return "";
    }
    return value instanceof Literal literal
            && literal
                .getCoreDatatype()
                .asXSDDatatype()
                .filter(CoreDatatype.XSD::isNumericDatatype)
                .isPresent()
        ? plain(literal.getLabel())
        : value.stringValue();
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
