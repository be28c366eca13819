package org.interphase.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interphase.change.Changes;
import org.interphase.change.ChangesJson;
import org.interphase.change.ChangesText;
import org.interphase.model.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description = {
      "Say what changed between two versions of the data: things, values, claims, doubts.",
      "Exit status: 0 nothing changed, 1 something did, 2 a version cannot be read."
    },
    footerHeading = "%nExample:%n",
    footer = {"  interphase diff release-0.1/interphase.nq.gz data"})
final class DiffCommand implements Callable<Integer> {

  private static final int SAME = 0;
  private static final int DIFFERENT = 1;
  private static final int TROUBLE = 2;

  /** How changes are told. */
  enum Format {
    text,
    json
  }

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = {
        "The first version: a dump (.nq, .trig, .ttl, each also .gz), a folder of dumps, a graph as"
            + " it is kept in target/graph, or a folder of sources."
      })
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "The second version, as the first.")
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (var progress = TerminalProgress.begin(session.err())) {
      var old = session.project().version(before, progress);
      var changes = Changes.between(old, session.project().version(after, progress));
      session
          .out()
          .print(
              format == Format.json
                  ? ChangesJson.of(changes)
                  : Visible.of(ChangesText.of(changes)));
      return changes.all().isEmpty() ? SAME : DIFFERENT;
    } catch (RuntimeException e) {
      // A difference and a failure are told apart, as diff does.
      Failures.failed(e, spec.commandLine(), null);
      return TROUBLE;
    }
  }
}
