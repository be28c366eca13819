package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.interphase.question.CountingDataset;
import org.interphase.question.Growth;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of three times the data a page of each kind looks at three times the statements at most, whatever
 * it looks at for the first who asks; and the page of one thing at no more.
 */
class PagesGrowTest {

  private static final String ROW = "/id/review-2021/table-2/row-06";

  private static final String PLOT = "/plot?x=RelativeDensity&y=IonicConductivity";

  /** Of quantities that few things have; asked for when it is known which there are. */
  private static final String RARE_PLOT = "/plot.csv?x=SpecificCurrent&y=SpecificCapacity";

  /** Asks for names alone. */
  private static final String RECONCILE = "/reconcile";

  private static final String VALUES = "/reconcile/properties";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/suggest.json?text=germ",
          "/search?text=germanium",
          "/id/strategy/spi",
          ROW,
          "/compare",
          "/discrepancies",
          "/failures",
          PLOT,
          RARE_PLOT,
          "/graph/inferred",
          RECONCILE,
          VALUES,
          "/sparql-editor.json",
          "/questions/ge-reduction-suppressors",
          "/questions/conductivity-ranking");

  @TempDir private Path folder;

  @Test
  void threeTimesTheDataTakesThreeTimesTheStatements() throws IOException {
    var growth = Growth.in(folder, PAGES, PagesGrowTest::asking);

    assertThat(PAGES)
        .allSatisfy(page -> assertThat(growth.isInStep(page)).as(growth.of(page)).isTrue());
    assertThat(growth.ofAll().get(ROW)).isLessThanOrEqualTo(growth.ofOne().get(ROW) * 12 / 10);
    assertThat(growth.ofAll().get(RECONCILE)).isLessThan(growth.ofAll().get(VALUES) / 2);
    // Which quantities go together is counted for the first plot; each then looks at its own.
    assertThat(growth.ofAll().get(RARE_PLOT)).isLessThan(growth.ofAll().get(PLOT) / 50);
  }

  private static Growth.Requests asking(CountingDataset data, Workspace workspace) {
    var server = RunningServer.of(() -> serve(data, workspace));
    return new Growth.Requests() {

      @Override
      public void accept(String page) {
        assertThat(server.get(page).statusCode()).as(page).isEqualTo(200);
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }

  private static InterphaseServer serve(CountingDataset data, Workspace workspace) {
    return InterphaseServer.start(
        ServerOptions.within(new RequestLimits(Duration.ofMinutes(5), 100_000, 1 << 20, 4)),
        Served.dataset(data, workspace.dataVersion()).explainedBy(workspace.conclusions()),
        QuestionCatalogue.read(workspace.queries()));
  }
}
