package org.interphase.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The lines with {@code #} above the columns of a mapping set, which are YAML: properties, and the
 * prefixes of its {@code curie_map}.
 */
final class SssomHeader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final List<String> REQUIRED =
      List.of("mapping_set_id", "mapping_set_version", "license", "creator_id", "mapping_date");

  /** The prefixes that need no entry in a curie_map. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "semapv", "https://w3id.org/semapv/vocab/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "sssom", "https://w3id.org/sssom/");

  private final JsonNode properties;
  private final Map<String, String> prefixes = new TreeMap<>(BUILT_IN);
  private final int lines;

  private SssomHeader(JsonNode properties, int lines) {
    this.properties = properties;
    this.lines = lines;
    properties
        .path("curie_map")
        .properties()
        .forEach(e -> prefixes.put(e.getKey(), text(e.getValue())));
  }

  /** The header of a file with these lines; {@code problems} is told of what it lacks. */
  static SssomHeader read(List<String> lines, String shownAs, Consumer<Problem> problems) {
    var above = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    var yaml = above.stream().map(line -> line.substring(1)).collect(Collectors.joining("\n"));
    try {
      var properties = YAML.readTree(yaml);
      if (above.isEmpty() || properties.isObject()) {
        var header = new SssomHeader(properties, above.size());
        REQUIRED.stream()
            .filter(name -> !header.has(name))
            .forEach(name -> problems.accept(missing(shownAs, name)));
        return header;
      }
      problems.accept(unread(Place.file(shownAs), "a text without names"));
    } catch (JacksonException e) {
      problems.accept(
          unread(place(shownAs, e), e.getOriginalMessage().lines().findFirst().orElse("")));
    }
    return new SssomHeader(YAML.createObjectNode(), above.size());
  }

  /** How many lines it takes. */
  int lines() {
    return lines;
  }

  /** What it says for all rows of a column that they leave empty. */
  Optional<String> forAllRows(String column) {
    var value = properties.path(column);
    return value.isValueNode() ? Optional.of(text(value)) : Optional.empty();
  }

  /** The columns beyond SSSOM's own that it declares. */
  Set<String> extensions() {
    return properties
        .path("extension_definitions")
        .valueStream()
        .map(definition -> text(definition.path("slot_name")))
        .collect(Collectors.toSet());
  }

  /** The IRI that {@code curie} stands for; an IRI stands for itself. */
  Optional<String> iri(String curie) {
    if (curie.startsWith("http://") || curie.startsWith("https://")) {
      return Optional.of(curie);
    }
    int colon = curie.indexOf(':');
    return colon < 1 || colon + 1 == curie.length()
        ? Optional.empty()
        : Optional.ofNullable(prefixes.get(curie.substring(0, colon)))
            .map(namespace -> namespace + curie.substring(colon + 1));
  }

  /** The prefixes by name, for messages. */
  String prefixes() {
    return String.join(", ", prefixes.keySet());
  }

  private boolean has(String name) {
    var value = properties.path(name);
    return value.isContainer() ? !value.isEmpty() : !text(value).isEmpty();
  }

  private static String text(JsonNode value) {
    return value.asString("").strip();
  }

  private static Place place(String shownAs, JacksonException e) {
    return e.getLocation() == null
        ? Place.file(shownAs)
        : Place.row(shownAs, e.getLocation().getLineNr());
  }

  private static Problem unread(Place place, String found) {
    return new Problem(
        place,
        "\"" + found + "\"",
        "YAML behind the # of each line above the columns",
        "Write one property of the mapping set in each line, as # name: value.");
  }

  private static Problem missing(String shownAs, String name) {
    return new Problem(
        Place.file(shownAs),
        "no " + name + " above the columns",
        "the lines # " + String.join(", # ", REQUIRED),
        "Add the line # " + name + ": …");
  }
}
