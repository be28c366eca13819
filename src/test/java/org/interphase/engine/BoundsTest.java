package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No query grows, nests or lasts beyond its bounds, by whatever way it tries. */
@Timeout(60)
class BoundsTest {

  private static final String PREFIXES =
      "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
          + " PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
          + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
          + " PREFIX apf: <http://jena.apache.org/ARQ/property#> ";

  private static final long MIB = 1 << 20;

  /** Five hundred things that all know each other's neighbour, and a text of each. */
  private static final DatasetGraph DATA = DatasetGraphFactory.createTxnMem();

  static {
    DATA.executeWrite(
        () ->
            IntStream.range(0, 500)
                .forEach(
                    i -> {
                      add(i, "knows", NodeFactory.createURI("urn:t" + (i + 1) % 500));
                      add(i, "knows", NodeFactory.createURI("urn:t" + (i + 7) % 500));
                      add(i, "text", NodeFactory.createLiteralString("text number " + i));
                    }));
  }

  private static void add(int thing, String property, Node value) {
    DATA.add(
        Quad.create(
            Quad.defaultGraphIRI,
            NodeFactory.createURI("urn:t" + thing),
            NodeFactory.createURI("urn:" + property),
            value));
  }

  private final Engine engine = Engine.on(DATA).holding(64 * MIB, 8 * MIB);

  static String[] growing() {
    return new String[] {
      doubled("CONCAT(?v, ?v)", 30),
      doubled("fn:concat(?v, ?v)", 30),
      doubled("CONCAT(UCASE(?v), LCASE(?v))", 30),
      doubled("REPLACE(?v, 'a', ?v)", 8),
      doubled("REPLACE(?v, '.*', '$0$0$0$0$0$0$0$0')", 12),
      doubled("ENCODE_FOR_URI(CONCAT('%', ?v, ?v))", 30),
      doubled("STRDT(CONCAT(STR(?v), STR(?v)), <urn:any>)", 30),
      doubled("(?v * ?v)", 26, "12345678901234567890"),
      doubled("(?v * ?v)", 22, "1.2345"),
      doubled("(?v / 7.0 * ?v)", 20, "12345.678"),
      "SELECT (GROUP_CONCAT(?b) AS ?x) { ?a <urn:text> ?b . ?c <urn:text> ?d }",
      "SELECT (GROUP_CONCAT(DISTINCT CONCAT(?b, ?d)) AS ?x) { ?a <urn:text> ?b . ?c <urn:text> ?d }",
      "SELECT (xsd:integer(?t) AS ?x) { BIND(REPLACE('"
          + "1".repeat(900)
          + "', '1', '11') AS ?t) }",
      "SELECT (STRDT(?t, xsd:integer) AS ?x) { BIND(REPLACE('"
          + "1".repeat(900)
          + "', '1', '11') AS ?t) }",
      "SELECT (xsd:dateTime(?t) AS ?x) { BIND(REPLACE('"
          + "1".repeat(900)
          + "', '1', '11') AS ?t) }",
      "SELECT (REGEX('a', '((a{90}){90}){90}') AS ?x) {}",
      "SELECT (REPLACE('a', '(a{1000}){1000}', 'b') AS ?x) {}",
      "SELECT (math:pow(10, 2000000000) AS ?x) {}",
      "SELECT (math:exp10(2147483647) AS ?x) {}",
      "SELECT ('2020-01-01'^^xsd:date + 'P99999999D'^^xsd:duration AS ?x) {}",
      "SELECT (?d - 'PT9999999999999S'^^xsd:dayTimeDuration AS ?x) { BIND(NOW() AS ?d) }",
      "SELECT ?d { VALUES ?d { 'P2147483647D'^^xsd:duration 'P1M'^^xsd:duration } } ORDER BY ?d",
      "SELECT ('P1M'^^xsd:duration < ?d AS ?x) { ?d apf:assign 'P2147483647D'^^xsd:duration }",
      "SELECT ('P1M'^^xsd:duration < STRDT(CONCAT('P2147', '483647D'), xsd:duration) AS ?x) {}",
      doubled("(?v * 100)", 5, "'P1D'^^xsd:dayTimeDuration"),
      sought("CONTAINS(?v16, CONCAT(?v15, 'b'))"),
      sought("STRAFTER(?v16, CONCAT(?v15, 'b')) = 'a'"),
      // Rows that are held.
      longTexts("SELECT ?a", "ORDER BY STRLEN(?k) ?k LIMIT 999"),
      longTexts("SELECT DISTINCT ?k", "ORDER BY ?k LIMIT 999"),
      longTexts("SELECT (COUNT(*) AS ?n)", "GROUP BY (CONCAT(?k, 'x'))"),
      longTexts("SELECT (MAX(?k) AS ?n)", "GROUP BY ?a"),
      longTexts("SELECT (SAMPLE(CONCAT(?k, 'x')) AS ?n)", "GROUP BY ?a"),
      longTexts("SELECT DISTINCT (STRDT('x', IRI(CONCAT('urn:', ENCODE_FOR_URI(?k)))) AS ?n)", ""),
      "SELECT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d } ORDER BY ?b ?d",
      "SELECT DISTINCT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d }",
      "SELECT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d }",
      "SELECT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d } GROUP BY ?b ?d",
      "SELECT (COUNT(*) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d } GROUP BY ?b ?d",
      "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d BIND(UUID() AS ?x) }",
      "SELECT (COUNT(DISTINCT *) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d }",
      "SELECT * { ?a ?x ?y MINUS { ?a <urn:text> ?b . ?c <urn:text> ?d } }",
      "SELECT (COUNT(*) AS ?n) { "
          + IntStream.range(0, 6)
              .mapToObj(i -> "VALUES ?x" + i + " { " + "1 ".repeat(200) + "} ")
              .collect(Collectors.joining())
          + "}",
      "SELECT (COUNT(*) AS ?n) { { SELECT ?c { ?c ?p ?d } LIMIT 3 }"
          + " OPTIONAL { SELECT * { ?c ?p ?d . ?e ?q ?f } LIMIT 1000000 } }",
      "SELECT (COUNT(*) AS ?n) { <urn:t0> ("
          + String.join("/", Collections.nCopies(24, "(<urn:knows>|!<urn:x>)"))
          + ")? ?y }",
      longTexts("SELECT (COUNT(DISTINCT BNODE(?k)) AS ?n)", ""),
      // What cannot be run through.
      "SELECT * { ?a ?b ?c FILTER(?c IN (" + "1, ".repeat(6_000) + "1)) }",
      "SELECT * { " + every("?a%d ?b%d ?c%d . ", 200) + "}",
      "SELECT * { " + every("BIND(%d AS ?v%d) ", 600) + "}",
      "ASK { ?a " + "<urn:x>/".repeat(6_000) + "<urn:x> ?b }",
    };
  }

  @ParameterizedTest
  @MethodSource("growing")
  void whatGrowsIsRefused(String query) {
    assertThat(refusal(query).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
    assertThat(refusal(query)).message().isNotBlank();
  }

  static String[] lasting() {
    return new String[] {
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
      "SELECT (COUNT(*) AS ?n) { ?x (((!<urn:a>)*)*/((!^<urn:a>)*)*)* ?y }",
      "ASK { FILTER EXISTS { ?x (((!<urn:a>)*)*/((!^<urn:a>)*)*)* ?y FILTER(STR(?y) = 'none') } }",
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f && ?f = 1) } }",
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(REGEX(CONCAT(STR(?c), STR(?f), STR(?i)), '^(a+)+$')) }",
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?c) = CONCAT(STR(?f), STR(?i))) }",
      "SELECT (COUNT(*) AS ?n) { <urn:t0> "
          + String.join("/", Collections.nCopies(24, "(<urn:knows>|!<urn:x>)"))
          + " ?y }",
      "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      "CONSTRUCT { ?a ?b ?a } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    };
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void whatLastsIsEnded(String query) {
    var brief = engine.within(Duration.ofMillis(300));
    assertThat(refusal(brief, query).kind()).isIn(Refusal.Kind.TIME_OUT, Refusal.Kind.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "^(a|a)*$",
        "^(a|aa)+$",
        "(.*)*x",
        "(a*)*b",
        "(|a)(|a)(|a)(|a)(|a)(|a)(|a)*x"
      })
  void expressionsThatGoBackAndForthAreOverAtOnce(String expression) {
    var query = "ASK { FILTER(REGEX('" + "a".repeat(50_000) + "!', '" + expression + "')) }";
    assertThat(ask(engine, query)).isFalse();
  }

  @Test
  void alternativesOfNothingAreOverAtOnce() {
    assertThat(ask(engine, "ASK { FILTER(REGEX('', '" + "(a*)?".repeat(60) + "x')) }")).isFalse();
  }

  static String[] strungTogether() {
    return new String[] {
      "ASK { {?s ?p 1} " + "UNION {?s ?p 2} ".repeat(10_000) + "}",
      "ASK { ?s ?p ?o " + "OPTIONAL {?s ?p ?o} ".repeat(10_000) + "}",
      "ASK { FILTER(" + "true && ".repeat(40_000) + "true) }",
      "ASK { FILTER(0 < " + "1 + ".repeat(100_000) + "1) }",
      "ASK { ?a " + "<urn:x>/".repeat(50_000) + "<urn:x> ?b }",
      "ASK { ?a " + "<urn:x>|".repeat(50_000) + "<urn:x> ?b }",
    };
  }

  @ParameterizedTest
  @MethodSource("strungTogether")
  void whatIsStrungTogetherIsRefused(String query) {
    assertThat(refusal(query).kind()).isIn(Refusal.Kind.NOT_OFFERED, Refusal.Kind.TOO_LARGE);
  }

  @Test
  void queriesShareTheMemory() {
    var small = engine.holding(MIB, MIB);
    var query = "SELECT DISTINCT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d }";
    var kind =
        small.read(
            () -> {
              small.hold(MIB / 2);
              return refusalInAnotherThread(small, query).kind();
            });
    assertThat(kind).isEqualTo(Refusal.Kind.BUSY);
    assertThat(ask(small, "ASK {}")).isTrue();
  }

  @Test
  void whatIsReadWithinAnotherHasItsTime() {
    var brief = engine.within(Duration.ofMillis(200));
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> brief.read(() -> brief.read(() -> run(brief, lasting()[0]))));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TIME_OUT);
  }

  @Test
  void stopsWhenItIsTold() {
    var stop = new Stop();
    stop.request();
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> engine.read(stop, () -> run(engine, "ASK { ?s ?p ?o }")));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STOPPED);
  }

  private static Refusal refusalInAnotherThread(Engine engine, String query) {
    return CompletableFuture.supplyAsync(() -> refusal(engine, query)).join();
  }

  /** A chain of variables, each made of the one before. */
  private static String doubled(String expression, int times) {
    return doubled(expression, times, "'aaaaaaaaaaaaaaaa'");
  }

  private static String doubled(String expression, int times, String first) {
    return "SELECT (STRLEN(STR(?v%d)) AS ?n) { %s }"
        .formatted(times, chain(expression, times, first));
  }

  private static String chain(String expression, int times, String first) {
    return IntStream.range(0, times)
        .mapToObj(
            i -> "BIND(%s AS ?v%d) ".formatted(expression.replaceAll("\\?v\\b", "?v" + i), i + 1))
        .collect(Collectors.joining("", "BIND(" + first + " AS ?v0) ", ""));
  }

  /**
   * With a text of half a million letters in {@code ?v15}, and one of a million in {@code ?v16}.
   */
  private static String sought(String condition) {
    return "ASK { %s FILTER(%s) }"
        .formatted(chain("CONCAT(?v, ?v)", 16, "'aaaaaaaaaaaaaaa'"), condition);
  }

  /** With a text of fifty thousand letters in {@code ?k}, another one for each {@code ?a}. */
  private static String longTexts(String select, String modifiers) {
    return "%s { ?a <urn:text> ?b %s BIND(CONCAT(?b, ?v12) AS ?k) } %s"
        .formatted(select, chain("CONCAT(?v, ?v)", 12, "'aaaaaaaaaaaa'"), modifiers);
  }

  private static String every(String pattern, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> pattern.replace("%d", "" + i))
        .collect(Collectors.joining());
  }

  private Refusal refusal(String query) {
    return refusal(engine, query);
  }

  private static Refusal refusal(Engine engine, String query) {
    return catchThrowableOfType(Refusal.class, () -> engine.read(() -> run(engine, query)));
  }

  private static boolean ask(Engine engine, String query) {
    return engine.read(() -> run(engine, query)) > 0;
  }

  /** How many rows or triples there are; 1 for yes. */
  private static long run(Engine engine, String text) {
    var query = QueryText.parse(PREFIXES + text, null, Syntax.syntaxSPARQL_11);
    try (var execution = engine.build().query(query).build()) {
      if (query.isAskType()) {
        return execution.ask() ? 1 : 0;
      }
      if (query.isSelectType()) {
        long rows = 0;
        for (var found = execution.select(); found.hasNext(); rows++) {
          found.next();
        }
        return rows;
      }
      return (query.isConstructType() ? execution.construct() : execution.describe()).size();
    }
  }
}
