package org.interphase.source;

import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** What Jackson says of a text that is no JSON, in a curator's words. */
record JacksonWords(String found, String expected) {

  private static final Pattern CHARACTER =
      Pattern.compile(
          "Unexpected character \\(('.*') \\(code .*?\\)\\): (?:was expecting|expected) (.*)");
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property (\".*\").*");
  private static final Pattern TRAILING = Pattern.compile("Trailing token .*");

  static JacksonWords of(String message) {
    var character = CHARACTER.matcher(message);
    if (character.matches()) {
      return new JacksonWords(character.group(1), character.group(2));
    }
    var twice = TWICE.matcher(message);
    if (twice.matches()) {
      return new JacksonWords("the property " + twice.group(1) + " again", "each property once");
    }
    return TRAILING.matcher(message).matches()
        ? new JacksonWords("more behind the end of the JSON", "nothing there")
        : new JacksonWords(message, "JSON");
  }

  Problem problem(Place place) {
    return new Problem(place, found, expected, "Correct the JSON there, or just before it.");
  }
}
