package org.interphase.server.ask;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.SearchSyntax;

/** Queries on a dataset in this program, each within a limit of time. */
public final class LocalQueries implements QueryService {

  private final DatasetGraph data;
  private final Duration timeout;

  public LocalQueries(DatasetGraph data, Duration timeout) {
    this.data = data;
    this.timeout = timeout;
  }

  @Override
  public QueryExecBuilder build() {
    return build(data);
  }

  @Override
  public QueryExecBuilder build(Query query, DatasetDescription graphs) {
    return build(DynamicDatasets.dynamicDataset(graphs, data, false)).query(query);
  }

  private QueryExecBuilder build(DatasetGraph chosen) {
    return QueryExec.newBuilder()
        .dataset(chosen)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The work sees one state of the dataset. */
  @Override
  public <T> T read(Supplier<T> work) {
    try {
      return Txn.calculateRead(data, work);
    } catch (QueryCancelledException e) {
      throw HttpProblem.timeOut(timeout);
    } catch (QueryDeniedException e) {
      throw HttpProblem.serviceCallRefused();
    } catch (JenaException e) {
      throw SearchSyntax.isCauseOf(e)
          ? HttpProblem.badRequest(
              "The full-text index cannot read the words that the query looks for.")
          : e;
    }
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  @Override
  public void requireFullText() {
    // A graph is served with its index.
  }
}
