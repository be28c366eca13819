package org.interphase.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.interphase.store.BuildResult;
import org.interphase.store.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Write the whole graph to a file.")
final class BuildCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private DataOption data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = {
        "The file; its name says the format: .ttl, .trig, .nt, .nq or .jsonld, each also with .gz.",
        "- is standard output, as N-Quads."
      })
  private String output;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!GraphWriter.canWrite(output)) {
      throw new UsageException(
          "--output: found \""
              + output
              + "\", expected a name that ends in .ttl, .trig, .nt, .nq or .jsonld (each also with"
              + " .gz), or -.");
    }
    try (var progress = TerminalProgress.begin(session.err())) {
      BuildResult result = data.of(session.project()).build(progress);
      if (!result.problems().isEmpty()) {
        result.problems().forEach(session.err()::println);
        session.err().println(Count.of(result.problems()) + "; nothing was written.");
        return ExitStatus.PROBLEMS;
      }
      progress.step("writing " + output);
      GraphWriter.write(result.dataset(), output, session.out());
    }
    return ExitStatus.DONE;
  }
}
