package org.interphase.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Follows paths of any length over a service far away: the statements that they may walk along are
 * fetched step by step, from all starts at once, and walked along here.
 */
final class FarPaths {

  private static final Var FROM = Var.alloc("from");
  private static final Var BY = Var.alloc("by");
  private static final Var TO = Var.alloc("to");
  private static final int AT_ONCE = 400;
  private static final long STATEMENT = 200;

  private final Node graph;
  private final TriplePath path;
  private final FarDataset far;
  private final Work work;
  private final Set<Node> properties = new LinkedHashSet<>();
  private final boolean isOpen;
  private final boolean turns;
  private final int longest;

  FarPaths(Node graph, OpPath path, FarDataset far, Work work) {
    this.graph = graph;
    this.path = path.getTriplePath();
    this.far = far;
    this.work = work;
    PathParts.of(this.path.getPath(), properties::add);
    isOpen = PathParts.areOpen(this.path.getPath());
    turns = PathParts.turn(this.path.getPath());
    longest = PathParts.longest(this.path.getPath());
  }

  /** Where the path leads to from each row of {@code input}. */
  QueryIterator follow(QueryIterator input, ExecutionContext execution) {
    return new Batches(
        input,
        execution,
        rows -> {
          var placed = rows.stream().flatMap(this::inGraphs).toList();
          var followed = new QueryIterConcat(execution);
          FarPattern.grouped(placed, row -> Substitute.substitute(graph, row))
              .forEach((name, some) -> followed.add(follow(name, some, execution)));
          return followed;
        });
  }

  private Stream<Binding> inGraphs(Binding row) {
    return graph.isVariable() ? far.named(graph, row) : Stream.of(row);
  }

  private QueryIterator follow(Node name, List<Binding> rows, ExecutionContext execution) {
    var statements = fetched(name, rows);
    var here =
        ExecutionContext.copyChangeActiveGraph(execution, new WatchedGraph(statements, work));
    var input = QueryIterPlainWrapper.create(rows.iterator(), execution);
    return new QueryIterPath(path, input, here);
  }

  private Graph fetched(Node name, List<Binding> rows) {
    var statements = GraphFactory.createGraphMem();
    var starts = new LinkedHashSet<Node>();
    var ends = new LinkedHashSet<Node>();
    for (var row : rows) {
      var start = Substitute.substitute(path.getSubject(), row);
      var end = Substitute.substitute(path.getObject(), row);
      if (start.isConcrete()) {
        starts.add(start);
      } else if (end.isConcrete()) {
        ends.add(end);
      } else {
        // From anywhere: what leads nowhere starts there too.
        fetch(name, List.of(BindingFactory.root()), statements, new HashSet<>());
        return statements;
      }
    }
    walk(name, starts, true, statements);
    walk(name, ends, false, statements);
    return statements;
  }

  private void walk(Node name, Set<Node> from, boolean forward, Graph statements) {
    var seen = new HashSet<>(from);
    var next = new ArrayList<>(from);
    for (int step = 0; step < longest && !next.isEmpty(); step++) {
      var reached = new LinkedHashSet<Node>();
      for (int first = 0; first < next.size(); first += AT_ONCE) {
        var some = next.subList(first, Math.min(next.size(), first + AT_ONCE));
        if (forward || turns) {
          fetch(name, rows(some, FROM), statements, reached);
        }
        if (!forward || turns) {
          fetch(name, rows(some, TO), statements, reached);
        }
      }
      next.clear();
      reached.stream().filter(seen::add).forEach(next::add);
    }
  }

  /** A node that has no name of its own leads nowhere, nor does a text as a subject. */
  private List<Binding> rows(List<Node> nodes, Var variable) {
    var rows = new ArrayList<Binding>();
    for (var node : nodes) {
      if (node.isURI() || node.isLiteral() && variable.equals(TO)) {
        var row = BindingFactory.binding(variable, node);
        if (isOpen) {
          rows.add(row);
        } else {
          properties.forEach(property -> rows.add(BindingFactory.binding(row, BY, property)));
        }
      }
    }
    return rows;
  }

  private void fetch(Node name, List<Binding> rows, Graph statements, Set<Node> reached) {
    if (rows.isEmpty()) {
      return;
    }
    var pattern = new FarPattern(name, List.of(Triple.create(FROM, BY, TO)));
    far.match(pattern, rows)
        .forEachRemaining(
            row -> {
              work.hold(STATEMENT);
              statements.add(Triple.create(row.get(FROM), row.get(BY), row.get(TO)));
              reached.add(row.get(FROM));
              reached.add(row.get(TO));
            });
  }
}
