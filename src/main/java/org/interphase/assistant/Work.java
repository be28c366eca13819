package org.interphase.assistant;

import java.util.function.Function;
import org.interphase.engine.Stop;

/** Runs the queries of a call, in the place of whoever called. */
public interface Work {

  /** Returns what {@code query} gives, which is handed what it has to end by. */
  <T> T run(Function<Stop, T> query);
}
