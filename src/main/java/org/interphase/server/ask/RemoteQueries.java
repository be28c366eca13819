package org.interphase.server.ask;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.engine.FarDataset;
import org.interphase.engine.Stop;
import org.interphase.engine.UnexpectedResult;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.SearchSyntax;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queries over a SPARQL service far away, which finds the patterns; what is made of them is worked
 * out here, so that all services give the same answers.
 */
public final class RemoteQueries implements QueryService {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteQueries.class);

  private final URI endpoint;
  private final FarNames names;
  private final LocalQueries queries;

  /** What the service at {@code endpoint} answers wrongly, and how to mend that. */
  public static Optional<String> complaint(URI endpoint, Duration timeout) {
    return FarCheck.complaint(new FarService(endpoint, timeout));
  }

  /** Asks the service at {@code endpoint}, which has {@code timeout} for each answer. */
  public RemoteQueries(URI endpoint, Duration timeout) {
    this(endpoint, new FarDataset(new FarService(endpoint, timeout)), timeout);
  }

  private RemoteQueries(URI endpoint, FarDataset data, Duration timeout) {
    this(endpoint, new FarNames(data), new LocalQueries(data, timeout));
  }

  private RemoteQueries(URI endpoint, FarNames names, LocalQueries queries) {
    this.endpoint = endpoint;
    this.names = names;
    this.queries = queries;
  }

  @Override
  public QueryService stoppedBy(Stop stop) {
    return new RemoteQueries(endpoint, names, queries.stoppedBy(stop));
  }

  @Override
  public DatasetGraph data() {
    return queries.data();
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
  public <T> T readForAll(Supplier<T> work) {
    return queries.readForAll(work);
  }

  @Override
  public void hold(long bytes) {
    queries.hold(bytes);
  }

  /** Nobody sends what a page breaks down over who holds the data that it is made for. */
  @Override
  public RuntimeException blamed(RuntimeException failure) {
    LOG.warn("{} sent what no answer can be made of.", endpoint, failure);
    var what = failure instanceof UnexpectedResult ? ": " + failure.getMessage() : "";
    return HttpProblem.badGateway(
        "The SPARQL service "
            + endpoint
            + " sent what this answer cannot be made of"
            + what
            + ". Does it hold the graph that this version of the program builds?");
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
