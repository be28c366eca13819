package org.interphase.server.ask;

import java.time.Duration;
import org.interphase.engine.Refusal;
import org.interphase.server.http.HttpProblem;

/** Tells over HTTP why the engine gives no answer. */
public final class Refusals {

  private Refusals() {}

  /**
   * @param limit the time that the query had
   */
  static HttpProblem problem(Refusal refusal, Duration limit) {
    return refusal.kind() == Refusal.Kind.TIME_OUT ? HttpProblem.timeOut(limit) : problem(refusal);
  }

  /** For what was refused before it ran. */
  public static HttpProblem problem(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_OFFERED -> HttpProblem.queryRefused(refusal.getMessage());
      case TOO_LARGE -> HttpProblem.queryTooLarge(refusal.getMessage());
      case BUSY -> HttpProblem.outOfMemory();
      case TIME_OUT, STOPPED -> HttpProblem.busy();
    };
  }
}
