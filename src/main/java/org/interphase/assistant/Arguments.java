package org.interphase.assistant;

import io.modelcontextprotocol.spec.McpSchema.JsonSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Spelling;

/** What a tool was called with, held against what it takes. */
final class Arguments {

  /** Half a character of UTF-16, or what moves a terminal's cursor. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\r\\t]]");

  private static final int SHOWN = 60;

  private final Map<String, Object> given;

  private Arguments(Map<String, Object> given) {
    this.given = given;
  }

  /**
   * The arguments as the schema has them.
   *
   * @throws WrongCall where one is unknown, missing or of another kind
   */
  static Arguments of(JsonSchema schema, Map<String, Object> given) {
    var known = schema.properties();
    var held = new LinkedHashMap<String, Object>();
    given.forEach(
        (name, value) -> {
          if (!known.containsKey(name)) {
            throw new WrongCall(unknown(name, List.copyOf(known.keySet())));
          }
          if (value != null) {
            check(name, value, (Map<?, ?>) known.get(name));
            held.put(name, value);
          }
        });
    for (var name : schema.required() == null ? List.<String>of() : schema.required()) {
      if (!held.containsKey(name)) {
        throw new WrongCall(
            "\"" + name + "\": found nothing, expected " + about((Map<?, ?>) known.get(name)));
      }
    }
    return new Arguments(held);
  }

  private static String unknown(String name, List<String> known) {
    var near = Spelling.near(shown(name), known);
    return "Found an argument \""
        + shown(name)
        + "\", expected "
        + String.join(", ", known)
        + "."
        + (near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?");
  }

  private static void check(String name, Object value, Map<?, ?> schema) {
    boolean fits =
        switch (String.valueOf(schema.get("type"))) {
          case "string" -> value instanceof String text && isText(name, text, schema);
          case "integer" -> value instanceof Number number && isWithin(number, schema);
          case "array" -> value instanceof List<?> list && areTexts(name, list, schema);
          default -> value instanceof Map<?, ?>;
        };
    if (!fits) {
      throw new WrongCall(
          "\"" + name + "\": found " + shown(value) + ", expected " + about(schema));
    }
  }

  private static boolean isText(String name, String text, Map<?, ?> schema) {
    int longest = schema.get("maxLength") instanceof Number most ? most.intValue() : SHOWN;
    if (text.length() > longest) {
      throw new WrongCall(
          String.format(
              Locale.ROOT,
              "\"%s\": found %d characters, expected at most %d.",
              name,
              text.length(),
              longest));
    }
    requireReadable(name, text);
    return !(schema.get("enum") instanceof List<?> choices) || choices.contains(text);
  }

  private static boolean areTexts(String name, List<?> list, Map<?, ?> schema) {
    int most = schema.get("maxItems") instanceof Number number ? number.intValue() : SHOWN;
    return list.size() <= most
        && list.stream()
            .allMatch(
                item ->
                    item instanceof String text && isText(name, text, Map.of("maxLength", 200)));
  }

  private static boolean isWithin(Number number, Map<?, ?> schema) {
    try {
      var found = new BigDecimal(number.toString());
      return found.stripTrailingZeros().scale() <= 0
          && found.compareTo(new BigDecimal(schema.get("minimum").toString())) >= 0
          && found.compareTo(new BigDecimal(schema.get("maximum").toString())) <= 0;
    } catch (NumberFormatException infinite) {
      return false;
    }
  }

  /** Refuses what no text of the graph has, and what no reply can repeat. */
  static void requireReadable(String name, String text) {
    if (UNREADABLE.matcher(text).find()) {
      throw new WrongCall(
          "\""
              + name
              + "\": found a control character or half a surrogate pair, expected readable text.");
    }
  }

  private static String about(Map<?, ?> schema) {
    var kind = schema.get("type").equals("integer") ? "a whole number" : "a " + schema.get("type");
    var text = new StringBuilder(schema.get("type").equals("array") ? "an array of strings" : kind);
    if (schema.get("type").equals("object")) {
      text.insert(1, "n");
    }
    if (schema.get("enum") instanceof List<?> choices) {
      text.append(", one of ").append(choices);
    }
    if (schema.get("minimum") != null) {
      text.append(" from ").append(schema.get("minimum"));
      text.append(" to ").append(schema.get("maximum"));
    }
    return text.append(": ").append(schema.get("description")).toString();
  }

  /** A value as a message repeats it. */
  static String shown(Object value) {
    var text = String.valueOf(value).replaceAll("[\\p{Cs}\\p{Cc}]", "\uFFFD");
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  String text(String name) {
    return optional(name).orElse("");
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable((String) given.get(name)).map(String::strip);
  }

  int number(String name, int otherwise) {
    return given.get(name) instanceof Number number ? number.intValue() : otherwise;
  }

  List<String> list(String name) {
    var texts = new ArrayList<String>();
    if (given.get(name) instanceof List<?> list) {
      list.forEach(item -> texts.add((String) item));
    }
    return texts;
  }

  /** Texts and numbers by name, as texts. */
  Map<String, String> values(String name) {
    var values = new LinkedHashMap<String, String>();
    if (given.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> values.put(key(name, key), value(key, value)));
    }
    return values;
  }

  private static String key(String name, Object key) {
    requireReadable(name, String.valueOf(key));
    return shown(key);
  }

  private static String value(Object key, Object value) {
    if (value == null) {
      return "";
    }
    if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
      throw new WrongCall(
          "\"" + shown(key) + "\": found " + shown(value) + ", expected a text or a number.");
    }
    var text = value.toString();
    requireReadable(shown(key), text);
    if (text.length() > 500) {
      throw new WrongCall(
          "\"" + shown(key) + "\": found " + text.length() + " characters, expected at most 500.");
    }
    return text;
  }
}
