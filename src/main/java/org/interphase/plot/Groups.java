package org.interphase.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which marks share a colour or a shape: there are fewer of both than texts there may be. */
final class Groups {

  private static final String OTHERS = "others";

  private final List<String> names;

  private Groups(List<String> names) {
    this.names = names;
  }

  /**
   * A group for each text, in the order in which they first stand in {@code texts}; where they are
   * too many, the rarest share the last.
   */
  static Groups of(List<String> texts) {
    var counts = new LinkedHashMap<String, Integer>();
    texts.forEach(text -> counts.merge(text, 1, Integer::sum));
    int most = Shape.GIVEN_OUT.size();
    if (counts.size() <= most) {
      return new Groups(Grades.ordered(List.copyOf(counts.keySet())));
    }
    var frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most - 1L)
            .map(Map.Entry::getKey)
            .toList();
    var names = new ArrayList<String>(counts.keySet());
    names.retainAll(frequent);
    names.add(OTHERS);
    return new Groups(names);
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
