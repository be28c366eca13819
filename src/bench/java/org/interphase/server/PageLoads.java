package org.interphase.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.interphase.Benchmarks;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;

/**
 * Times pages in a real browser on the same machine, from the request to the end of the page's own
 * {@code load} event, and prints a table in Markdown: the first load after the start of the server,
 * the median and the most of those after it, and the scripts that come with the page.
 */
public final class PageLoads {

  private static final int LOADS = 20;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/questions/ge-reduction-suppressors",
          "/questions/symmetric-cells",
          "/questions/electrolyte-samples",
          "/questions/gap-map",
          "/search?text=SPI",
          "/id/strategy/spi",
          "/id/zhang-2023/table-2/row-06",
          "/plot?x=RelativeDensity&y=IonicConductivity",
          "/compare",
          "/failures",
          "/discrepancies",
          "/ontology",
          "/sparql-editor");

  private PageLoads() {}

  public static void main(String[] arguments) {
    var workspace = Benchmarks.workspace();
    try (var server =
            InterphaseServer.start(ServerOptions.defaults().at("127.0.0.1", 0), Served.dataset(workspace.open(Progress.silent()), workspace.dataVersion()).explainedBy(workspace.conclusions()), QuestionCatalogue.read(workspace.queries()));
        var browser = Browser.open(Chromium.here(), server.address())) {
      browser.go("/assets/icon.svg");
      System.out.println("| page | first [ms] | median [ms] | most [ms] | script [kB] |");
      System.out.println("|---|---:|---:|---:|---:|");
      for (var page : PAGES) {
        double first = load(page, browser);
        double scripts = scripts(browser);
        var later = IntStream.range(0, LOADS).mapToDouble(i -> load(page, browser)).sorted().toArray();
        System.out.printf(
            Locale.ROOT,
            "| `%s` | %.0f | %.0f | %.0f | %.0f |%n",
            page,
            first,
            later[LOADS / 2],
            later[LOADS - 1],
            scripts);
      }
    }
  }

  private static double load(String page, Browser browser) {
    browser.go(page);
    var duration =
        browser.await(
            driver -> {
              var end =
                  (Number)
                      browser.run(
                          "return performance.getEntriesByType('navigation')[0].loadEventEnd");
              return end.doubleValue() > 0 ? end : null;
            });
    return duration.doubleValue();
  }

  /** What the page asked for by itself, unpacked. */
  private static double scripts(Browser browser) {
    return ((Number)
                browser.run(
                    "return performance.getEntriesByType('resource')"
                        + ".filter(r => new URL(r.name).pathname.endsWith('.js'))"
                        + ".reduce((sum, r) => sum + r.decodedBodySize, 0)"))
            .doubleValue()
        / 1000;
  }
}
