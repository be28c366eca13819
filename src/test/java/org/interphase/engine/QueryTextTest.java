package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be too deep, or take too long, to be read as a query is refused before. */
@Timeout(60)
class QueryTextTest {

  static String[] deep() {
    return new String[] {
      "ASK { FILTER(" + "(".repeat(2_000) + "true" + ")".repeat(2_000) + ") }",
      "ASK " + "{".repeat(2_000) + "}".repeat(2_000),
      "ASK { ?a ?b " + "(".repeat(2_000) + "1" + ")".repeat(2_000) + " }",
      "ASK { ?a ?b " + "[ ?c ".repeat(2_000) + "1" + "]".repeat(2_000) + " }",
      "SELECT (" + "STR(".repeat(2_000) + "1" + ")".repeat(2_000) + " AS ?x) {}",
      "ASK { ?a " + "(".repeat(2_000) + "<urn:x>" + ")*".repeat(2_000) + " ?b }",
      "ASK { ?a ?b ?c " + "FILTER EXISTS { ?a ?b ?c ".repeat(500) + "}".repeat(500) + " }",
    };
  }

  @ParameterizedTest
  @MethodSource("deep")
  void whatNestsIsRefused(String query) {
    assertThat(refusal(query).kind()).isEqualTo(Refusal.Kind.NOT_OFFERED);
    assertThat(refusal(query)).message().startsWith("The query nests too deeply");
  }

  /** The parser looks for each of these among all before it. */
  static String[] slow() {
    return new String[] {
      "DESCRIBE " + every("<urn:%d> "),
      "DESCRIBE " + every("urn:%d "),
      "DESCRIBE " + every("?v%d ") + "{ ?a ?b ?c }",
      "SELECT " + every("$v%d ") + "{ ?a ?b ?c }",
      "ASK { { SELECT " + every("(1 AS ?v%d) ") + "{ ?a ?b ?c } } }",
      "ASK " + every("FROM NAMED <urn:%d> ") + "{}",
      "BASE <http://e/" + "../".repeat(100_000) + "> SELECT (<x> AS ?y) {}",
    };
  }

  @ParameterizedTest
  @MethodSource("slow")
  void whatTakesLongToBeReadIsRefused(String query) {
    assertThat(refusal(query).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  /** What is one word for the parser, however much stands in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?%s ?p ?o }",
        "ASK { $%s ?p ?o }",
        "PREFIX : <urn:> ASK { :a:%s ?p ?o }",
        "PREFIX : <urn:> ASK { :\\(%s ?p ?o }",
        "ASK { _:%s ?p ?o }",
        "ASK { ?s ?p '%s' }",
        "ASK { ?s ?p \"\"\"%s\"\"\" }",
        "ASK { ?s ?p 'a'@%s }",
        "ASK { FILTER(%s(1)) }",
        "ASK {} # %s",
        "ASK {} %s",
      })
  void aWordMayHaveManyLettersButNotAnyNumber(String query) {
    assertThat(refusal(query.formatted("a".repeat(100_001))))
        .hasMessage("A text, a name or a comment in the query has more than 100,000 characters.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK { ?s ?p '%s' }", "ASK { ?s ?p 'a' } # %s", "ASK { ?%s ?p ?o }"})
  void longTextsAreRead(String query) {
    assertThat(parsed(query.formatted("a".repeat(90_000))).isAskType()).isTrue();
  }

  @Test
  void wordsAreCountedEachForItself() {
    var many = "'aaaaaaaaa' 2.5 a:b ".repeat(9_000);
    assertThat(parsed("PREFIX a: <urn:> ASK { VALUES ?v { " + many + "} }").isAskType()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER(STRLEN(\"%s\") = 900) }",
        "ASK { FILTER(STRLEN('''%s''') = 900) }",
        "ASK { FILTER(STR(<urn:%s>) != '') }",
        "ASK { FILTER(1 < 2) } # %s",
      })
  void bracketsInTextsAreNoDepth(String query) {
    assertThat(parsed(query.formatted("(".repeat(900))).isAskType()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX : <urn:> SELECT ?a $b { ?a :b? ?b ; :c/:d? 'a:b' }",
        "PREFIX : <urn:> SELECT ?a ?b { ?a :b ?b FILTER(?a<?b) }",
      })
  void countsVariablesAndNothingElse(String query) {
    var variables = parsed(query).getProjectVars().toString();
    assertThat(variables).isEqualTo("[?a, ?b]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK { VALUES ?v { %s } }", "ASK { FILTER(?v IN (%s <urn:x>)) }"})
  void manyNamesWithinBracesAreRead(String query) {
    var names = every(query.contains("IN") ? "<urn:%d>, " : "<urn:%d> ");
    assertThat(parsed(query.formatted(names)).isAskType()).isTrue();
  }

  /** Of all that can be written this becomes the largest: 181 bytes for each letter. */
  @Test
  void whatIsMadeOfManyShortWordsIsReckonedFromAbove() {
    var list = "ASK { ?s ?p (" + "1 ".repeat(10_000) + ") }";
    assertThat(QueryText.of(list).bytes()).isGreaterThan(181L * list.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK { ?s ?p '%s' }", "ASK { # %s\n }", "ASK { %s }"})
  void textsCommentsAndBlanksCountAsTheyAre(String query) {
    var filled = query.formatted(" ".repeat(90_000));
    assertThat(QueryText.of(filled).bytes()).isBetween(90_000L, 500_000L);
  }

  private static String every(String pattern) {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> pattern.replace("%d", "" + i))
        .collect(Collectors.joining());
  }

  private static Query parsed(String query) {
    return QueryText.parse(query, null, Syntax.syntaxSPARQL_11);
  }

  private static Refusal refusal(String query) {
    return catchThrowableOfType(Refusal.class, () -> parsed(query));
  }
}
