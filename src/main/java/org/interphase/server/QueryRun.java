package org.interphase.server;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * Runs queries within a limit of time and of rows, and gives each result whole or not at all.
 *
 * <p>A result is written to memory first: once the first byte of an answer is on its way, its
 * status can no longer say that the rest is missing.
 */
final class QueryRun {

  private final DatasetGraph data;
  private final Duration timeout;
  private final int maxRows;

  QueryRun(DatasetGraph data, Duration timeout, int maxRows) {
    this.data = data;
    this.timeout = timeout;
    this.maxRows = maxRows;
  }

  /** The dataset that queries are run on. */
  DatasetGraph data() {
    return data;
  }

  /**
   * Returns the whole result in {@code format}, or throws a problem.
   *
   * @param graphs the graphs to take in place of the whole dataset; null takes the whole
   */
  byte[] run(Query query, DatasetDescription graphs, ResultFormat format) {
    var chosen = graphs == null ? data : DynamicDatasets.dynamicDataset(graphs, data, false);
    return read(
        () -> {
          try (var execution = build(chosen).query(query).build()) {
            return bytes(execution, query, format);
          }
        });
  }

  /** Begins a query on the dataset, to be run within {@link #read}. */
  QueryExecBuilder build() {
    return build(data);
  }

  private QueryExecBuilder build(DatasetGraph chosen) {
    return QueryExec.newBuilder()
        .dataset(chosen)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns what {@code work} finds in one state of the dataset, or throws a problem. */
  <T> T read(Supplier<T> work) {
    try {
      return Txn.calculateRead(data, work);
    } catch (QueryCancelledException e) {
      throw HttpProblem.timeOut(timeout);
    } catch (QueryDeniedException e) {
      throw HttpProblem.serviceCallRefused();
    }
  }

  /** Throws a problem if a result of so many rows is too long. */
  void allow(int rows) {
    if (rows > maxRows) {
      throw HttpProblem.tooManyRows(maxRows);
    }
  }

  private byte[] bytes(QueryExec execution, Query query, ResultFormat format) {
    var out = new ByteArrayOutputStream();
    if (query.isSelectType()) {
      writer(format).write(out, rows(execution.select()), ARQ.getContext());
    } else if (query.isAskType()) {
      writer(format).write(out, execution.ask(), ARQ.getContext());
    } else {
      var triples =
          query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
      var graph = graph(triples);
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFWriter.source(graph).lang(format.lang()).output(out);
    }
    return out.toByteArray();
  }

  private RowSet rows(RowSet rows) {
    var bindings = new ArrayList<Binding>();
    while (rows.hasNext()) {
      bindings.add(rows.next());
      allow(bindings.size());
    }
    return RowSetStream.create(rows.getResultVars(), bindings.iterator());
  }

  private Graph graph(Iterator<Triple> triples) {
    var graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      graph.add(triples.next());
      allow(graph.size());
    }
    return graph;
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }
}
