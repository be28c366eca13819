package org.interphase.change;

import java.util.List;

/**
 * A thing that is not the same in both versions.
 *
 * @param name what people call it
 * @param facts what is said of it that differs; all of it where the thing was added or removed
 */
public record Change(String iri, Kind kind, How how, String name, List<Fact> facts) {

  /** The fact of a claim by which it is regraded. */
  static final String GRADE = "evidence grade";

  /** How a thing changed. */
  public enum How {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * Something that is said of a thing.
   *
   * @param before what the first version says; empty where it says nothing
   * @param after what the second says
   */
  public record Fact(String property, String before, String after) {}

  public Change {
    facts = List.copyOf(facts);
  }

  /** True for a claim whose grade of evidence differs. */
  public boolean isRegraded() {
    return how == How.CHANGED && facts.stream().anyMatch(fact -> fact.property().equals(GRADE));
  }
}
