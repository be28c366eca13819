package org.interphase.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.change.Changes;
import org.interphase.change.ChangesSince;
import org.interphase.server.InterphaseServer;
import org.interphase.server.KeptAnswers;
import org.interphase.server.PageOptions;
import org.interphase.server.Served;
import org.interphase.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serve the graph: SPARQL endpoint and pages.")
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  /** What a server needs without a graph, in MiB. */
  private static final int LEAST_MEMORY = 100;

  /** By how many bits MiB are moved to be bytes. */
  private static final int MIB = 20;

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private DataOption data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host;

  @Option(
      names = "--behind-proxy",
      description = {
        "Take the address that clients ask from the proxy's X-Forwarded-* headers.",
        "Only where nobody can reach the port but through the proxy."
      })
  private boolean behindProxy;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = {
        "Name on each page where those who keep this server are reached:",
        "mailto:somebody@example.org, or an https address such as that of an issue tracker."
      })
  private URI contact;

  @Option(
      names = "--keep",
      paramLabel = "MIB",
      description = {
        "Keep so many MiB of answers and pages for who asks again (default: ${DEFAULT-VALUE});",
        "those of --endpoint hold for 5 seconds."
      })
  private int kept = 64;

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      description = {
        "Take so many MiB at most for the graph, queries and what is kept, from 100",
        "(default: a quarter of the machine's)."
      })
  private Integer memory;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "Keep the graph in a TDB2 store in this folder, for graphs larger than memory;",
        "it is loaded again when the data has changed."
      })
  private Path store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Serve pages and questions over the SPARQL service at this address instead.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--curate",
      paramLabel = "DIR",
      description = {
        "Show at /curate how the sources in this folder are read, and let guesses be confirmed;",
        "on this machine alone."
      })
  private Path curated;

  @Option(
      names = "--allow-framing",
      paramLabel = "ORIGIN",
      description = {
        "Let pages of this origin, such as https://group.example, show plots in a frame",
        "(/embed/plot, /embed/questions/NAME); may be given more than once."
      })
  private List<String> framers = List.of();

  @Option(
      names = "--previous",
      paramLabel = "DUMP|FOLDER",
      description = {
        "Show at /changes what changed since this version of the data: a dump, a folder of dumps or",
        "of sources, as diff takes them."
      })
  private Path previous;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: found " + port + ", expected 0 to " + HIGHEST_PORT + ".");
    }
    if (kept < 0) {
      throw new ParameterException(
          spec.commandLine(), "--keep: found " + kept + ", expected a number of MiB from 0.");
    }
    if (memory != null && memory < LEAST_MEMORY) {
      throw new ParameterException(
          spec.commandLine(),
          "--memory: found " + memory + ", expected a number of MiB from " + LEAST_MEMORY + ".");
    }
    requireThisMachine();
    requireContact();
    requireOrigins();
    try (var server = endpoint.isPresent() ? overEndpoint(endpoint.get()) : overData()) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      session.out().println(server.address());
      if (curated != null) {
        session.out().println(server.address().resolve("curate"));
      }
      session.out().flush();
      session.whileServing().accept(server);
    }
    return ExitStatus.DONE;
  }

  private void requireContact() {
    if (contact != null
        && !List.of("mailto", "https").contains(String.valueOf(contact.getScheme()))) {
      throw new ParameterException(
          spec.commandLine(),
          "--contact: found "
              + contact
              + ", expected mailto: and an address, or an https address.");
    }
  }

  private InterphaseServer overEndpoint(URI address) {
    requireNothingBeside();
    var questions = Questions.of(session.project(), session.err());
    Served.complaintAbout(ServiceOptions.checked(address), options().limits())
        .ifPresent(
            complaint -> {
              throw new UsageException("--endpoint: " + complaint);
            });
    return InterphaseServer.start(
        options(), Served.service(address).explainedBy(session.project().conclusions()), questions);
  }

  /** What is served over an endpoint is not at hand, neither to be chosen nor to be compared. */
  private void requireNothingBeside() {
    var beside = store != null ? "--store" : previous != null ? "--previous" : "--data";
    if (data.isGiven() || store != null || previous != null) {
      throw new UsageException("Found --endpoint and " + beside + ", expected one of them.");
    }
  }

  private InterphaseServer overData() {
    var project = data.of(session.project());
    var questions = Questions.of(project, session.err());
    DatasetGraph graph;
    var options = options();
    try (var progress = TerminalProgress.begin(session.err())) {
      graph = store == null ? project.open(progress) : project.openOnDisk(store, progress);
      options = options.knowing(WorkedOutOnce.of(project, graph, questions, progress));
      if (previous != null) {
        options = options.since(changes(project, graph, progress));
      }
    }
    return InterphaseServer.start(
        options,
        Served.dataset(graph, project.dataVersion()).explainedBy(project.conclusions()),
        questions);
  }

  private ChangesSince changes(Project project, DatasetGraph graph, TerminalProgress progress) {
    var earlier = project.version(previous, progress);
    var name = previous.toAbsolutePath().normalize().getFileName();
    return new ChangesSince(String.valueOf(name), Changes.between(earlier, graph));
  }

  /** What is worked on is nobody else's to see, nor to confirm. */
  private void requireThisMachine() {
    if (curated == null) {
      return;
    }
    DataOption.folder(curated);
    if (behindProxy) {
      throw new UsageException("Found --curate and --behind-proxy, expected one of them.");
    }
    if (!ServerOptions.isOfThisMachine(host)) {
      throw new UsageException(
          "Found --curate and --host "
              + host
              + ", expected an address of this machine alone, such as 127.0.0.1.");
    }
  }

  private void requireOrigins() {
    framers.stream()
        .filter(framer -> !PageOptions.isOrigin(framer))
        .findFirst()
        .ifPresent(
            framer -> {
              throw new UsageException(
                  "--allow-framing: found "
                      + framer
                      + ", expected an origin such as https://group.example.");
            });
  }

  private ServerOptions options() {
    var defaults = ServerOptions.defaults();
    var options =
        defaults
            .at(host, port)
            .behindProxy(behindProxy)
            .framedBy(framers)
            .keeping(new KeptAnswers((long) kept << MIB, defaults.kept().farHolds()));
    var reached = contact == null ? options : options.reachedAt(contact);
    return curated == null ? reached : reached.curating(session.project().curated(curated));
  }
}
