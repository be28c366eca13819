package org.interphase.engine;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Which graphs of a service make up the default graph, by their names.
 *
 * <p>They are not named by {@code FROM}: the list would be as long as there are sources, and Fuseki
 * over TDB2 looks through the whole of it for each triple of each row.
 */
@FunctionalInterface
public interface DefaultGraph {

  /** What holds, in SPARQL, where {@code graph} is the name of one of them. */
  String condition(String graph);

  /** The graphs of these names. */
  static DefaultGraph of(Collection<Node> names) {
    return graph -> graph + " IN (" + listed(names) + ")";
  }

  /** The graphs whose names begin with {@code beginning}, but for {@code others}. */
  static DefaultGraph of(String beginning, Collection<Node> others) {
    return graph ->
        "STRSTARTS(STR("
            + graph
            + "), \""
            + beginning
            + "\") && "
            + graph
            + " NOT IN ("
            + listed(others)
            + ")";
  }

  private static String listed(Collection<Node> names) {
    return names.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(", "));
  }
}
