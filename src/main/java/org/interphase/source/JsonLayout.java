package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one layout of the project's JSON, so that a change shows as little else as can be: what fits
 * stands in one line, the rest has a line for each of its members.
 */
public final class JsonLayout {

  private static final int WIDTH = 120;
  private static final String STEP = "  ";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private JsonLayout() {}

  /** The text of a file that holds {@code content}. */
  public static String of(JsonNode content) {
    return apart(content, "") + "\n";
  }

  /** The text of a file that holds these maps, lists, texts and records. */
  public static String of(Object content) {
    return of(MAPPER.<JsonNode>valueToTree(content));
  }

  /** As one line where it fits behind {@code before}, with a comma to follow. */
  private static String laidOut(JsonNode value, String indent, String before) {
    var line = inOneLine(value);
    return value.isEmpty() || (before + line).codePoints().count() < WIDTH
        ? line
        : apart(value, indent);
  }

  private static String apart(JsonNode value, String indent) {
    var inner = indent + STEP;
    return surround(
        value,
        members(value, name -> inner + name, (name, v) -> laidOut(v, inner, inner + name))
            .collect(Collectors.joining(",\n", "\n", "\n" + indent)));
  }

  private static String inOneLine(JsonNode value) {
    return value.isContainer()
        ? surround(
            value,
            members(value, name -> name, (name, v) -> inOneLine(v))
                .collect(Collectors.joining(", ")))
        : value.toString();
  }

  private interface Shown {
    String as(String name, JsonNode value);
  }

  private static Stream<String> members(
      JsonNode value, Function<String, String> before, Shown shown) {
    return value.isObject()
        ? value.properties().stream()
            .map(
                member -> {
                  var name = "\"" + member.getKey() + "\": ";
                  return before.apply(name) + shown.as(name, member.getValue());
                })
        : value.valueStream().map(item -> before.apply("") + shown.as("", item));
  }

  private static String surround(JsonNode value, String members) {
    return value.isObject() ? "{" + members + "}" : "[" + members + "]";
  }
}
