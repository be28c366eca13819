package org.interphase.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema card says holds for the graph. */
class ExamplesTest {

  private static final String EXAMPLE = "Example: ";

  @ParameterizedTest
  @MethodSource("queries")
  void exampleFindsSomething(String query) {
    assertThat(call("sparql", "query", query))
        .doesNotContain("Error: ", "unknownNames", "\"total\":0");
  }

  static Iterable<String> queries() {
    return Examples.all().stream().map(example -> (String) example.get("query")).toList();
  }

  /** The description of each tool ends with a call that works as it stands. */
  @ParameterizedTest
  @MethodSource("tools")
  void exampleOfEachToolFindsSomething(Map<?, ?> tool) throws IOException {
    var description = (String) tool.get("description");
    var example = description.substring(description.indexOf(EXAMPLE) + EXAMPLE.length());
    var arguments = McpJsonDefaults.getMapper().readValue(example, Map.class);
    assertThat(ReviewAssistant.call(tool.get("name"), arguments))
        .hasSizeGreaterThan(120)
        .doesNotContain("Error: ", "do not infer", "unknownNames", "\"total\":0");
  }

  static Iterable<Map<?, ?>> tools() {
    return ReviewAssistant.tools();
  }

  /** Assistants read all descriptions before the first question. */
  @Test
  void descriptionsAreShort() {
    assertThat(ReviewAssistant.tools())
        .hasSize(8)
        .allSatisfy(tool -> assertThat((String) tool.get("description")).hasSizeLessThan(700));
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
