package org.interphase.engine;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** The steps of a property path. */
final class PathParts {

  private PathParts() {}

  /** How many there are; {@code properties} is given each property that they follow. */
  static int of(Path whole, Consumer<Node> properties) {
    int parts = 0;
    var left = new ArrayDeque<Path>();
    left.push(whole);
    while (!left.isEmpty()) {
      parts++;
      var path = left.pop();
      if (path instanceof P_Path2 both) {
        left.push(both.getLeft());
        left.push(both.getRight());
      } else if (path instanceof P_Path1 one) {
        left.push(one.getSubPath());
      } else if (path instanceof P_Path0 link) {
        properties.accept(link.getNode());
      } else if (path instanceof P_NegPropSet none) {
        parts += none.getNodes().size();
      }
    }
    return parts;
  }
}
