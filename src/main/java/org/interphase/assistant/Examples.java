package org.interphase.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Queries that are known to work, from which an assistant can make others. */
final class Examples {

  private static final List<String> NAMES =
      List.of(
          "conductivities",
          "values-of-a-strategy",
          "claims-against-a-mechanism",
          "chain-of-causes",
          "full-cells",
          "printed-in-a-row",
          "cited-reference",
          "not-reported",
          "doubts",
          "quantities");

  private Examples() {}

  /** Each with what it asks. */
  static List<Map<String, Object>> all() {
    return NAMES.stream().map(Examples::told).toList();
  }

  /** The comment on top says what the query asks. */
  private static Map<String, Object> told(String name) {
    var text = text("examples/" + name + ".rq");
    int end = text.indexOf('\n');
    return Told.of("asks", text.substring(2, end))
        .with("query", text.substring(end + 1).strip())
        .map();
  }

  private static String text(String file) {
    try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
