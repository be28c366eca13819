package org.interphase.server.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.engine.Stop;
import org.interphase.server.http.HttpProblem;

/**
 * Runs queries within a limit of rows, and gives each result whole or not at all.
 *
 * <p>A result is kept in memory first: once the first byte of an answer is on its way, its status
 * can no longer say that the rest is missing.
 */
public final class QueryRun {

  /** A triple with its places in the indexes of a graph in memory. */
  private static final long TRIPLE = 200;

  private final QueryService service;
  private final int maxRows;

  public QueryRun(QueryService service, int maxRows) {
    this.service = service;
    this.maxRows = maxRows;
  }

  /** The same, ending when {@code stop} is requested. */
  public QueryRun stoppedBy(Stop stop) {
    return new QueryRun(service.stoppedBy(stop), maxRows);
  }

  /** What answers the queries. */
  public QueryService service() {
    return service;
  }

  /**
   * Returns what {@code reader} makes of the whole result, or throws a problem.
   *
   * @param graphs the graphs to take in place of the whole dataset; null takes the whole
   */
  public <T> T run(Query query, DatasetDescription graphs, Function<QueryExec, T> reader) {
    return service.read(
        () -> {
          var builder =
              graphs == null ? service.build().query(query) : service.build(query, graphs);
          try (var execution = builder.build()) {
            return reader.apply(execution);
          }
        });
  }

  /** The solutions of a query of the program's own, within {@link #read}. */
  public List<Binding> select(String sparql) {
    return select(sparql, Map.of());
  }

  /** The same with values where it says {@code VALUES ?variable { }}, by the variable's name. */
  public List<Binding> select(String sparql, Map<String, ? extends Collection<Node>> values) {
    var solutions = new ArrayList<Binding>();
    each(sparql, values, solutions::add);
    return solutions;
  }

  /** Sends {@code to} one such solution after the other; of many, not all have to be held. */
  public void each(
      String sparql, Map<String, ? extends Collection<Node>> values, Consumer<Binding> to) {
    try (var execution = service.build().query(OwnQuery.parse(sparql, values)).build()) {
      execution.select().forEachRemaining(to);
    }
  }

  /** Begins a query, to be run within {@link #read}. */
  public QueryExecBuilder build() {
    return service.build();
  }

  /** Returns what {@code work} finds, or throws a problem. */
  public <T> T read(Supplier<T> work) {
    return service.read(work);
  }

  /** The same for what is worked out once for all who ask, which may take some times as long. */
  public <T> T readForAll(Supplier<T> work) {
    return service.readForAll(work);
  }

  /** Accounts for bytes that are kept until {@link #read} or {@link #run} is over. */
  public void hold(long bytes) {
    service.hold(bytes);
  }

  /** Throws a problem if a result of so many rows is too long. */
  public void allow(int rows) {
    if (rows > maxRows) {
      throw HttpProblem.tooManyRows(maxRows);
    }
  }

  /** The rows of a {@code SELECT}, all of them. */
  public RowSet rows(QueryExec execution) {
    var rows = execution.select();
    var bindings = new ArrayList<Binding>();
    while (rows.hasNext()) {
      bindings.add(rows.next());
      allow(bindings.size());
    }
    return RowSetStream.create(rows.getResultVars(), bindings.iterator());
  }

  /** The triples of a {@code CONSTRUCT} or {@code DESCRIBE}, all of them. */
  public Graph graph(QueryExec execution, Query query) {
    var triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    var graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      graph.add(triples.next());
      hold(TRIPLE);
      allow(graph.size());
    }
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return graph;
  }
}
