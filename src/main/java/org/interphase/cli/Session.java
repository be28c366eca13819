package org.interphase.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.server.InterphaseServer;
import org.interphase.terminal.Terminal;

/**
 * What a command works with.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for all else
 * @param project the graph and the questions
 * @param whileServing returns when a running server is to stop
 * @param terminal where a person reads the results; empty for a pipe or a file
 */
record Session(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Project project,
    Consumer<InterphaseServer> whileServing,
    Optional<Terminal> terminal) {

  /** A session whose results are read by programs. */
  Session(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Project project,
      Consumer<InterphaseServer> whileServing) {
    this(in, out, err, project, whileServing, Optional.empty());
  }
}
