package org.interphase.source;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.databind.JsonNode;

/** Says in a curator's words how a value departs from its JSON Schema. */
final class SchemaProblem {

  private static final Map<String, String> TYPES =
      Map.of(
          "array", "a list in [ ]",
          "boolean", "true or false",
          "integer", "a whole number without quotes",
          "number", "a number without quotes",
          "object", "properties in { }",
          "string", "a text in quotes");

  private static final Pattern CHOICE = Pattern.compile("(.*/anyOf)/.*");

  private final String shownAs;
  private final String schemaName;
  private final JsonNode schema;

  SchemaProblem(String shownAs, String schemaName, JsonNode schema) {
    this.shownAs = shownAs;
    this.schemaName = "data/schema/" + schemaName;
    this.schema = schema;
  }

  /**
   * The problems of {@code errors}: one for each, or for each choice that none of its ways fits.
   */
  List<Problem> of(List<Error> errors) {
    var choices = new LinkedHashMap<String, List<Error>>();
    for (var error : errors) {
      if (error.getKeyword().equals("format") && hasPatternError(error, errors)) {
        continue;
      }
      var choice = CHOICE.matcher(error.getEvaluationPath().toString());
      var what = choice.matches() ? choice.group(1) : error.toString();
      choices
          .computeIfAbsent(error.getInstanceLocation() + " " + what, key -> new ArrayList<>())
          .add(error);
    }
    return choices.values().stream()
        .map(same -> same.size() == 1 ? of(same.get(0)) : neither(same))
        .toList();
  }

  /** Pattern and format of one text say the same in a curator's words. */
  private static boolean hasPatternError(Error format, List<Error> errors) {
    return errors.stream()
        .filter(error -> error.getKeyword().equals("pattern"))
        .anyMatch(error -> error.getInstanceLocation().equals(format.getInstanceLocation()));
  }

  private Problem neither(List<Error> ways) {
    var names =
        ways.stream()
            .map(way -> "\"" + way.getProperty() + "\"")
            .distinct()
            .collect(Collectors.joining(" nor "));
    return problem(ways.get(0), "neither " + names, "one of them", mend());
  }

  private Problem of(Error error) {
    return switch (error.getKeyword()) {
      case "additionalProperties" ->
          new Problem(
              place(error).property(error.getProperty()),
              "the property \"" + error.getProperty() + "\"",
              allowed(error),
              "Correct the name, or take the property out.");
      case "required" ->
          problem(
              error,
              "no property \"" + error.getProperty() + "\"",
              "one",
              "Add it; " + schemaName + " says what may stand there.");
      case "propertyNames" ->
          new Problem(
              place(error).property(error.getProperty()),
              "the property \"" + error.getProperty() + "\"",
              target(error.getSchemaNode()).path("description").asString("another name"),
              mend());
      default -> problem(error, shortened(error.getInstanceNode()), expected(error), mend());
    };
  }

  private String expected(Error error) {
    var wanted = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "type" ->
          described(error).orElse(TYPES.getOrDefault(wanted.asString(), "something else"));
      case "enum" -> "one of " + words(wanted);
      case "const" -> wanted.toString();
      case "pattern", "format" -> described(error).orElse("a text like " + wanted.asString());
      case "minLength" -> "a text that is not empty";
      case "uniqueItems" -> "each entry of the list once";
      case "minItems" -> "a list with at least " + wanted + " in it";
      case "not" -> "not both " + words(wanted.path("required")).replace(", ", " and ");
      case "minimum" -> "a number not below " + wanted;
      case "maximum" -> "a number not above " + wanted;
      default -> plain(error);
    };
  }

  /** The properties that the schema knows at the place of the error. */
  private String allowed(Error error) {
    var properties = beside(error, "properties");
    return properties.isEmpty()
        ? "a property of " + schemaName
        : "one of " + String.join(", ", List.copyOf(properties.propertyNames()));
  }

  /** What the schema says in words of the text that it has a pattern or a format for. */
  private Optional<String> described(Error error) {
    return beside(error, "pattern").isMissingNode() && beside(error, "format").isMissingNode()
        ? Optional.empty()
        : beside(error, "description").asStringOpt();
  }

  /** The value of another keyword beside the one that an error is of. */
  private JsonNode beside(Error error, String keyword) {
    var pointer = error.getSchemaLocation().getFragment().toString();
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')) + "/" + keyword);
  }

  /** What a {@code $ref} of the schema leads to. */
  private JsonNode target(JsonNode reference) {
    return schema.at(reference.path("$ref").asString("#").substring(1));
  }

  private String mend() {
    return schemaName + " says what may stand there.";
  }

  private static String plain(Error error) {
    var message = error.getMessage();
    return message.startsWith(":") ? message.substring(1).strip() : message;
  }

  private static String words(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
  }

  private Problem problem(Error error, String found, String expected, String mend) {
    return new Problem(place(error), found, expected, mend);
  }

  private Place place(Error error) {
    return Place.pointer(shownAs, error.getInstanceLocation().toString());
  }

  private static String shortened(JsonNode value) {
    if (value == null || value.isMissingNode()) {
      return "nothing";
    }
    if (value.isDouble() && Double.isInfinite(value.asDouble())) {
      return "a number that is too large";
    }
    var json = String.valueOf(value);
    return json.length() <= 80 ? json : json.substring(0, 77) + "…";
  }
}
