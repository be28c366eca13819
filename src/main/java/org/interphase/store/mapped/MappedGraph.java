package org.interphase.store.mapped;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.vocabulary.RDF;
import org.interphase.store.mapped.SortedStatements.Range;

/** A graph that cannot be changed, whose statements stay in their file until they are asked for. */
final class MappedGraph extends GraphBase {

  private final Terms terms;
  private final Map<Order, SortedStatements> orders;
  private final int statements;

  MappedGraph(Terms terms, Map<Order, SortedStatements> orders, int statements) {
    this.terms = terms;
    this.orders = new EnumMap<>(orders);
    this.statements = statements;
  }

  /** Its statements by their subjects. */
  SortedStatements bySubject() {
    return orders.get(Order.BY_SUBJECT);
  }

  /** How much of what stands in it. */
  StatementCounts counts() {
    return StatementCounter.count(terms, orders, statements);
  }

  /** How many things are of a class; no more of it is read than where they begin and end. */
  int members(Node type) {
    return range(Order.BY_OBJECT, terms.numberOf(type), terms.numberOf(RDF.Nodes.type), Given.ANY)
        .size();
  }

  /** How many things have a property. */
  int subjects(Node property) {
    var byPredicate = orders.get(Order.BY_PREDICATE);
    return byPredicate.distinctSeconds(byPredicate.of(terms.numberOf(property)));
  }

  @Override
  protected int graphBaseSize() {
    return statements;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return graphBaseFind(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
    var given = new Given(number(subject), number(predicate), number(object));
    if (given.isUnknown()) {
      return NullIterator.instance();
    }
    if (given.subject() == Given.ANY && given.object() == Given.ANY) {
      return given.predicate() == Given.ANY
          ? matches(Order.BY_SUBJECT, orders.get(Order.BY_SUBJECT).all(), given)
          : matches(
              Order.BY_PREDICATE, orders.get(Order.BY_PREDICATE).of(given.predicate()), given);
    }
    var bySubject = range(Order.BY_SUBJECT, given.subject(), given.predicate(), given.object());
    var byObject = range(Order.BY_OBJECT, given.object(), given.predicate(), given.subject());
    return bySubject.size() <= byObject.size()
        ? matches(Order.BY_SUBJECT, bySubject, given)
        : matches(Order.BY_OBJECT, byObject, given);
  }

  /** The fewest that follow each other in this order and hold all that match; all without first. */
  private Range range(Order order, int first, int second, int third) {
    var sorted = orders.get(order);
    if (first == Given.ANY) {
      return sorted.all();
    }
    var range = sorted.of(first);
    if (second == Given.ANY) {
      return range;
    }
    range = sorted.narrow(range, second);
    return third == Given.ANY ? range : sorted.narrowest(range, third);
  }

  private ExtendedIterator<Triple> matches(Order order, Range range, Given given) {
    return new Matches(terms, orders.get(order), order, range, given);
  }

  private int number(Node node) {
    return node == null || !node.isConcrete() ? Given.ANY : terms.numberOf(node);
  }
}
