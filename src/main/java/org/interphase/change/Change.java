package org.interphase.change;

import java.util.List;
import java.util.Set;

/**
 * A thing that is not the same in both versions.
 *
 * @param name what people call it
 * @param place what people call the place where it is printed; empty where that is not told
 * @param facts what is said of it that differs; all of it where the thing was added or removed
 */
public record Change(String iri, Kind kind, How how, String name, String place, List<Fact> facts) {

  /** The fact of a claim by which it is regraded. */
  static final String GRADE = "evidence grade";

  /** What is told of a thing that was added or removed; all of it would hide the rest. */
  private static final Set<String> OF_WHOLE = Set.of("print", "reading", GRADE);

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

  /** What of the facts tells people: all that differs, and of a whole thing what it is known by. */
  public List<Fact> told() {
    return how == How.CHANGED
        ? facts
        : facts.stream().filter(fact -> OF_WHOLE.contains(fact.property())).toList();
  }

  /** True for a claim whose grade of evidence differs. */
  public boolean isRegraded() {
    return how == How.CHANGED && facts.stream().anyMatch(fact -> fact.property().equals(GRADE));
  }
}
