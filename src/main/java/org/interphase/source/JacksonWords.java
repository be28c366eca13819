package org.interphase.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** What Jackson says of a text that is no JSON, in a curator's words. */
record JacksonWords(String found, String expected) {

  private static final List<Said> SAID =
      List.of(
          said(
              "Unexpected character \\(('.*') \\(code .*?\\)\\): (?:was expecting|expected) (.*)",
              "$1",
              "$2"),
          said(
              "Unexpected character .*: maybe a \\(non-standard\\) comment\\?.*",
              "a comment",
              "JSON, which has none"),
          said(
              "Duplicate Object property (\".*\").*",
              "the property $1 again",
              "each property once"),
          said("Trailing token .*", "more behind the end of the JSON", "nothing there"),
          said(
              "Illegal unquoted character .*",
              "a line end or another control character in a text",
              "a quote before it"),
          said("Unexpected end-of-input.*", "the end of the file", "more JSON"),
          said(
              "Document nesting depth .* exceeds the maximum allowed \\((\\d+),.*",
              "brackets more than $1 deep",
              "at most so many"),
          said(
              "Number value length .* exceeds the maximum allowed \\((\\d+),.*",
              "a number of more than $1 digits",
              "a shorter one"),
          said("Non-standard token '(.*?)':.*", "$1", "a number that JSON has"));

  /** What Jackson says, and the same in other words. */
  private record Said(Pattern pattern, String found, String expected) {

    Optional<JacksonWords> of(String message) {
      var matcher = pattern.matcher(message);
      return matcher.matches()
          ? Optional.of(
              new JacksonWords(matcher.replaceFirst(found), matcher.replaceFirst(expected)))
          : Optional.empty();
    }
  }

  private static Said said(String pattern, String found, String expected) {
    return new Said(Pattern.compile(pattern), found, expected);
  }

  static JacksonWords of(String message) {
    return SAID.stream()
        .flatMap(said -> said.of(message).stream())
        .findFirst()
        .orElseGet(() -> new JacksonWords(message, "JSON"));
  }

  Problem problem(Place place) {
    return new Problem(place, found, expected, "Correct the JSON there, or just before it.");
  }
}
