package org.interphase.store.mapped;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How much of what stands in a graph.
 *
 * @param subjects distinct subjects
 * @param objects distinct objects
 */
public record StatementCounts(
    long statements, long subjects, long objects, List<Uses> properties, List<Members> classes) {

  public StatementCounts {
    properties = List.copyOf(properties);
    classes = List.copyOf(classes);
  }

  /** A property, and how many statements, distinct subjects and distinct objects it has. */
  public record Uses(Node property, long statements, long subjects, long objects) {}

  /** What things are said to be of, how many are, and the first of them by its name. */
  public record Members(Node type, long count, Node first) {}
}
