package org.interphase.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which marks share a colour or a shape: there are fewer of both than texts there may be. */
final class Groups {

  private static final String OTHERS = "others";

  /** A text that begins with a number and goes on with a unit, as {@code 3DGPE} does not. */
  private static final Pattern VALUE =
      Pattern.compile("[<>≤≥≈~]?\\h?([−-]?\\d+(?:\\.\\d+)?)(?:[\\h%–].*)?");

  private final List<String> names;

  private Groups(List<String> names) {
    this.names = names;
  }

  /**
   * A group for each text: values from the least on, then words in the order in which they first
   * stand in {@code texts}; where they are too many, the rarest share the last.
   */
  static Groups of(List<String> texts) {
    var counts = new LinkedHashMap<String, Integer>();
    texts.forEach(text -> counts.merge(text, 1, Integer::sum));
    int most = Shape.GIVEN_OUT.size();
    if (counts.size() <= most) {
      return new Groups(Grades.ordered(byValue(counts.keySet())));
    }
    var frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most - 1L)
            .map(Map.Entry::getKey)
            .toList();
    var names = new ArrayList<String>(byValue(counts.keySet()));
    names.retainAll(frequent);
    names.add(OTHERS);
    return new Groups(names);
  }

  private static List<String> byValue(Collection<String> texts) {
    return texts.stream().sorted(Comparator.comparingDouble(Groups::value)).toList();
  }

  /** The number in a text; words stand behind all numbers. */
  private static double value(String text) {
    var value = VALUE.matcher(text);
    return value.matches()
        ? Double.parseDouble(value.group(1).replace('−', '-'))
        : Double.POSITIVE_INFINITY;
  }

  /** Their names. */
  List<String> names() {
    return names;
  }

  /** The place of a text's group. */
  int of(String text) {
    int known = names.indexOf(text);
    return known < 0 ? names.size() - 1 : known;
  }
}
