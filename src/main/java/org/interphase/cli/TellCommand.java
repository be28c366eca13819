package org.interphase.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.interphase.assistant.Telling;
import org.interphase.model.Visible;
import org.interphase.server.ServerOptions;
import org.interphase.terminal.Terminal;
import org.interphase.terminal.ThingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tell",
    description =
        "Tell what the graph says of one thing: claims, values, doubts, each with its place.",
    footerHeading = "%nExamples:%n",
    footer = {"  interphase tell SPI", "  interphase tell zhang-2023/table-2/row-06 --format json"})
final class TellCommand implements Callable<Integer> {

  private static final int FEW = 8;
  private static final int SIMILAR = 5;

  /** Whoever is tired of waiting can end the program. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  /** How the thing is told of. */
  enum Format {
    text,
    json
  }

  private final Session session;

  @Mixin private DataOption data;

  @Mixin private TerminalOptions terminal;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "What it is called, its path below id/, or its IRI.")
  private List<String> name;

  @Option(
      names = "--all",
      description = {
        "Tell all of each part, not the first " + FEW + " of it alone,",
        "and which properties link it and other things."
      })
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  TellCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (var progress = TerminalProgress.begin(session.err())) {
      var project = data.of(session.project());
      var graph = project.open(progress);
      progress.step("asking");
      var telling =
          Telling.over(
              graph,
              PATIENCE,
              ServerOptions.defaults().limits().maxRows(),
              project.workedOut().names());
      var called = String.join(" ", name);
      var told =
          telling
              .of(called, all ? Integer.MAX_VALUE : FEW)
              .orElseThrow(() -> unknown(called, telling));
      session
          .out()
          .print(format == Format.json ? JSON.parse(Telling.json(told)) + "\n" : text(told));
      return ExitStatus.DONE;
    }
  }

  private String text(Map<String, Object> told) {
    return ThingText.of(told, all, terminal.of(session).orElseGet(() -> new Terminal(0, false)));
  }

  private static UsageException unknown(String called, Telling telling) {
    var near =
        telling.near(called).stream()
            .limit(SIMILAR)
            .map(other -> "\"" + other + "\"")
            .collect(Collectors.joining(" or "));
    return new UsageException(
        "The graph knows no one thing called \""
            + Visible.of(called)
            + "\"."
            + (near.isEmpty() ? "" : " Did you mean " + near + "?"));
  }
}
