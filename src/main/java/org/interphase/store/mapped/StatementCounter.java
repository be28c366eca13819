package org.interphase.store.mapped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;
import org.interphase.store.mapped.SortedStatements.Range;
import org.interphase.store.mapped.StatementCounts.Members;
import org.interphase.store.mapped.StatementCounts.Uses;

/**
 * Counts by the numbers of sorted statements alone: what is the same stands side by side, so that
 * no term is read that is not told of, and nothing is kept but a number for each property.
 */
final class StatementCounter {

  private final Terms terms;
  private final int type;
  private final Map<Integer, Long> objects = new HashMap<>();
  private final List<Members> classes = new ArrayList<>();

  private StatementCounter(Terms terms) {
    this.terms = terms;
    this.type = terms.numberOf(RDF.Nodes.type);
  }

  static StatementCounts count(Terms terms, Map<Order, SortedStatements> orders, int statements) {
    var counter = new StatementCounter(terms);
    var byObject = orders.get(Order.BY_OBJECT);
    counter.countObjects(byObject);
    return new StatementCounts(
        statements,
        orders.get(Order.BY_SUBJECT).firsts(),
        byObject.firsts(),
        counter.uses(orders.get(Order.BY_PREDICATE)),
        counter.classes);
  }

  /** What stands first and second is an object of a property, and third its least subject. */
  private void countObjects(SortedStatements byObject) {
    for (int object = 0; object < byObject.firsts(); object++) {
      var range = byObject.ofFirst(object);
      int row = range.from();
      while (row < range.to()) {
        int property = byObject.second(row);
        int end = byObject.narrow(new Range(row, range.to()), property).to();
        objects.merge(property, 1L, Long::sum);
        if (property == type) {
          var first = terms.term(byObject.third(row));
          classes.add(new Members(terms.term(byObject.firstAt(object)), end - row, first));
        }
        row = end;
      }
    }
  }

  private List<Uses> uses(SortedStatements byPredicate) {
    var uses = new ArrayList<Uses>();
    for (int place = 0; place < byPredicate.firsts(); place++) {
      var range = byPredicate.ofFirst(place);
      int property = byPredicate.firstAt(place);
      uses.add(
          new Uses(
              terms.term(property),
              range.size(),
              byPredicate.distinctSeconds(range),
              objects.get(property)));
    }
    return uses;
  }
}
