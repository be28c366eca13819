package org.interphase.server.ask;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.engine.Stop;
import org.interphase.store.KeptCounts;

/** What answers queries: a dataset in this program, or a SPARQL service far away. */
public interface QueryService {

  /** The same service, whose work ends when {@code stop} is requested, where it can. */
  QueryService stoppedBy(Stop stop);

  /** The dataset that is asked, to be read within {@link #read}. */
  DatasetGraph data();

  /** Begins a query, to be run within {@link #read}. */
  QueryExecBuilder build();

  /** Begins {@code query} on {@code graphs} in place of the whole dataset. */
  QueryExecBuilder build(Query query, DatasetDescription graphs);

  /** Returns what {@code work} finds, or throws a problem that says why there is no answer. */
  <T> T read(Supplier<T> work);

  /** The same for what is worked out once for all who ask, which may take some times as long. */
  <T> T readForAll(Supplier<T> work);

  /**
   * Accounts for bytes that are kept until {@link #read} is over, or throws where they are many.
   */
  void hold(long bytes);

  /** What is told of a page that broke down over what was found. */
  RuntimeException blamed(RuntimeException failure);

  /** Tells whether an answer holds for as long as the server runs. */
  boolean isFixed();

  /** How much is in the dataset, where that is known without asking. */
  default Optional<KeptCounts> counts() {
    return Optional.empty();
  }

  /** Has names be searched for from now on. */
  void requireFullText();
}
