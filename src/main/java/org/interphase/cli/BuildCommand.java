package org.interphase.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.store.GraphWriter;
import org.interphase.store.Profile;
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

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "Write only the values, in the pattern of another community: battinfo (BattINFO).")
  private String profile;

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
    var chosen = profile();
    try (var progress = TerminalProgress.begin(session.err())) {
      var result = data.of(session.project()).build(progress);
      if (!result.problems().isEmpty()) {
        result.problems().forEach(session.err()::println);
        session.err().println(Count.of(result.problems()) + "; nothing was written.");
        return ExitStatus.PROBLEMS;
      }
      progress.step("writing " + output);
      var written = chosen.map(result::projection).orElseGet(result::dataset);
      GraphWriter.write(written, output, session.out());
    }
    return ExitStatus.DONE;
  }

  private Optional<Profile> profile() {
    var known = Optional.ofNullable(profile).flatMap(Profile::of);
    if (profile != null && known.isEmpty()) {
      throw new UsageException(
          "--profile: found \"" + profile + "\", expected " + Profile.words() + ".");
    }
    return known;
  }
}
