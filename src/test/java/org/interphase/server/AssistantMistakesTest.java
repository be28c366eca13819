package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.server.AssistantClient.call;
import static org.interphase.server.AssistantClient.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an assistant is told that asks for what is not there, or wrongly. */
class AssistantMistakesTest {

  private static InterphaseServer server;

  @BeforeAll
  static void serve() {
    server = ShippedSite.serve();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatTheGraphDoesNotKnowIsSaid() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(text(call(client, "tell_of", Map.of("thing", "unobtainium"))))
          .contains("\"known\":false", "The graph says nothing of “unobtainium”; do not infer.");
      assertThat(text(call(client, "find_claims", Map.of("words", "unobtainium"))))
          .contains("\"claims\":[]", "unobtainium", "do not infer");
    }
  }

  /** Another word for a quantity than the graph's is a slip of the asker's, and no absence. */
  @Test
  void valueThatNothingHasIsToldWithWhatThereIs() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(
              text(
                  call(
                      client,
                      "answer_question",
                      Map.of(
                          "name",
                          "symmetric-cells",
                          "parameters",
                          Map.of("onlyInterlayer", "CSSI")))))
          .contains("\"total\":0", "nothing that this question asks about is", "Did you mean");
    }
  }

  /** Cold-sintered LAGP-LiTFSI has 400 µm, and the question asks for 100 µm at most. */
  @Test
  void defaultThatHidesWhatIsLookedForIsToldWithTheCallThatShowsIt() {
    try (var client = AssistantClient.of(server.address())) {
      var told =
          text(
              call(
                  client,
                  "answer_question",
                  Map.of("name", "thin-electrolytes", "containing", "Cold sintering")));
      assertThat(told)
          .contains("\"total\":0", "The default of \\\"maximum\\\" (100) leaves out")
          .contains("{\\\"maximum\\\": \\\"\\\"}")
          .doesNotContain("do not infer");
      assertThat(
              text(
                  call(
                      client,
                      "answer_question",
                      Map.of(
                          "name",
                          "thin-electrolytes",
                          "containing",
                          "Cold sintering",
                          "parameters",
                          Map.of("maximum", "")))))
          .contains("\"value\":400");
    }
  }

  /** Table 3 has both in rows 7 and 2, though in no row both. */
  @Test
  void noteLeadsToWhatHasWhatTheFirstQuestionHasNot() {
    try (var client = AssistantClient.of(server.address())) {
      var told =
          text(
              call(
                  client,
                  "find_questions",
                  Map.of(
                      "words",
                      "Does the CSSE or the aioc-LAGP full cell with LFP keep more after 100"
                          + " cycles?")));
      assertThat(told).doesNotContain("but not for").contains("full-cells");
    }
  }

  @Test
  void wordThatNoStatementSentHasIsNamed() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(
              text(
                  call(
                      client,
                      "find_questions",
                      Map.of("words", "What is the shear modulus of LAGP?"))))
          .contains("No statement has these words beside others of them: shear");
    }
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void wrongCallIsToldWhatWouldDo(String tool, Map<String, Object> arguments, String told) {
    try (var client = AssistantClient.of(server.address())) {
      var result = call(client, tool, arguments);
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains(told);
    }
  }

  static Stream<Arguments> wrongCalls() {
    return Stream.of(
        wrong("answer_question", Map.of("name", "symetric-cells"), "Did you mean symmetric-cells"),
        wrong("answer_question", Map.of(), "\"name\": found nothing, expected a string"),
        wrong("answer_question", Map.of("name", 5), "\"name\": found 5, expected a string"),
        wrong("answer_question", Map.of("naem", "x"), "Did you mean \"name\"?"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", Map.of("hours", 1)),
            "expected one of the parameters of"),
        wrong(
            "answer_question",
            Map.of("name", "claims-about", "parameters", Map.of("thing", "strategy/spy")),
            "did you mean strategy/spi"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "columns", List.of("colour")),
            "expected some of row, reference"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "sortBy", "hours"),
            "\"sortBy\": found \"hours\", expected some of row, reference"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "sortBy", "row", "order", "most"),
            "one of [descending, ascending]"),
        wrong("tell_of", Map.of("thing", "strategy/spy"), "Did you mean strategy/spi"),
        wrong("tell_of", Map.of("thing", "iph:Suppresor"), "there is no thing"),
        wrong("look_up", Map.of("name", "x".repeat(10_000)), "expected at most 200"),
        wrong("look_up", Map.of("name", "a\u0007"), "a control character"),
        wrong("look_up", Map.of("name", "SPI", "limit", 1_000_000), "from 1 to 50"),
        wrong("look_up", Map.of("name", "SPI", "cursor", "-1"), "expected the nextCursor"),
        wrong("look_up", Map.of("name", "SPI", "limit", 1.5), "a whole number from 1 to 50"),
        wrong("look_up", Map.of("name", "SPI", "limit", "5"), "found 5, expected a whole number"),
        wrong("look_up", Map.of("name", List.of("SPI")), "found [SPI], expected a string"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "columns", List.of(List.of("row"))),
            "expected an array of strings"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", Map.of("minimumCurrent", Map.of())),
            "expected a text or a number"),
        wrong(
            "answer_question",
            Map.of("name", "symmetric-cells", "parameters", "minimumCurrent=1"),
            "\"parameters\": found minimumCurrent=1, expected an object"),
        wrong("find_claims", Map.of("words", "x", "grade", "certain"), "one of [directly observed"),
        wrong("find_claims", Map.of("words", "the of"), "found none that says something"),
        wrong("sparql", Map.of("query", "SELECT ?x { ?x a }"), "Line 1, column 18"),
        wrong("sparql", Map.of("query", "DELETE WHERE { ?s ?p ?o }"), "not valid SPARQL"),
        wrong(
            "sparql",
            Map.of("query", "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }"),
            "SERVICE is switched off"),
        wrong(
            "explain", Map.of("thing", "strategy/spi", "term", "Suppresor"), "knows no one thing"),
        wrong("schema_card", Map.of("part", "all"), "one of [overview"));
  }

  private static Arguments wrong(String tool, Map<String, Object> arguments, String told) {
    return Arguments.of(tool, arguments, told);
  }

  @Test
  void nameThatTheGraphDoesNotHaveIsToldOfAQuery() {
    try (var client = AssistantClient.of(server.address())) {
      assertThat(text(call(client, "sparql", Map.of("query", "SELECT ?x { ?x a iph:FullCells }"))))
          .contains("iph:FullCells is no name of the graph; did you mean iph:FullCell");
    }
  }
}
