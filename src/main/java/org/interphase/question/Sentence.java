package org.interphase.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question in words, in which some words can be chosen.
 *
 * @param parts the sentence from its beginning to its end
 */
public record Sentence(List<Part> parts) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  public Sentence {
    parts = List.copyOf(parts);
  }

  /** The sentence that {@code text} writes with {@code {name}} where a parameter stands. */
  public static Sentence of(String text) {
    var parts = new ArrayList<Part>();
    var place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      parts.add(new Part(text.substring(end, place.start()), false));
      parts.add(new Part(place.group(1), true));
      end = place.end();
    }
    parts.add(new Part(text.substring(end), false));
    return new Sentence(parts.stream().filter(part -> !part.text().isEmpty()).toList());
  }

  /** The names of the parameters in it, in its order. */
  public List<String> parameters() {
    return parts.stream().filter(Part::isParameter).map(Part::text).toList();
  }

  /** Whether a brace stands among the words, where a place was meant and is none. */
  boolean hasLoneBrace() {
    return parts.stream()
        .anyMatch(part -> !part.isParameter() && part.text().matches("(?s).*[{}].*"));
  }

  /**
   * A piece of a sentence.
   *
   * @param text words as they stand there, or the name of a parameter
   * @param isParameter whether it is such a name
   */
  public record Part(String text, boolean isParameter) {}
}
