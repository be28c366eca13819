package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Finds where a pattern holds, some of its variables being known. */
final class Solutions {

  private Solutions() {}

  /** The rows of {@code pattern} in {@code graph} that have the values of {@code known}. */
  static List<Binding> of(Element pattern, Binding known, Graph graph) {
    var rows = new ArrayList<Binding>();
    try (var execution = QueryExec.graph(graph).query(where(known, pattern)).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  private static Query where(Binding known, Element pattern) {
    var data = new ElementData();
    known.vars().forEachRemaining(data::add);
    data.add(known);
    var inner = new ElementGroup();
    inner.addElement(pattern);
    // Else what a rule leaves unbound, as in OPTIONAL, would pass for what is asked.
    known
        .vars()
        .forEachRemaining(
            variable -> inner.addElement(new ElementFilter(new E_Bound(new ExprVar(variable)))));
    var group = new ElementGroup();
    group.addElement(data);
    group.addElement(inner);
    var query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    query.resetResultVars();
    return query;
  }
}
