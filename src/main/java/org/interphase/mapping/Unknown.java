package org.interphase.mapping;

import java.util.List;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Problems of names that lead nowhere. */
final class Unknown {

  private Unknown() {}

  /** A term that the ontology does not have. */
  static Problem term(Place place, String term) {
    return new Problem(
        place,
        "\"" + term + "\"",
        "a term of ontology/interphase.ttl",
        "Correct the name, or add the term to the ontology.");
  }

  /**
   * A path that leads to nothing in the graph; {@code near} are paths that it could be meant for.
   */
  static Problem thing(Place place, String path, List<String> near) {
    return new Problem(
        place,
        "\"" + path + "\"",
        "the path of something in the catalogue or in this source"
            + (near.isEmpty() ? "" : ", such as " + String.join(", ", near)),
        "Correct the path, or add what it names.");
  }
}
