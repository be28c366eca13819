package org.interphase.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Remembers where each name stands first, and finds those that stand there again. */
final class FirstPlaces {

  private final Consumer<Problem> problems;
  private final Map<String, Place> places = new HashMap<>();

  FirstPlaces(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Notes that {@code name} stands at {@code place}; a second time is a problem.
   *
   * @param kind what may not bear the same name as another
   * @param word what the name is called in the file: {@code id}
   */
  void note(String kind, String word, String name, Place place) {
    var before = places.putIfAbsent(kind + "/" + name, place);
    if (before != null) {
      problems.accept(
          new Problem(
              place,
              "the " + word + " \"" + name + "\" again",
              "each " + word + " once (it stands at " + before + ")",
              "Give one of the two another " + word + ", or make them one entry."));
    }
  }

  /** True if such a name stands somewhere. */
  boolean has(String kind, String name) {
    return places.containsKey(kind + "/" + name);
  }
}
