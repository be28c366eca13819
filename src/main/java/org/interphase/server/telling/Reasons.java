package org.interphase.server.telling;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Triple;
import org.interphase.reasoning.ToldStep;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.Explanations;

/** Why statements hold, told one at a time. */
public final class Reasons {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final QueryGate oneAtATime = new QueryGate(1, PATIENCE);
  private final Kept<Explanations> explanations;

  /**
   * @param queries asks the dataset, which is read when the first reason is asked for, and again
   *     after a while where others change it
   * @param rules the folder of the rules and summaries by which its inferred statements were drawn
   */
  public Reasons(QueryRun queries, Path rules) {
    this.explanations =
        Kept.ofNames(queries, () -> Explanations.of(queries.service().data(), rules));
  }

  /** From which statements {@code statement} follows, or that nothing says so. */
  public ToldStep of(Triple statement, QueryRun queries) {
    var ready = explanations();
    return oneAtATime.pass(() -> queries.read(() -> ready.tell(statement)));
  }

  /** Whoever comes while the graph is read for the first of them waits, and takes no place. */
  private synchronized Explanations explanations() {
    return explanations.get();
  }
}
