package org.interphase.engine;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** The steps of a property path. */
final class PathParts {

  private PathParts() {}

  /** How many there are; {@code properties} is given each property that they follow. */
  static int of(Path whole, Consumer<Node> properties) {
    return of(whole, properties, step -> {});
  }

  /** True where it leaves open which properties are followed. */
  static boolean areOpen(Path whole) {
    return has(whole, P_NegPropSet.class::isInstance);
  }

  /** True where some are followed from the object to the subject. */
  static boolean turn(Path whole) {
    return has(whole, step -> step instanceof P_Inverse || step instanceof P_ReverseLink);
  }

  /** How many statements the longest way leads over; no number is larger where it may repeat. */
  static int longest(Path whole) {
    if (whole instanceof P_Alt either) {
      return Math.max(longest(either.getLeft()), longest(either.getRight()));
    }
    if (whole instanceof P_Seq both) {
      long sum = (long) longest(both.getLeft()) + longest(both.getRight());
      return (int) Math.min(sum, Integer.MAX_VALUE);
    }
    if (whole instanceof P_Inverse turned) {
      return longest(turned.getSubPath());
    }
    if (whole instanceof P_ZeroOrOne perhaps) {
      return longest(perhaps.getSubPath());
    }
    return whole instanceof P_Path0 || whole instanceof P_NegPropSet ? 1 : Integer.MAX_VALUE;
  }

  private static boolean has(Path whole, Predicate<Path> kind) {
    var found = new AtomicBoolean();
    of(whole, property -> {}, step -> found.compareAndSet(false, kind.test(step)));
    return found.get();
  }

  private static int of(Path whole, Consumer<Node> properties, Consumer<Path> steps) {
    int parts = 0;
    var left = new ArrayDeque<Path>();
    left.push(whole);
    while (!left.isEmpty()) {
      parts++;
      var path = left.pop();
      steps.accept(path);
      if (path instanceof P_Path2 both) {
        left.push(both.getLeft());
        left.push(both.getRight());
      } else if (path instanceof P_Path1 one) {
        left.push(one.getSubPath());
      } else if (path instanceof P_Path0 link) {
        properties.accept(link.getNode());
      } else if (path instanceof P_NegPropSet none) {
        parts += none.getNodes().size();
        none.getNodes().forEach(steps);
      }
    }
    return parts;
  }
}
