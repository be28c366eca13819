package org.interphase.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.InterphaseServer;
import org.interphase.server.Served;
import org.interphase.server.ServerOptions;
import org.interphase.store.ProblemsException;
import org.interphase.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Loads the classes that commands need, by doing a little of what each does, so that the launcher
 * can have the JVM keep them in an archive.
 */
@Command(name = "warm-up", hidden = true, description = "Do a little of everything.")
final class WarmUpCommand implements Callable<Integer> {

  private static final List<String> ADDRESSES =
      List.of(
          "",
          "questions/ge-reduction-suppressors",
          "questions/ge-reduction-suppressors.csv",
          "questions/search?text=germanium",
          "search?text=which%20interlayers%20suppress%20germanium%20reduction",
          "id/strategy/spi",
          "sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201");

  @Option(
      names = "--graph",
      description = "Build the graph alone, which loads what few commands need.")
  private boolean graphAlone;

  @Option(
      names = "--check",
      description = "Check a source alone, which loads what a server should not have to keep.")
  private boolean checkAlone;

  @Spec private CommandSpec spec;

  private final Session session;

  WarmUpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    var project = session.project();
    if (checkAlone) {
      var source = project.sources().stream().findFirst().map(Path::toString);
      source.ifPresent(one -> spec.root().commandLine().execute("check", one));
      // Whether there is a problem or not, the classes are worth keeping.
      return ExitStatus.DONE;
    }
    DatasetGraph graph;
    try {
      graph = project.open(Progress.silent());
    } catch (ProblemsException e) {
      // The classes that were loaded until here are worth keeping.
      return ExitStatus.DONE;
    }
    if (graphAlone) {
      return ExitStatus.DONE;
    }
    var questions = QuestionCatalogue.read(project.queries());
    var known = WorkedOutOnce.of(project, graph, questions, Progress.silent());
    var options = ServerOptions.defaults().at("127.0.0.1", 0).knowing(known);
    try (var server =
        InterphaseServer.start(options, Served.dataset(graph, project.dataVersion()), questions)) {
      for (var address : ADDRESSES) {
        // The newer client of HTTP would bring in hundreds of classes that no command needs.
        var asked =
            (HttpURLConnection) server.address().resolve("/" + address).toURL().openConnection();
        // Other data have no such thing, and the answer that says so loads as many classes.
        boolean isThere = asked.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
        try (var body = isThere ? asked.getInputStream() : asked.getErrorStream()) {
          body.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    // Whether there is such a question or not, the classes are worth keeping.
    spec.root().commandLine().execute("ask", "ge-reduction-suppressors", "--format", "table");
    return ExitStatus.DONE;
  }
}
