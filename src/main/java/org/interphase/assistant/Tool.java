package org.interphase.assistant;

import java.util.Optional;
import org.interphase.server.ask.QueryRun;
import org.interphase.words.Words;

/**
 * Something that an assistant can ask for. What it takes and gives is told in a file of its name.
 */
interface Tool {

  /** The name by which it is called. */
  String name();

  /** What understands texts of a call with these arguments; nothing where none have to be. */
  default Optional<Words> words(Arguments arguments) {
    return Optional.empty();
  }

  /**
   * Returns what is found.
   *
   * @throws WrongCall where the arguments cannot be answered
   */
  Told call(Arguments arguments, QueryRun queries);
}
