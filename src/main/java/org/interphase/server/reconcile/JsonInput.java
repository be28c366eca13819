package org.interphase.server.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.interphase.model.Printable;
import org.interphase.server.http.HttpProblem;

/**
 * A part of the JSON that a client has sent, with its place in it; reading it as something else
 * than it is throws a problem that names the place.
 *
 * @param place such as {@code queries.q0.limit}
 */
record JsonInput(String place, JsonValue value) {

  /** So much of a client's text is shown back to it. */
  static final int SHOWN = 100;

  /** Nothing that is asked here nests nearly so deep. */
  private static final int DEEPEST = 16;

  /** The value of the parameter {@code name}. */
  static JsonInput parse(String name, String json) {
    var brackets = JsonBrackets.of(json);
    if (brackets.deepest() > DEEPEST) {
      throw problem(name, "brackets more than " + DEEPEST + " deep", "at most so many");
    }
    if (brackets.isFollowed()) {
      throw problem(name, "more behind the last bracket", "an object in JSON and nothing else");
    }
    try {
      var read = new JsonInput(name, JSON.parseAny(json));
      read.requireWholeCharacters();
      return read;
    } catch (JsonParseException e) {
      throw problem(
          name,
          "what is not JSON at line " + e.getLine() + ", column " + e.getColumn(),
          "an object in JSON");
    } catch (JsonException | NumberFormatException e) {
      throw problem(name, "what is not JSON", "an object in JSON");
    }
  }

  /** JSON can spell half a character, which no answer can repeat and no name has. */
  private void requireWholeCharacters() {
    if (value.isObject()) {
      var names = value.getAsObject().keys();
      if (names.stream().anyMatch(Printable::hasHalf)) {
        throw halfCharacter(place);
      }
      members().values().forEach(JsonInput::requireWholeCharacters);
    } else if (value.isArray()) {
      elements().forEach(JsonInput::requireWholeCharacters);
    } else if (value.isString() && Printable.hasHalf(value.getAsString().value())) {
      throw halfCharacter(place);
    }
  }

  private static HttpProblem halfCharacter(String place) {
    return problem(
        place, "half a surrogate pair", "whole characters: write both halves, or leave it out");
  }

  /** The members of an object, which may have no others than {@code known}. */
  Map<String, JsonInput> members(Set<String> known) {
    var members = members();
    for (var name : members.keySet()) {
      if (!known.contains(name)) {
        throw problem(place, shown(name), "one of " + String.join(", ", known));
      }
    }
    return members;
  }

  /** The members of an object that are not {@code null}, by name. */
  Map<String, JsonInput> members() {
    if (!value.isObject()) {
      throw unexpected("an object");
    }
    var members = new LinkedHashMap<String, JsonInput>();
    value
        .getAsObject()
        .forEach(
            (name, member) -> {
              if (!member.isNull()) {
                members.put(name, new JsonInput(place + "." + cut(name), member));
              }
            });
    return members;
  }

  /** The elements of an array. */
  List<JsonInput> elements() {
    if (!value.isArray()) {
      throw unexpected("an array");
    }
    var elements = new ArrayList<JsonInput>();
    value
        .getAsArray()
        .forEach(each -> elements.add(new JsonInput(place + "[" + elements.size() + "]", each)));
    return elements;
  }

  /** The elements of an array, or what stands here alone. */
  List<JsonInput> oneOrMore() {
    return value.isArray() ? elements() : List.of(this);
  }

  String text() {
    if (!value.isString()) {
      throw unexpected("a text");
    }
    return value.getAsString().value().strip();
  }

  /** A whole number from 1 on; what is beyond {@code most} is {@code most}. */
  int count(int most) {
    var number = number().orElseThrow(() -> unexpected("a whole number from 1 on"));
    // Compared before it is made an integer: 1e999999999 would fill the memory.
    if (number.compareTo(BigDecimal.valueOf(most)) >= 0) {
      return most;
    }
    if (number.compareTo(BigDecimal.ONE) < 0 || number.stripTrailingZeros().scale() > 0) {
      throw unexpected("a whole number from 1 on");
    }
    return number.intValue();
  }

  /** The number that stands here, if it is one. */
  Optional<BigDecimal> number() {
    if (!value.isNumber()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(value.getAsNumber().value().toString()));
    } catch (NumberFormatException e) {
      // Beyond what a number of the parser's can be, infinite.
      return Optional.empty();
    }
  }

  /** The problem that something else is {@code expected} here. */
  HttpProblem unexpected(String expected) {
    return problem(place, kind(), expected);
  }

  /** The problem that something else is {@code expected} at {@code place} than was found. */
  static HttpProblem problem(String place, String found, String expected) {
    return HttpProblem.badRequest(
        String.format(Locale.ROOT, "%s: found %s, expected %s", place, found, expected)
            + (expected.endsWith("?") ? "" : "."));
  }

  /** A client's text in quotation marks, cut off where it is long. */
  static String shown(String text) {
    return "\"" + cut(text) + "\"";
  }

  private static String cut(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    return plain.codePointCount(0, plain.length()) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private String kind() {
    return value.isObject()
        ? "an object"
        : value.isArray()
            ? "an array"
            : value.isString() ? shown(value.getAsString().value()) : cut(value.toString());
  }
}
