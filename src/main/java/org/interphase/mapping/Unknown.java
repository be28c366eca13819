package org.interphase.mapping;

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

  /** A path that leads to nothing in the graph. */
  static Problem thing(Place place, String path) {
    return new Problem(
        place,
        "\"" + path + "\"",
        "the path of something in the catalogue or in this source",
        "Correct the path, or add what it names.");
  }
}
