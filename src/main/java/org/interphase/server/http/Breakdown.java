package org.interphase.server.http;

import org.slf4j.Logger;

/** What is answered when the program itself breaks down over a request. */
public final class Breakdown {

  private Breakdown() {}

  /** The problem that {@code failure} is, which is noted in {@code log} as what it is. */
  public static HttpProblem problem(Throwable failure, Logger log) {
    if (failure instanceof StackOverflowError) {
      log.warn("A request nests too deeply.");
      return HttpProblem.queryRefused(
          "The request nests too deeply, or strings too much together. Take it apart.");
    }
    if (failure instanceof OutOfMemoryError) {
      log.error("There is no memory left: {}", failure.getMessage());
      return HttpProblem.outOfMemory();
    }
    if (failure instanceof LinkageError) {
      log.error("The program's files have changed under it: {}", failure.toString());
      return HttpProblem.changedUnderneath();
    }
    log.error("A request failed.", failure);
    return HttpProblem.internal();
  }
}
