package org.interphase.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interphase.engine.Engine;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.interphase.words.Words;

/**
 * Prints what every curated question, as CSV and as a page, and every kind of page takes over the
 * sources in a folder, the first time and again, of the processor time of the whole server: other
 * than the time by the clock, a busy machine changes it little.
 */
public final class PageTimes {

  /** Each kind of page, with what it is asked for. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/questions.json",
          "/suggest.json?text=germ",
          "/search?text=germanium",
          "/search?text=which+interlayers+suppress+germanium+reduction",
          "/search?text=LAGP",
          "/id/strategy/spi",
          "/id/material/lagp",
          "/term?iri=http://qudt.org/vocab/unit/OHM-CentiM2",
          "/ontology",
          "/compare",
          "/discrepancies",
          "/failures",
          "/failures.json",
          "/plot?x=RelativeDensity&y=IonicConductivity",
          "/plot.csv?x=RelativeDensity&y=IonicConductivity",
          "/report",
          "/void",
          "/graph/inferred",
          "/reconcile",
          "/reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22LAGP%22%7D%7D",
          "/reconcile/suggest/entity?prefix=germ",
          "/sparql-editor",
          "/sparql-editor.json",
          "/sparql-examples",
          "/context.jsonld",
          "/openapi.json",
          "/downloads");

  private PageTimes() {}

  /**
   * @param arguments the folder of the sources; nothing for those that are shipped; then the
   *     addresses of pages in place of all
   */
  public static void main(String[] arguments) throws Exception {
    var home = Workspace.at(Path.of(System.getProperty("interphase.home", "")))
            .keptIn(Path.of(System.getProperty("interphase.kept", "target")));
    var workspace = arguments.length == 0 ? home : home.withData(List.of(Path.of(arguments[0])));
    try (var server = serve(workspace)) {
      var pages = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : all(home);
      System.out.println("| page | first [s] | again [s] | by the clock [s] | status | bytes |");
      System.out.println("|---|---:|---:|---:|---:|---:|");
      for (var page : pages) {
        print(page, server.address());
      }
    }
  }

  /** As the command does: what all data say is worked out before the first request. */
  private static InterphaseServer serve(Workspace workspace) {
    var data = workspace.open(Progress.silent());
    var questions = QuestionCatalogue.read(workspace.queries());
    var known = workspace.workedOut();
    var engine = Engine.on(data);
    engine.readOwn(() -> Words.of(engine::build, questions.all(), known.words()).keeping());
    Beforehand.workOut(data, known, questions.all());
    return InterphaseServer.start(
        ServerOptions.within(new RequestLimits(Duration.ofMinutes(5), 100_000, 1 << 20, 8))
            .knowing(known),
        Served.dataset(data, workspace.dataVersion()).explainedBy(workspace.conclusions()),
        questions);
  }

  private static List<String> all(Workspace home) {
    var pages = new ArrayList<>(PAGES);
    for (var question : QuestionCatalogue.read(home.queries()).all()) {
      pages.add("/questions/" + question.name() + ".csv");
      pages.add("/questions/" + question.name());
    }
    return pages;
  }

  private static void print(String page, URI address) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(page)).header("Accept", "text/html, */*;q=0.5").build();
    var client = HttpClient.newHttpClient();
    long clock = System.nanoTime();
    long begun = processor();
    var first = client.send(request, BodyHandlers.ofByteArray());
    double took = (processor() - begun) / 1e9;
    double byClock = (System.nanoTime() - clock) / 1e9;
    begun = processor();
    client.send(request, BodyHandlers.discarding());
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %.2f | %.3f | %.1f | %d | %,d |%n",
        page,
        took,
        (processor() - begun) / 1e9,
        byClock,
        first.statusCode(),
        first.body().length);
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
