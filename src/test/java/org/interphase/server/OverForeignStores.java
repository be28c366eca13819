package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.GraphWriter;
import org.interphase.store.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The review served over a store of another make, which was given the file that users are given.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverForeignStores {

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(ShippedSite.WORKSPACE.queries());

  private final ForeignStore.Start start;
  private final RunningServer near = RunningServer.of(ShippedSite::serve);
  private ForeignStore store;
  private RunningServer far;

  OverForeignStores(ForeignStore.Start start) {
    this.start = start;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    var quads = folder.resolve("graph.nq");
    var graph = ShippedSite.WORKSPACE.build(Progress.silent()).dataset();
    GraphWriter.write(graph, quads.toString(), OutputStream.nullOutputStream());
    store = start.over(quads, Files.createDirectory(folder.resolve("store")));
    // Whether answers are the same is asked here, not how fast a store on a busy machine is.
    var options =
        ServerOptions.within(new RequestLimits(Duration.ofMinutes(5), 100_000, 1 << 20, 4));
    far =
        RunningServer.of(
            () -> InterphaseServer.start(options, Served.service(store.endpoint()), QUESTIONS));
  }

  @AfterAll
  void stop() throws IOException {
    near.close();
    if (store != null) {
      far.close();
      store.close();
    }
  }

  static Stream<String> questions() {
    return QUESTIONS.all().stream().map(question -> "/questions/" + question.name() + ".csv");
  }

  @ParameterizedTest
  @MethodSource("questions")
  @ValueSource(
      strings = {
        "/questions/claims-about.csv?thing=strategy/spi",
        "/questions/conductivity-ranking.csv?temperature=25&tolerance=50",
        "/search.json?text=spi%20interlayer",
        "/suggest.json?text=Zwischenschicht",
        "/id/material/lagp.nt",
        "/failures.json",
        "/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Fo%20FILTER(isIRI(%3Fs)%26%26isIRI(%3Fo))%7D%20ORDER%20BY%20%3Fs%20%3Fo%20LIMIT%20200",
      })
  void hasTheSameAnswer(String path) {
    var expected = near.get(path);
    var found = far.get(path);
    assertThat(found.body()).isEqualTo(expected.body());
    assertThat(found.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/questions/full-cells",
        "/search?text=Li3PO4",
        "/id/strategy/spi",
        "/id/zhang-2023/table-2/row-06",
        "/discrepancies",
        "/failures",
        "/compare",
        "/plot"
      })
  void hasTheSamePage(String path) {
    assertThat(uncited(far.browse(path).body()).replace(address(far), address(near)))
        .isEqualTo(uncited(near.browse(path).body()));
  }

  private static String address(RunningServer server) {
    return server.address("/").toString();
  }

  /** A citation names the server that was asked, and what is far away is not explained. */
  private static String uncited(String page) {
    return RunningServer.unversioned(page)
        .replaceFirst("(?s)<section id=\"cite\">.*", "")
        .replaceAll("inferred, <a href=\"/explain[^>]*>why\\?</a>", "inferred");
  }
}
