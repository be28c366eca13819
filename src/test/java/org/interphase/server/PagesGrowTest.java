package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.ExampleSources;
import org.interphase.ReviewCopies;
import org.interphase.question.CountingDataset;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of three times the data a page of each kind looks at three times the statements at most, whatever
 * it looks at for the first who asks; and the page of one thing at no more.
 */
class PagesGrowTest {

  private static final int COPIES = 3;

  /** What is common to all sources, such as classes, is looked at with each. */
  private static final double IN_STEP = 1.2 * COPIES;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/suggest.json?text=germ",
          "/search?text=germanium",
          "/id/strategy/spi",
          "/id/review-2021/table-2/row-06",
          "/compare",
          "/discrepancies",
          "/failures",
          "/plot?x=RelativeDensity&y=IonicConductivity",
          "/graph/inferred",
          "/reconcile",
          "/sparql-editor.json",
          "/questions/ge-reduction-suppressors",
          "/questions/conductivity-ranking");

  @TempDir private Path folder;

  @Test
  void threeTimesTheDataTakesThreeTimesTheStatements() throws IOException {
    var copies = ReviewCopies.in(folder.resolve("data"), COPIES);
    var ofOne = given(copies.first());
    var ofAll = given(copies.all());

    assertThat(ofAll)
        .allSatisfy(
            (page, statements) ->
                assertThat(statements.doubleValue())
                    .as("%s: %s of one, %s of three", page, ofOne.get(page), statements)
                    .isLessThanOrEqualTo(IN_STEP * ofOne.get(page)));
    var row = "/id/review-2021/table-2/row-06";
    assertThat(ofAll.get(row)).isLessThanOrEqualTo(ofOne.get(row) * 12 / 10);
  }

  private Map<String, Long> given(Path data) {
    var workspace =
        Workspace.at(ExampleSources.HOME).withData(List.of(data)).keptIn(folder.resolve("kept"));
    var counting = new CountingDataset(workspace.open(Progress.silent()));
    var given = new TreeMap<String, Long>();
    try (var server = RunningServer.of(() -> serve(counting, workspace))) {
      for (var page : PAGES) {
        long before = counting.given();
        assertThat(server.get(page).statusCode()).as(page).isEqualTo(200);
        given.put(page, counting.given() - before);
      }
    }
    return given;
  }

  private static InterphaseServer serve(CountingDataset data, Workspace workspace) {
    return InterphaseServer.start(
        ServerOptions.within(new RequestLimits(Duration.ofMinutes(5), 100_000, 1 << 20, 4)),
        data,
        QuestionCatalogue.read(workspace.queries()),
        workspace.dataVersion(),
        workspace.conclusions());
  }
}
