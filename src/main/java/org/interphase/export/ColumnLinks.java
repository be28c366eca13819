package org.interphase.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Which columns of a table say again a statement of the graph: those of {@code ?s} and {@code ?o}
 * where the query asks for {@code ?s <property> ?o}.
 */
final class ColumnLinks {

  private final Map<String, Link> links = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> columns;

  private ColumnLinks(Set<String> columns) {
    this.columns = columns;
  }

  /** The links of a query, by the column of the object; one that has several has none. */
  static Map<String, Link> of(String sparql) {
    var query = QueryFactory.create(sparql);
    var found = new ColumnLinks(Set.copyOf(query.getResultVars()));
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(found::add);
          }
        });
    found.doubtful.forEach(found.links::remove);
    return found.links;
  }

  private void add(TriplePath pattern) {
    boolean plain = pattern.isTriple() && pattern.getPredicate().isURI();
    if (!isColumn(pattern.getObject())) {
      return;
    }
    var column = pattern.getObject().getName();
    if (!plain || !isColumn(pattern.getSubject())) {
      doubtful.add(column);
      return;
    }
    var link = new Link(pattern.getSubject().getName(), pattern.getPredicate().getURI());
    var before = links.putIfAbsent(column, link);
    if (before != null && !before.equals(link)) {
      doubtful.add(column);
    }
  }

  private boolean isColumn(Node node) {
    return node.isVariable() && columns.contains(node.getName());
  }

  /** The column of the subject, and the property that leads from there. */
  record Link(String subject, String property) {}
}
