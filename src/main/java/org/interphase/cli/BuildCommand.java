package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.store.GraphWriter;
import org.interphase.store.Profile;
import org.interphase.store.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Write the whole graph to a file, or in parts into a folder.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  interphase build --output graph.nq.gz",
      "  interphase build --output parts/ --part 3/16",
      "  interphase build --output parts/ --part rest/16"
    })
final class BuildCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private DataOption data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = {
        "The file; its name says the format: .ttl, .trig, .nt, .nq or .jsonld, each also with .gz.",
        "- is standard output, as N-Quads.",
        "A name that ends in / is a folder: N-Quads in parts, in memory that does not grow with the"
            + " number of sources. All its *.nq together are the graph."
      })
  private String output;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "Write only the values, in the pattern of another community: battinfo (BattINFO).")
  private String profile;

  @Option(
      names = "--part",
      paramLabel = "I/N",
      description = {
        "Into a folder, write only the I-th of N parts of the sources, so that several processes or"
            + " machines can share the work.",
        "rest/N writes what is no source's own, when all N parts are there."
      })
  private String part;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (output.endsWith("/")) {
      return writeParts();
    } else if (part != null) {
      throw new UsageException("--part: expected a folder, a name that ends in /, as --output.");
    }
    if (!GraphWriter.canWrite(output)) {
      throw new UsageException(
          "--output: found \""
              + output
              + "\", expected a name that ends in .ttl, .trig, .nt, .nq or .jsonld (each also with"
              + " .gz), a folder (with / at its end), or -.");
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

  private int writeParts() throws IOException {
    if (profile != null) {
      throw new UsageException("--profile: expected a file, not a folder, as --output.");
    }
    var share = share();
    try (var progress = TerminalProgress.begin(session.err())) {
      data.of(session.project()).writeParts(Path.of(output), share, progress);
    }
    return ExitStatus.DONE;
  }

  private Share share() {
    if (part == null) {
      return Share.ALL;
    }
    return Share.of(part)
        .orElseThrow(
            () ->
                new UsageException(
                    "--part: found \""
                        + part
                        + "\", expected one of so many, as in 3/16, or rest/16."));
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
