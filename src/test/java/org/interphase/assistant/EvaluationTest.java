package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tools alone deliver each answer of the evaluation, with what it is cited by. */
class EvaluationTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("answerable")
  void toolsDeliverTheValueAndItsCitation(String id, Map<String, Object> question) {
    var told = told(question);
    assertThat(told).as("values").contains(texts(question, "value"));
    assertThat(told).as("citation").contains(texts(question, "citation"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unanswerable")
  void toolsSayThatTheGraphDoesNotKnow(String id, Map<String, Object> question) {
    var told = told(question);
    if (question.containsKey("value")) {
      assertThat(told).as("what is printed instead").contains(texts(question, "value"));
    } else {
      assertThat(told).contains("do not infer");
    }
  }

  @Test
  void manyOfTheQuestionsHaveNoAnswer() {
    assertThat(answerable()).hasSize(100);
    assertThat(unanswerable()).hasSize(27);
  }

  static List<Object[]> answerable() {
    return questions(true);
  }

  static List<Object[]> unanswerable() {
    return questions(false);
  }

  private static List<Object[]> questions(boolean haveAnswer) {
    var file = ExampleSources.HOME.resolve("src/test/clients/assistants/questions.json");
    try {
      return McpJsonDefaults.getMapper()
          .readValue(Files.readString(file), new TypeRef<List<Map<String, Object>>>() {})
          .stream()
          .filter(question -> (question.get("answer") != null) == haveAnswer)
          .map(question -> new Object[] {question.get("id"), question})
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Map<String, Object> question) {
    var told = new StringBuilder();
    for (var call : (List<?>) question.get("calls")) {
      var asked = (Map<?, ?>) call;
      told.append(ReviewAssistant.call(asked.get("tool"), asked.get("arguments")));
    }
    return told.toString();
  }

  private static String[] texts(Map<String, Object> question, String name) {
    return ((List<?>) question.get(name)).toArray(String[]::new);
  }
}
