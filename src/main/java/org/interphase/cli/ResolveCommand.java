package org.interphase.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.model.Problem;
import org.interphase.model.Visible;
import org.interphase.source.ReferenceFiles;
import org.interphase.source.Shown;
import org.interphase.source.crossref.Crossref;
import org.interphase.source.crossref.CrossrefOptions;
import org.interphase.source.crossref.ReferenceResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "resolve",
    description = {
      "Look up the DOIs and titles that lists of references lack at Crossref, and fill them in.",
      "A record is taken only where it agrees with the print in several fields and differs in",
      "none; what stands is never changed."
    })
final class ResolveCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "Sources' folders, or folders of such (default: those of the project).")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--mailto",
      paramLabel = "ADDRESS",
      description = "Your address, for which Crossref answers faster.")
  private String mailto;

  @Option(
      names = "--crossref",
      paramLabel = "URL",
      defaultValue = "https://api.crossref.org",
      description = "The address of Crossref's REST API (default: ${DEFAULT-VALUE}).")
  private URI base;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "${sys:user.home}/.cache/interphase/crossref",
      description = "Where its answers are kept (default: ${DEFAULT-VALUE}).")
  private Path cache;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
  private int seconds;

  ResolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var project = DataOption.in(session.project(), folders);
    var resolver =
        new ReferenceResolver(crossref(), told -> session.out().println(Visible.of(told)));
    var problems = new ArrayList<Problem>();
    int filled = 0;
    for (var source : project.sources()) {
      for (var list : ReferenceFiles.in(source, project.home(), problems::add)) {
        filled += resolver.fill(list, Shown.as(source, project.home()));
      }
    }
    problems.forEach(session.out()::println);
    session.out().println(filled + (filled == 1 ? " reference" : " references") + " filled in.");
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }

  private Crossref crossref() {
    if (base.getScheme() == null || !base.getScheme().startsWith("http") || seconds < 1) {
      throw new UsageException(
          "--crossref "
              + base
              + " --timeout "
              + seconds
              + ": expected an http address and at least a second.");
    }
    var address = URI.create(base.toString().replaceFirst("/+$", ""));
    return new Crossref(
        new CrossrefOptions(
            address,
            Optional.ofNullable(mailto),
            new Version().getVersion()[0].replace(' ', '/').replaceAll("/\\(.*", ""),
            cache,
            Duration.ofSeconds(seconds)));
  }
}
