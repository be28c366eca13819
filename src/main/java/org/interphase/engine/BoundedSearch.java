package org.interphase.engine;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.interphase.store.SearchSyntax;

/** A search in the full-text index for what the index finds at once. */
final class BoundedSearch extends PropertyFunctionBase {

  private static final BigInteger MOST_HITS = BigInteger.valueOf(100_000);

  private final PropertyFunction search;
  private final Work work;

  BoundedSearch(PropertyFunction search, Work work) {
    this.search = search;
    this.work = work;
  }

  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
    super.build(subject, predicate, object, execution);
    search.build(subject, predicate, object, execution);
  }

  @Override
  public QueryIterator exec(
      Binding row,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext execution) {
    check(Substitute.substitute(object, row));
    return search.exec(
        QueryIterSingleton.create(row, execution), subject, predicate, object, execution);
  }

  /** Behind the properties to look in come the words, then how many hits at most. */
  private void check(PropFuncArg asked) {
    var terms = asked.isList() ? asked.getArgList() : List.of(asked.getArg());
    var literals = terms.stream().filter(Node::isLiteral).toList();
    if (literals.isEmpty()) {
      return;
    }
    if (!SearchSyntax.allows(literals.get(0).getLiteralLexicalForm())) {
      throw work.refuse(Refusal.Kind.NOT_OFFERED, SearchSyntax.EXPECTED);
    }
    literals.stream().skip(1).map(NodeValue::makeNode).forEach(this::checkHits);
  }

  private void checkHits(NodeValue hits) {
    if (hits.isInteger() && hits.getInteger().compareTo(MOST_HITS) > 0) {
      throw work.refuse(
          Refusal.Kind.TOO_LARGE,
          "A search in the full-text index may ask for " + MOST_HITS + " hits at most.");
    }
  }
}
