package org.interphase.reasoning;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A pattern of one statement: each of its terms stands there, or in a slot of an array of values.
 */
final class TermPattern {

  private static final int TERM = -1;

  private final Node[] terms;
  private final int[] slots = {TERM, TERM, TERM};

  private TermPattern(Node... terms) {
    this.terms = terms;
  }

  /** The pattern {@code triple} with what is {@code known} filled in. */
  static TermPattern of(Triple triple, Binding known, ToIntFunction<Node> slot) {
    var pattern = new TermPattern(triple.getSubject(), triple.getPredicate(), triple.getObject());
    for (int i = 0; i < pattern.terms.length; i++) {
      var term = pattern.terms[i];
      if (term.isVariable()) {
        pattern.terms[i] = known.get(Var.alloc(term));
        if (pattern.terms[i] == null) {
          pattern.slots[i] = slot.applyAsInt(term);
        }
      }
    }
    return pattern;
  }

  /** The predicate, or null where it is not fixed. */
  Node predicate() {
    return terms[1];
  }

  /** The object, or null where it is not fixed. */
  Node object() {
    return terms[2];
  }

  private Node value(int i, Node[] values) {
    return slots[i] == TERM ? terms[i] : values[slots[i]];
  }

  /** True if the pattern may stand for {@code statement}; then {@code values} are filled in. */
  boolean matches(Triple statement, Node[] values) {
    return matches(1, statement.getPredicate(), values)
        && matches(2, statement.getObject(), values)
        && matches(0, statement.getSubject(), values);
  }

  private boolean matches(int i, Node node, Node[] values) {
    var value = value(i, values);
    if (value != null) {
      return value.equals(node);
    }
    values[slots[i]] = node;
    return true;
  }

  /**
   * More for a pattern that fewer statements match: fewest for one of a known thing, then one that
   * leads to a thing that was found, then one that leads to a term that the rule names.
   */
  int known(Node[] values) {
    return (value(0, values) == null ? 0 : 5)
        + (value(2, values) == null ? 0 : slots[2] == TERM ? 2 : 3)
        + (value(1, values) == null ? 0 : 1);
  }

  boolean isKnown(Node[] values) {
    return value(0, values) != null && value(1, values) != null && value(2, values) != null;
  }

  boolean isIn(Graph graph, Node[] values) {
    return graph.contains(value(0, values), value(1, values), value(2, values));
  }

  ExtendedIterator<Triple> find(Graph graph, Node[] values) {
    return graph.find(asked(0, values), asked(1, values), asked(2, values));
  }

  private Node asked(int i, Node[] values) {
    var value = value(i, values);
    return value == null ? Node.ANY : value;
  }

  /** The statement, or nothing where a value is missing or cannot stand where it would. */
  Optional<Triple> filled(Node[] values) {
    var subject = value(0, values);
    var predicate = value(1, values);
    var object = value(2, values);
    return subject == null
            || predicate == null
            || object == null
            || subject.isLiteral()
            || !predicate.isURI()
        ? Optional.empty()
        : Optional.of(Triple.create(subject, predicate, object));
  }
}
