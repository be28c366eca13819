package org.interphase.server.curate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.store.CuratedFolder;

/** Shows the sources of a folder as they are read, and takes the confirmation of guesses. */
public final class CuratePages {

  /** The fields of the form that confirms guesses. */
  private static final List<String> FORM = List.of("token", "confirm", "version");

  private static final String READING = "GET, HEAD, OPTIONS";

  private final CuratedFolder folder;
  private final Function<DatasetGraph, QueryRun> queries;
  private final OwnMachine machine = new OwnMachine();

  /**
   * @param queries asks the graph of a source
   */
  public CuratePages(CuratedFolder folder, Function<DatasetGraph, QueryRun> queries) {
    this.folder = folder;
    this.queries = queries;
  }

  /** Answers with the list of sources. */
  public void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    machine.admit(request, response);
    whileItIsThere(() -> Reply.page(new SourceListPage(folder).render(), request, response));
  }

  /** Sends an empty table to fill in. */
  public void template(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    machine.admit(request, response);
    var name = name(request);
    var file =
        Optional.ofNullable(folder.templates().get(name))
            .orElseThrow(() -> HttpProblem.notFound("There is no such table; /curate lists them."));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
    Reply.send("text/csv;charset=utf-8", Files.readAllBytes(file), request, response);
  }

  /** Answers with a source's page, or does what its form asks and leads there. */
  public void source(HttpServletRequest request, HttpServletResponse response) throws IOException {
    machine.admit(request, response);
    var name = name(request);
    whileItIsThere(
        () -> {
          var source = named(name, request);
          if (request.getMethod().equals("POST")) {
            confirm(source, Parameters.of(request, FORM), request);
            response.setStatus(303);
            response.setHeader("Location", CurateAddress.source(name));
          } else {
            Reply.page(
                page(name, source, Parameters.of(request, TableView.PARAMETERS)),
                request,
                response);
          }
        });
  }

  private Path named(String name, HttpServletRequest request) {
    var sources = folder.sources();
    if (sources.containsKey(name)) {
      return sources.get(name);
    }
    throw request.getMethod().equals("POST")
        ? HttpProblem.methodNotAllowed(
            READING, "Found POST, expected GET: there is no source here.")
        : HttpProblem.notFound(
            "There is no such source in " + folder.path() + "; /curate lists those there are.");
  }

  private String page(String name, Path source, Parameters asked) {
    var reading = folder.read(source);
    var view = TableView.of(reading, asked);
    var run = queries.apply(reading.dataset());
    return run.read(() -> new SourcePage(name, source, reading, view, machine.token()).render(run));
  }

  private void confirm(Path source, Parameters form, HttpServletRequest request) {
    machine.requireOwnForm(form.text("token"), request);
    if (!folder.confirm(source, form.all("confirm"), form.text("version"))) {
      throw HttpProblem.other(
          409,
          "Changed in the meantime",
          "A file has changed since the page was made, so that a guess may be another now. Nothing"
              + " was written: open the source's page again, and confirm there.");
    }
  }

  /** Files of others may go at any moment. */
  private static void whileItIsThere(Work work) throws IOException {
    try {
      work.run();
    } catch (NoSuchFileException e) {
      throw gone();
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof NoSuchFileException ? gone() : unusable(e.getCause());
    }
  }

  private static HttpProblem unusable(IOException e) {
    return HttpProblem.other(
        500,
        "A file cannot be used",
        "A file can be neither read nor written ("
            + e.getMessage()
            + "). Check its permissions and the room on the disk.");
  }

  private static HttpProblem gone() {
    return HttpProblem.other(
        409, "Changed in the meantime", "A file was taken away while it was read. Ask again.");
  }

  /** What the address has below the page that lists the sources. */
  private static String name(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
  }

  /** Something to do with files. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
