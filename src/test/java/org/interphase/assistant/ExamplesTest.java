package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema card says holds for the graph. */
class ExamplesTest {

  @ParameterizedTest
  @MethodSource("queries")
  void exampleFindsSomething(String query) {
    assertThat(call("sparql", "query", query))
        .doesNotContain("Error: ", "unknownNames", "\"total\":0");
  }

  static Iterable<String> queries() {
    return Examples.all().stream().map(example -> (String) example.get("query")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "quantities", "classes", "properties"})
  void everyPartOfTheCardHasContent(String part) {
    assertThat(call("schema_card", "part", part))
        .doesNotContain("Error: ")
        .hasSizeGreaterThan(2000);
  }

  @Test
  void cardNamesTheSource() {
    assertThat(call("schema_card", "part", "overview"))
        .contains("https://doi.org/10.1002/adfm.202300973");
  }

  private static String call(String tool, String argument, String value) {
    return ReviewAssistant.call(tool, Map.of(argument, value));
  }
}
