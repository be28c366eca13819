package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.CountingDataset;
import org.interphase.store.WorkedOut;
import org.interphase.store.WorkedOutElsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sources disagree with themselves is read once for all servers of the data. */
class KeptDoubtsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "?kind=Misprint", "?matters=value", "?matters=text"})
  void whatIsKeptIsShownAsWhatWasRead(String chosen) {
    var data = new CountingDataset(RunningServer.data("discrepancies.trig"));
    var known = WorkedOutElsewhere.in(folder);
    var read = page(chosen, data, WorkedOut.nowhere());
    page("", data, known);
    long before = data.given();

    assertThat(page(chosen, data, known)).contains("<article").isEqualTo(read);
    assertThat(data.given()).isEqualTo(before);
  }

  @Test
  void ofMuchDataTheyAreReadBeforehand() {
    var data = RunningServer.data("discrepancies.trig");
    WorkedOutElsewhere.pretend(data, 1_000_000);
    var known = WorkedOutElsewhere.in(folder);
    assertThat(Beforehand.isWanting(data, known)).isTrue();

    Beforehand.workOut(data, known, RunningServer.questions().all());

    assertThat(Beforehand.isWanting(data, known)).isFalse();
    assertThat(known.doubts().read()).isPresent();
  }

  private static String page(String chosen, DatasetGraph data, WorkedOut known) {
    try (var server = RunningServer.with(RunningServer.OPTIONS.knowing(known), data)) {
      return server.get("/discrepancies" + chosen).body();
    }
  }
}
