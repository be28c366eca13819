package org.interphase.server.telling;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.interphase.reasoning.ToldStep;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.Explanations;

/** Why statements hold, told one at a time. */
public final class Reasons {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final QueryGate oneAtATime = new QueryGate(1, PATIENCE);
  private final Supplier<Explanations> begin;
  private Explanations explanations;

  /**
   * @param begin the explanations of the dataset, which are begun when the first is asked for
   */
  public Reasons(Supplier<Explanations> begin) {
    this.begin = begin;
  }

  /** From which statements {@code statement} follows, or that nothing says so. */
  public ToldStep of(Triple statement, QueryRun queries) {
    var ready = queries.read(this::explanations);
    return oneAtATime.pass(() -> queries.read(() -> ready.tell(statement)));
  }

  /** Whoever comes while the graph is read for the first of them waits, and takes no place. */
  private synchronized Explanations explanations() {
    if (explanations == null) {
      explanations = begin.get();
    }
    return explanations;
  }
}
