package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SourceDescriptionTest {

  /** What a schema lets through and no record has would be lost without a word. */
  @Test
  void hasAllThatItsSchemaAllowsButComments() throws IOException {
    var schema = ExampleSources.HOME.resolve("data/schema/source.schema.json");
    var allowed = new JsonMapper().readTree(Files.readString(schema)).path("properties");

    assertThat(
            Stream.concat(
                Arrays.stream(SourceDescription.class.getRecordComponents())
                    .map(component -> component.getName()),
                Stream.of("comment")))
        .containsExactlyInAnyOrderElementsOf(List.copyOf(allowed.propertyNames()));
  }
}
