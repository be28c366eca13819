package org.interphase.cli;

import java.util.Map;
import java.util.Optional;
import org.interphase.terminal.Terminal;
import picocli.CommandLine.Option;

/** How a person reads what a command prints. */
final class TerminalOptions {

  /** When colours are written. */
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--wide",
      description = "Print a line for each row, however long, as pipes and files get it.")
  private boolean wide;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never; auto writes colours on a terminal, unless NO_COLOR is set"
              + " (default: ${DEFAULT-VALUE}).")
  private When colour;

  /** The terminal to write for; nothing where lines are to be as long as they are. */
  Optional<Terminal> of(Session session) {
    return session
        .terminal()
        .filter(terminal -> !wide)
        .map(
            terminal ->
                new Terminal(
                    terminal.width(),
                    colour == When.auto ? terminal.hasColour() : colour == When.always));
  }

  /**
   * The terminal that standard output is, whose width the launcher tells by the property {@code
   * interphase.columns}; nothing where it is none.
   */
  static Optional<Terminal> ofProcess(Map<String, String> environment) {
    boolean colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return Optional.ofNullable(System.getProperty("interphase.columns"))
        .map(columns -> columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0)
        .map(columns -> new Terminal(columns, colour));
  }
}
