package org.interphase.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.assertj.core.data.Percentage;
import org.interphase.ExampleSources;
import org.interphase.question.CountingDataset;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what pages, the kept graph and a start cost, in counts that are the same on every machine,
 * over all that is shipped: more is a slip, and less is written down so that it stays.
 */
class CostsTest {

  private static final Path EXPECTED = ExampleSources.HOME.resolve("src/test/resources/costs.tsv");
  private static final String RENEW =
      "mvn test -Dtest=CostsTest -Drenew=true renews " + EXPECTED.getFileName();
  private static final Percentage ALIKE = Percentage.withPercentage(20);

  /** One of each kind; what several of them share is counted for the first. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/questions",
          "/questions/ge-reduction-suppressors",
          "/questions/conductivity-ranking",
          "/questions/disagreements",
          "/id/strategy/spi",
          "/id/material/lagp",
          "/id/zhang-2023/table-2/row-06",
          "/compare",
          "/discrepancies",
          "/failures",
          "/search?text=germanium",
          "/plot?x=RelativeDensity&y=IonicConductivity");

  private static final Workspace WORKSPACE = Workspace.at(ExampleSources.HOME);

  @Test
  void eachCostsWhatItDid(@TempDir Path folder) throws Exception {
    var costs = new TreeMap<String, Long>();
    var data = WORKSPACE.open(Progress.silent());
    costs.put("kept graph: bytes for 1000 quads", bytesForAThousandQuads(data));
    costs.put("start: classes of ours and of libraries", classesLoaded(folder.resolve("classes")));
    addPages(data, costs);

    if (Boolean.getBoolean("renew")) {
      Files.write(EXPECTED, lines(costs));
    }
    var expected = expected();
    assertThat(costs.keySet()).as(RENEW).isEqualTo(expected.keySet());
    assertThat(costs)
        .as(RENEW)
        .allSatisfy((what, cost) -> assertThat(cost).as(what).isCloseTo(expected.get(what), ALIKE));
  }

  private static long bytesForAThousandQuads(DatasetGraph data) throws IOException {
    var kept = ExampleSources.HOME.resolve("target/graph").resolve(WORKSPACE.dataVersion());
    try (var files = Files.walk(kept)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      return bytes * 1000 / data.stream().count();
    }
  }

  /** What the launcher's archive is made of, without Java's own. */
  private static long classesLoaded(Path log) throws IOException, InterruptedException {
    var warmUp =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:file=" + log,
                "-Dinterphase.home=" + ExampleSources.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "org.interphase.cli.Main",
                "warm-up")
            .redirectErrorStream(true)
            .redirectOutput(log.resolveSibling("said").toFile())
            .start();
    assertThat(warmUp.waitFor()).as(() -> said(log.resolveSibling("said"))).isZero();
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" source: file:")).count();
    }
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void addPages(DatasetGraph data, Map<String, Long> costs) {
    var counting = new CountingDataset(data);
    var queries = new CountedQueries();
    QueryEngineRegistry.addFactory(queries);
    try (var server = RunningServer.of(() -> serve(counting))) {
      for (var page : PAGES) {
        long before = counting.given();
        queries.begun.set(0);
        server.page(page);
        var again = server.page(page);
        costs.put(page + ": bytes", (long) again.getBytes(UTF_8).length);
        costs.put(page + ": queries, asked twice", queries.begun.longValue());
        costs.put(page + ": statements, asked twice", counting.given() - before);
      }
    } finally {
      QueryEngineRegistry.removeFactory(queries);
    }
  }

  /** Keeps no reply, so that each is made again. */
  private static InterphaseServer serve(DatasetGraph data) {
    return InterphaseServer.start(
        ServerOptions.defaults().at("127.0.0.1", 0).keeping(new KeptAnswers(0, Duration.ZERO)),
        Served.dataset(data, WORKSPACE.dataVersion()).explainedBy(WORKSPACE.conclusions()),
        QuestionCatalogue.read(WORKSPACE.queries()));
  }

  private static List<String> lines(Map<String, Long> costs) {
    return costs.entrySet().stream().map(cost -> cost.getKey() + "\t" + cost.getValue()).toList();
  }

  private static Map<String, Long> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .map(line -> line.split("\t"))
        .collect(
            Collectors.toMap(
                cells -> cells[0], cells -> Long.valueOf(cells[1]), Long::sum, TreeMap::new));
  }

  /** Is asked of each query whether it answers it, and never does. */
  private static final class CountedQueries implements QueryEngineFactory {

    private final AtomicInteger begun = new AtomicInteger();

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      begun.incrementAndGet();
      return false;
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return false;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      throw new UnsupportedOperationException();
    }
  }
}
