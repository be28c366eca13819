package org.interphase.server.ask;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.engine.Engine;
import org.interphase.engine.Refusal;
import org.interphase.engine.Stop;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.KeptCounts;
import org.interphase.store.SearchSyntax;

/** Queries on a dataset in this program, within its bounds of time and memory. */
public final class LocalQueries implements QueryService {

  private final DatasetGraph data;
  private final Engine engine;
  private final Optional<KeptCounts> counts;
  private final Duration timeout;
  private final Optional<Stop> stop;

  public LocalQueries(DatasetGraph data, Duration timeout) {
    this(data, Engine.on(data).within(timeout), KeptCounts.of(data), timeout, Optional.empty());
  }

  private LocalQueries(
      DatasetGraph data,
      Engine engine,
      Optional<KeptCounts> counts,
      Duration timeout,
      Optional<Stop> stop) {
    this.data = data;
    this.engine = engine;
    this.counts = counts;
    this.timeout = timeout;
    this.stop = stop;
  }

  @Override
  public LocalQueries stoppedBy(Stop otherStop) {
    return new LocalQueries(data, engine, counts, timeout, Optional.of(otherStop));
  }

  @Override
  public DatasetGraph data() {
    return data;
  }

  @Override
  public QueryExecBuilder build() {
    return engine.build();
  }

  @Override
  public QueryExecBuilder build(Query query, DatasetDescription graphs) {
    return engine.build(graphs).query(query);
  }

  /** The work sees one state of the dataset; what nobody can stop is no client's query. */
  @Override
  public <T> T read(Supplier<T> work) {
    return told(() -> stop.isPresent() ? engine.read(stop.get(), work) : engine.readOwn(work));
  }

  @Override
  public <T> T readForAll(Supplier<T> work) {
    return told(() -> engine.readForAll(stop.orElseGet(Stop::new), work));
  }

  /** What {@code reading} finds, or why it finds nothing as it is told over HTTP. */
  private <T> T told(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal e) {
      throw Refusals.problem(e, timeout);
    } catch (QueryDeniedException e) {
      throw HttpProblem.serviceCallRefused();
    } catch (JenaException e) {
      throw SearchSyntax.isCauseOf(e) ? HttpProblem.badRequest(SearchSyntax.EXPECTED) : e;
    }
  }

  @Override
  public void hold(long bytes) {
    engine.hold(bytes);
  }

  /** The fault is ours: the data was checked when it was built. */
  @Override
  public RuntimeException blamed(RuntimeException failure) {
    return failure;
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  @Override
  public Optional<KeptCounts> counts() {
    return counts;
  }

  @Override
  public void requireFullText() {
    // A graph is served with its index.
  }
}
