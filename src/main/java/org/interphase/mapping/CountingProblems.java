package org.interphase.mapping;

import java.util.function.Consumer;
import org.interphase.model.Problem;

/** Passes problems on and counts them, so that what depends on none can ask. */
final class CountingProblems implements Consumer<Problem> {

  private final Consumer<Problem> problems;
  private int count;

  CountingProblems(Consumer<Problem> problems) {
    this.problems = problems;
  }

  @Override
  public void accept(Problem problem) {
    count += problem.isWarning() ? 0 : 1;
    problems.accept(problem);
  }

  /** How many problems there have been, warnings apart. */
  int count() {
    return count;
  }
}
