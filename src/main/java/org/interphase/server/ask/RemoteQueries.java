package org.interphase.server.ask;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.engine.FarDataset;
import org.interphase.engine.Stop;
import org.interphase.store.SearchSyntax;

/**
 * Queries over a SPARQL service far away, which finds the patterns; what is made of them is worked
 * out here, so that all services give the same answers.
 */
public final class RemoteQueries implements QueryService {

  private final FarNames names;
  private final LocalQueries queries;

  /** What the service at {@code endpoint} answers wrongly, and how to mend that. */
  public static Optional<String> complaint(URI endpoint, Duration timeout) {
    return FarCheck.complaint(new FarService(endpoint, timeout));
  }

  /** Asks the service at {@code endpoint}, which has {@code timeout} for each answer. */
  public RemoteQueries(URI endpoint, Duration timeout) {
    this(new FarDataset(new FarService(endpoint, timeout)), timeout);
  }

  private RemoteQueries(FarDataset data, Duration timeout) {
    this(new FarNames(data), new LocalQueries(data, timeout));
  }

  private RemoteQueries(FarNames names, LocalQueries queries) {
    this.names = names;
    this.queries = queries;
  }

  @Override
  public QueryService stoppedBy(Stop stop) {
    return new RemoteQueries(names, queries.stoppedBy(stop));
  }

  @Override
  public QueryExecBuilder build() {
    return queries.build();
  }

  @Override
  public QueryExecBuilder build(Query query, DatasetDescription graphs) {
    if (SearchSyntax.isUsedBy(query.serialize())) {
      requireFullText();
    }
    return queries.build(query, graphs);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return queries.read(work);
  }

  @Override
  public void hold(long bytes) {
    queries.hold(bytes);
  }

  /** Others change the data when they like. */
  @Override
  public boolean isFixed() {
    return false;
  }

  @Override
  public void requireFullText() {
    names.read();
  }
}
