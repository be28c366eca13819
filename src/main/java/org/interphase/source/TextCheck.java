package org.interphase.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Printable;
import org.interphase.model.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Finds texts that say nothing, and characters that no graph can hold or no reader see: those that
 * <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a> does not have, other control
 * characters, the replacement character, which stands where a text was misread before, those that
 * mean something in one font only, which come along from PDF, and those that make a reader see
 * another order than what is written.
 */
final class TextCheck {

  private static final int SHOWN_AROUND = 20;
  private static final int REPLACEMENT = 0xFFFD;

  private TextCheck() {}

  /** Tells {@code problems} of each such text, and each such name of a property, in a JSON file. */
  static boolean passes(JsonNode json, String shownAs, Consumer<Problem> problems) {
    return passes(json, shownAs, "", problems);
  }

  private static boolean passes(
      JsonNode json, String shownAs, String pointer, Consumer<Problem> problems) {
    boolean passes = true;
    if (json.isString()) {
      var place = Place.pointer(shownAs, pointer);
      var problem =
          of(json.asString(), place)
              .or(() -> json.asString().isBlank() ? blank(json, place) : Optional.empty());
      problem.ifPresent(problems);
      return problem.isEmpty();
    }
    for (var property : json.properties()) {
      var name = property.getKey();
      var problem = of(name, Place.pointer(shownAs, pointer));
      problem.ifPresent(problems);
      var below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      passes &= problem.isEmpty() && passes(property.getValue(), shownAs, below, problems);
    }
    if (json.isArray()) {
      for (int i = 0; i < json.size(); i++) {
        passes &= passes(json.get(i), shownAs, pointer + "/" + i, problems);
      }
    }
    return passes;
  }

  private static Optional<Problem> blank(JsonNode text, Place place) {
    return Optional.of(
        new Problem(
            place,
            text.toString(),
            "a text that is not empty",
            "Write the text, or take the property out."));
  }

  /** What is wrong with the first such character of {@code text}, at {@code place}. */
  static Optional<Problem> of(String text, Place place) {
    int at = 0;
    while (at < text.length() && Printable.is(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length() ? Optional.empty() : Optional.of(problem(text, at, place));
  }

  private static Problem problem(String text, int at, Place place) {
    int found = text.codePointAt(at);
    return new Problem(
        place,
        Printable.code(found) + what(found) + " in \"" + around(text, at) + "\"",
        "printable characters",
        "Look up in the source what stands there, and write that.");
  }

  private static String what(int character) {
    if (Printable.isHalf(character)) {
      return " (half a character)";
    }
    if (Character.isISOControl(character)) {
      return " (a control character)";
    }
    if (Character.getType(character) == Character.PRIVATE_USE) {
      return " (a sign of a symbol font)";
    }
    if (Printable.turnsText(character)) {
      return " (a sign that turns the direction of text)";
    }
    return character == REPLACEMENT ? " (a character that was lost)" : " (no character)";
  }

  private static String around(String text, int at) {
    int start = Math.max(0, at - SHOWN_AROUND);
    int end = Math.min(text.length(), at + SHOWN_AROUND);
    return (start > 0 ? "…" : "")
        + Printable.spelled(text.substring(start, end))
        + (end < text.length() ? "…" : "");
  }
}
