package org.interphase.assistant;

import org.interphase.server.ask.QueryRun;

/**
 * Something that an assistant can ask for. What it takes and gives is told in a file of its name.
 */
interface Tool {

  /** The name by which it is called. */
  String name();

  /**
   * Returns what is found.
   *
   * @throws WrongCall where the arguments cannot be answered
   */
  Told call(Arguments arguments, QueryRun queries);
}
