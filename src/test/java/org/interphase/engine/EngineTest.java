package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query is answered as SPARQL says, or refused for a reason; in memory and on disk alike. */
@Timeout(60)
class EngineTest {

  private static final String PREFIXES =
      "PREFIX : <http://e/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
          + " PREFIX afn: <http://jena.apache.org/ARQ/function#>"
          + " PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
          + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
          + " PREFIX apf: <http://jena.apache.org/ARQ/property#> ";

  /** Two hundred things in a ring, each with a name and a number. */
  private static final String RING =
      IntStream.range(0, 200)
          .mapToObj(
              i ->
                  ":t%d :next :t%d ; :name \"thing %d\" ; :n %d ."
                      .formatted(i, (i + 1) % 200, i, i))
          .collect(Collectors.joining("\n", PREFIXES.replace("> PREFIX", "> \nPREFIX"), ""));

  private enum Store {
    MEMORY(DatasetGraphFactory.createTxnMem()),
    DISK(DatabaseMgr.createDatasetGraph());

    private final DatasetGraph data;

    Store(DatasetGraph data) {
      this.data = data;
      data.executeWrite(() -> RDFParser.fromString(RING, Lang.TURTLE).parse(data));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingJoinedWithNothingIsNothing(Store store) {
    assertThat(
            answer(
                store,
                "SELECT * { ?s a :none OPTIONAL { SELECT ?s {"
                    + " {SELECT ?s {?s a ?c} LIMIT 5} {SELECT ?s {?s a ?d} LIMIT 5} } } }"))
        .isEmpty();
    assertThat(
            answer(
                store,
                "SELECT * { ?s :next :t1 OPTIONAL { SELECT ?s ?n {"
                    + " {SELECT ?s {?s :next ?c} LIMIT 500} {SELECT ?s ?n {?s :n ?n} LIMIT 500} } } }"))
        .containsExactly("[0, http://e/t0]");
  }

  @ParameterizedTest
  @EnumSource
  void joinThatIsStoppedWhileItIsMadeSaysSo(Store store) {
    var query =
        "SELECT * { { SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } }"
            + " { SELECT ?a { ?a ?p ?q } LIMIT 5 } }";
    var engine = Engine.on(store.data).within(Duration.ofMillis(100));
    assertThat(refusal(engine, query).kind()).isEqualTo(Refusal.Kind.TIME_OUT);
  }

  @Test
  void ownQueriesMayHoldWhatAllMayTogether() {
    var engine = Engine.on(Store.MEMORY.data).holding(64 << 20, 1 << 20);
    Supplier<Boolean> task =
        () -> {
          engine.hold(8 << 20);
          return true;
        };
    assertThat(engine.readOwn(task)).isTrue();
    var refusal = catchThrowableOfType(Refusal.class, () -> engine.read(task));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  /** A server that is stopped interrupts its threads, which Jena takes for the end of a query. */
  @ParameterizedTest
  @EnumSource
  void queryOfAThreadThatIsInterruptedSaysSo(Store store) {
    Thread.currentThread().interrupt();
    var refusal = refusal(Engine.on(store.data), "SELECT * { ?s ?p ?o }");
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STOPPED);
  }

  /** Who is told to come again would have it begun anew. */
  @Test
  void whatIsWorkedOutForAllHasFourTimesAsLong() {
    var limit = Duration.ofMillis(50);
    var engine = Engine.on(Store.MEMORY.data).within(limit);
    var endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    long begun = System.nanoTime();
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                engine.readForAll(
                    new Stop(),
                    () -> {
                      try (var execution = engine.build().query(endless).build()) {
                        return execution.select().next();
                      }
                    }));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TIME_OUT);
    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(4 * limit.toNanos());
  }

  @ParameterizedTest
  @EnumSource
  void whateverFailsOnTheWayOutOfAQueryIsToldAsItsEnd(Store store) {
    var engine = Engine.on(store.data).within(Duration.ofMillis(100));
    var endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                engine.read(
                    () -> {
                      try (var execution = engine.build().query(endless).build()) {
                        return execution.select().next();
                      } catch (QueryCancelledException e) {
                        throw new IllegalStateException("wrapped by a page", e);
                      }
                    }));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TIME_OUT);
  }

  @ParameterizedTest
  @EnumSource
  void filterInsidePatternsSeesTheBoundsAsWell(Store store) {
    var query =
        "SELECT ?s { ?s :n ?n FILTER EXISTS { ?s a :none OPTIONAL { SELECT ?s {"
            + " {SELECT ?s {?s a ?c} LIMIT 5} {SELECT ?s {?s a ?d} LIMIT 5} } } } }";
    assertThat(answer(store, query)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (GROUP_CONCAT(DISTINCT ?x) AS ?v) { ?s :none ?x } | []",
        "SELECT (GROUP_CONCAT(?x) AS ?v) { ?s :none ?x } | []",
        "SELECT (COUNT(DISTINCT ?x) AS ?v) { ?s :none ?x } | [0]",
        "SELECT (GROUP_CONCAT(DISTINCT ?x; separator='+') AS ?v) { VALUES ?x { 1 2 1 } } | [1+2]",
        "SELECT (GROUP_CONCAT(?x) AS ?v) { VALUES ?x { 1 2 1 } } | [1 2 1]",
        "SELECT (COUNT(DISTINCT *) AS ?v) { VALUES ?x { 1 2 1 } } | [2]",
        "SELECT (SUM(DISTINCT ?x) AS ?v) { VALUES ?x { 1 2 1 } } | [3]",
        "SELECT (AVG(DISTINCT ?x) AS ?v) { VALUES ?x { 1 2 1 } } | [1.5]",
        "SELECT (COUNT(?x) AS ?v) { VALUES ?x { 1 2 1 } } | [3]",
        "SELECT (MAX(?x) AS ?v) { VALUES ?x { 1 2 1 } } | [2]",
        "SELECT (REGEX('Li/LAGP', '^li', 'i') AS ?v) {} | [true]",
        "SELECT (REGEX('a.b', 'a.b', 'q') AS ?v) {} | [true]",
        "SELECT (REGEX('axb', 'a.b', 'q') AS ?v) {} | [false]",
        "SELECT (REGEX('ab', 'a b', 'x') AS ?v) {} | [true]",
        "SELECT (REGEX('\u03b1\u03b2', '^\\\\p{L}+$') AS ?v) {} | [true]",
        "SELECT (REPLACE('abcd', 'b', 'Z') AS ?v) {} | [aZcd]",
        "SELECT (REPLACE('Table 12 row', '(Table [0-9]+).*$', '$1') AS ?v) {} | [Table 12]",
        "SELECT (REPLACE('aaa', 'b', 'Z') AS ?v) {} | [aaa]",
        "SELECT (REPLACE('abc', '.', '\\\\$') AS ?v) {} | [$$$]",
        "SELECT (LANG(REPLACE('Tisch'@de, 'T', 'F')) AS ?v) {} | [de]",
        "SELECT (CONCAT('a', 'b', 'c') AS ?v) {} | [abc]",
        "SELECT (fn:concat('a', 'b') AS ?v) {} | [ab]",
        "SELECT (UCASE('straße') AS ?v) {} | [STRASSE]",
        "SELECT (ENCODE_FOR_URI('a/b') AS ?v) {} | [a%2Fb]",
        "SELECT (xsd:integer('12') + 1.5 AS ?v) {} | [13.5]",
        "SELECT (STRDT('7', xsd:integer) * 3 AS ?v) {} | [21]",
        "SELECT (afn:localname(:t1) AS ?v) {} | [t1]",
        "SELECT (1 + 'x' AS ?v) {} | []",
        "SELECT (STRLANG('x', 'no tag at all') AS ?v) {} | []",
        "SELECT (math:pow(2, 10) AS ?v) {} | [1024]",
        "SELECT (math:exp10(3) AS ?v) {} | [1000]",
        "SELECT (math:pow(1, 100000) AS ?v) {} | [1]",
        "SELECT (CONTAINS('LAGP', 'AG') && STRBEFORE('a-b', '-') = 'a' AS ?v) {} | [true]",
        "SELECT (STRAFTER('a-b', '-') AS ?v) {} | [b]",
        "SELECT ('2020-01-31'^^xsd:date + 'P1D'^^xsd:duration AS ?v) {} | [2020-02-01]",
        "SELECT (MAX(?x) AS ?v) (MIN(?x) AS ?w) { VALUES ?x { 'b' 'a' 'c' } } | [c, a]",
        "SELECT (COUNT(*) AS ?v) { VALUES ?x { 1 2 3 } } GROUP BY (?x > 1) ORDER BY ?v | [1] [2]",
        "SELECT ?k { VALUES ?x { 1 2 3 } } GROUP BY (?x > 1 AS ?k) ORDER BY ?k | [false] [true]",
        "SELECT (SAMPLE(?k) AS ?v) { VALUES ?x { 1 'x' } } GROUP BY (?x * 2 AS ?k) | [] [2]",
        "SELECT DISTINCT ?v { VALUES ?v { 3 1 2 3 1 } } ORDER BY ?v LIMIT 2 | [1] [2]",
        "SELECT ?v { VALUES ?v { 3 1 2 } } ORDER BY DESC(?v) LIMIT 2 | [3] [2]",
        "SELECT (?o IN (1, 2) AS ?v) { VALUES ?o { 2 } } | [true]",
        "SELECT ?v { VALUES ?v { 2 30 1 } } ORDER BY STRLEN(STR(?v)) DESC(?v) | [2] [1] [30]",
        "SELECT DISTINCT ?v { VALUES ?v { 2 3 2 } } ORDER BY (-?v) | [3] [2]",
        "SELECT * { VALUES ?v { 2 3 } } ORDER BY DESC(?v + 1) | [3] [2]",
        "SELECT ?v { VALUES ?v { 1 2 3 } MINUS { VALUES ?v { 2 } } } ORDER BY ?v | [1] [3]",
        "SELECT ?v { :t0 :next/:next ?v } | [http://e/t2]",
        "SELECT (COUNT(*) AS ?v) { ?a :next+ ?b } | [40000]",
        // Each of the 400 names and numbers reaches itself.
        "SELECT (COUNT(*) AS ?v) { ?a :next* ?b } | [40400]",
      })
  void answersAreThoseOfSparql(String query, String expected) {
    for (var store : Store.values()) {
      assertThat(String.join(" ", answer(store, query))).as(store.name()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sortsByWhatIsNeverTheSameTwice(Store store) {
    var query = "SELECT ?a ?b { ?a :n ?n . ?b :n ?m } ORDER BY RAND()";
    assertThat(answer(store, query)).hasSize(40_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (afn:wait(1) AS ?x) {}",
        "SELECT (afn:sysprop('user.name') AS ?x) {}",
        "SELECT (<java:org.interphase.cli.Main>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) {}",
        "SELECT (<http://e/unheard-of>(1) AS ?x) {}",
        "SELECT (fn:apply(fn:abs, -1) AS ?x) {}",
        "SELECT (fn:matches('a', '(a+)+') AS ?x) {}",
        "SELECT (SUM(?x) AS ?y) { VALUES ?x { 1 } } HAVING (afn:wait(1))",
        "SELECT ?s { ?s :n ?n } GROUP BY ?s (afn:wait(1) AS ?w)",
        "SELECT ?s { ?s :n ?n } ORDER BY afn:wait(1)",
        "SELECT (COUNT(afn:wait(?n)) AS ?c) { ?s :n ?n }",
        "ASK { ?s :n ?n FILTER NOT EXISTS { ?s :name ?m FILTER(afn:wait(1)) } }",
        "ASK { { SELECT ?s { ?s :n ?n BIND(afn:wait(1) AS ?w) } } }",
        "ASK { ?s <java:org.apache.jena.sparql.pfunction.library.bag> ?o }",
        "ASK { ?s :next/<java:org.apache.jena.sparql.pfunction.library.bag> ?o }",
        "ASK { ?x apf:strSplit ('aaaa!' '^(a+)+$') }",
        "ASK { FILTER(fn:contains('a', 'b')) }",
        "ASK { ?s apf:splitURI (1 2 3 4) }",
        "ASK { ?s apf:splitURI 1 }",
        "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }",
      })
  void refusesFunctionsThatAreNotOffered(String query) {
    for (var store : Store.values()) {
      assertThat(refusal(Engine.on(store.data), query).kind()).isEqualTo(Refusal.Kind.NOT_OFFERED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://e/f>(1) AS ?x) {}",
        "SELECT ?x { VALUES ?p { '(' } BIND(REGEX('a', ?p) AS ?x) }",
        "SELECT (REGEX('aa', '(a)\\\\1') AS ?x) {}",
      })
  void namesWhatIsNotOffered(String query) {
    assertThatThrownBy(() -> answer(Store.MEMORY, query))
        .hasMessageMatching("(?s).*(<http://e/f>|\"\\(\"|\"\\(a\\).1\").*");
  }

  /** SPARQL 1.1 does not say what a value within has to do with the one outside. */
  @ParameterizedTest
  @EnumSource
  void whatIsMadeWithinExistsIsNotOneOfTheRowsOwn(Store store) {
    var query =
        "SELECT * { VALUES (?s ?x) { (1 2) } OPTIONAL { VALUES ?s { 1 }"
            + " FILTER EXISTS { ?a ?p ?o OPTIONAL { ?a ?p ?o BIND (?s AS ?x) } } } }";

    assertThat(refusal(Engine.on(store.data), query))
        .hasMessage(
            "The variable ?x is made within EXISTS, and has a value outside of it as well. Give it"
                + " another name within, and compare the two by FILTER.");
  }

  private static List<String> answer(Store store, String query) {
    return answer(Engine.on(store.data), query);
  }

  /** The values of each row, in the order of their variables' names. */
  private static List<String> answer(Engine engine, String query) {
    var parsed = QueryText.parse(PREFIXES + query, null, Syntax.syntaxSPARQL_11);
    return engine.read(
        () -> {
          try (var execution = engine.build().query(parsed).build()) {
            List<String> rows = new ArrayList<>();
            if (parsed.isAskType()) {
              return List.of(String.valueOf(execution.ask()));
            }
            var found = execution.select();
            var names =
                found.getResultVars().stream().sorted(Comparator.comparing(Var::getName)).toList();
            found.forEachRemaining(
                row ->
                    rows.add(
                        names.stream()
                            .map(row::get)
                            .filter(value -> value != null)
                            .map(
                                value ->
                                    value.isLiteral()
                                        ? value.getLiteralLexicalForm()
                                        : value.getURI())
                            .toList()
                            .toString()));
            return rows;
          }
        });
  }

  private static Refusal refusal(Engine engine, String query) {
    return catchThrowableOfType(Refusal.class, () -> answer(engine, query));
  }
}
