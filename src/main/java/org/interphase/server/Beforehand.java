package org.interphase.server;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.ask.KnownAnswers;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.chart.PlotPages;
import org.interphase.server.doubt.DiscrepancyPages;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.search.ThingNames;
import org.interphase.store.KeptCounts;
import org.interphase.store.WorkedOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out what pages ask of all of the data, so that no reader waits for it. */
public final class Beforehand {

  private static final Logger LOG = LoggerFactory.getLogger(Beforehand.class);

  /** Nobody waits at a browser, and what is not worked out each server would try again. */
  private static final Duration LONG = Duration.ofHours(1);

  /**
   * With so many statements the dearest questions begin to take a second. Where there are fewer,
   * asking takes no longer than reading what was kept.
   */
  private static final int MUCH = 1_000_000;

  private Beforehand() {}

  /** Whether any of it is not kept yet, can be, and is worth it. */
  public static boolean isWanting(DatasetGraph data, WorkedOut known) {
    return known.names().isWanting()
        || known.pairs().isWanting()
        || isMuch(data) && (known.answers().isWanting() || known.doubts().isWanting());
  }

  /** Sees to it that what {@code data} say of it is kept; what needs more memory is not. */
  public static void workOut(
      DatasetGraph data, WorkedOut known, List<CompetencyQuestion> questions) {
    var queries = new QueryRun(new LocalQueries(data, LONG), Integer.MAX_VALUE);
    attempt(queries, () -> ThingNames.keep(known.names(), queries));
    attempt(queries, () -> PlotPages.keep(known.pairs(), queries));
    if (isMuch(data)) {
      attempt(queries, () -> DiscrepancyPages.keep(known.doubts(), queries));
      if (known.answers().isWanting()) {
        KnownAnswers.keep(known.answers(), queries, questions);
      }
    }
  }

  private static boolean isMuch(DatasetGraph data) {
    return KeptCounts.of(data).filter(counts -> counts.statements() >= MUCH).isPresent();
  }

  private static void attempt(QueryRun queries, Runnable work) {
    Supplier<Boolean> done =
        () -> {
          work.run();
          return true;
        };
    try {
      queries.read(done);
    } catch (HttpProblem e) {
      LOG.debug("It is worked out when it is asked for.", e);
    }
  }
}
