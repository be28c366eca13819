package org.interphase.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.source.JsonLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files that curators write are laid out alike, and their schemas explain every property. */
class DataFilesTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @MethodSource("files")
  void isLaidOutLikeTheOthers(Path file) throws IOException {
    var made = JsonLayout.of(MAPPER.readTree(Files.readString(file)));
    if (Boolean.getBoolean("renew")) {
      Files.writeString(file, made);
    }

    assertThat(Files.readString(file))
        .as(file + "; mvn test -Dtest=DataFilesTest -Drenew=true lays it out")
        .isEqualTo(made);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schemaExplainsEveryProperty(Path file) throws IOException {
    assertThat(unexplained(MAPPER.readTree(Files.readString(file)), "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schemaAllowsItsExamples(Path file) throws IOException {
    var schema = MAPPER.readTree(Files.readString(file));

    assertThat(wrongExamples(schema, schema, "")).isEmpty();
  }

  @Test
  void propertyWithoutTitleAndExampleIsFound() {
    var schema =
        MAPPER.readTree(
            """
            {"items": {"properties": {
              "id": {"description": "Its name.", "properties": {
                "part": {"title": "Part", "description": "A part.", "examples": ["a"]}}}}}}""");

    assertThat(unexplained(schema, ""))
        .containsExactly("/items/properties/id: no title", "/items/properties/id: no examples");
  }

  @Test
  void exampleThatTheSchemaForbidsIsFound() {
    var schema =
        MAPPER.readTree(
            """
            {"properties": {"year": {"examples": [2023, "2023"], "$ref": "#/$defs/number"}},
             "$defs": {"number": {"type": "integer"}}}""");

    assertThat(wrongExamples(schema, schema, ""))
        .singleElement()
        .asString()
        .contains("/properties/year", "\"2023\"");
  }

  static List<Path> schemas() throws IOException {
    return filesBelow("data/schema");
  }

  static List<Path> files() throws IOException {
    return Stream.of(filesBelow("data"), filesBelow("src/test/resources/sources"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> filesBelow(String folder) throws IOException {
    try (var all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The properties, at any depth, that an editor would have nothing to say of. */
  private static List<String> unexplained(JsonNode schema, String pointer) {
    var faults = new ArrayList<String>();
    for (var member : schema.properties()) {
      var place = pointer + "/" + member.getKey();
      if (member.getKey().equals("properties") && !pointer.matches(".*/(if|then|else)")) {
        for (var property : member.getValue().properties()) {
          for (var word : List.of("title", "description", "examples")) {
            if (property.getValue().path(word).isMissingNode()) {
              faults.add(place + "/" + property.getKey() + ": no " + word);
            }
          }
        }
      }
      faults.addAll(unexplained(member.getValue(), place));
    }
    return faults;
  }

  private static List<String> wrongExamples(JsonNode part, JsonNode whole, String pointer) {
    var faults = new ArrayList<String>();
    if (part.path("examples").isArray()) {
      var schema = with(whole.path("$defs"), part);
      for (var example : part.path("examples")) {
        var errors = schema.validate(example);
        if (!errors.isEmpty()) {
          faults.add(pointer + ": " + example + " " + errors);
        }
      }
    }
    for (var member : part.properties()) {
      faults.addAll(wrongExamples(member.getValue(), whole, pointer + "/" + member.getKey()));
    }
    return faults;
  }

  private static Schema with(JsonNode definitions, JsonNode part) {
    var schema = ((ObjectNode) part).deepCopy();
    schema.set("$defs", definitions);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
