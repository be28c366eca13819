package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import org.interphase.ExampleSources;
import org.interphase.engine.Stop;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema card says holds for the graph. */
class ExamplesTest {

  private static final Work AT_ONCE =
      new Work() {
        @Override
        public <T> T run(Function<Stop, T> query) {
          return query.apply(new Stop());
        }
      };

  private static Assistant assistant;

  @BeforeAll
  static void open() {
    var review = ExampleSources.review();
    assistant =
        Assistant.over(
            review.open(Progress.silent()),
            QuestionCatalogue.read(review.queries()),
            review.conclusions(),
            review.home(),
            Duration.ofSeconds(30),
            100_000);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void exampleFindsSomething(String query) {
    assertThat(call("sparql", "query", query))
        .contains("\"isError\":false")
        .doesNotContain("unknownNames", "\"total\":0");
  }

  static Iterable<String> queries() {
    return Examples.all().stream().map(example -> (String) example.get("query")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "quantities", "classes", "properties"})
  void everyPartOfTheCardHasContent(String part) {
    assertThat(call("schema_card", "part", part))
        .contains("\"isError\":false")
        .hasSizeGreaterThan(2000);
  }

  @Test
  void cardNamesTheSource() {
    assertThat(call("schema_card", "part", "overview"))
        .contains("https://doi.org/10.1002/adfm.202300973");
  }

  private static String call(String tool, String argument, String value) {
    var text = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    var message =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
            + tool
            + "\",\"arguments\":{\""
            + argument
            + "\":\""
            + text
            + "\"}}}";
    return assistant.reply(assistant.read(message), AT_ONCE).orElseThrow();
  }
}
