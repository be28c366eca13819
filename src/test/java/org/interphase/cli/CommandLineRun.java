package org.interphase.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.server.InterphaseServer;
import org.interphase.terminal.Terminal;

/** What a command line printed, and how it ended. */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(Project project, String... arguments) {
    return of(project, "", server -> {}, arguments);
  }

  static CommandLineRun of(
      Project project, String in, Consumer<InterphaseServer> whileServing, String... arguments) {
    return of(project, in, whileServing, Optional.empty(), arguments);
  }

  /** What somebody reads on a terminal. */
  static CommandLineRun on(Terminal terminal, Project project, String... arguments) {
    return of(project, "", server -> {}, Optional.of(terminal), arguments);
  }

  private static CommandLineRun of(
      Project project,
      String in,
      Consumer<InterphaseServer> whileServing,
      Optional<Terminal> terminal,
      String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var session =
        new Session(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            project,
            whileServing,
            terminal);
    int status = Main.run(arguments, session);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
