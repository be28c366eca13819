package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.question.CountingDataset;
import org.interphase.server.ask.KnownAnswers;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryRun;
import org.interphase.store.WorkedOut;
import org.interphase.store.WorkedOutElsewhere;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question answers to who chooses nothing is asked once for all servers of the data. */
class KnownAnswersTest {

  private static final int MATERIALS = 200;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/labels.csv",
        "/questions/labels.json",
        "/questions/labels.csv?shortest=1",
        "/questions/labels.csv?shortest=1&language="
      })
  void aKnownAnswerIsTheSameAndReadsNoData(String address) {
    var data = new CountingDataset(data());
    var known = WorkedOutElsewhere.in(folder);
    keep(known, data);
    long before = data.given();

    var answer = answer(address, data, known);

    assertThat(data.given() - before).isLessThan(MATERIALS / 10);
    assertThat(answer).contains("m 007").isEqualTo(answer(address, data, WorkedOut.nowhere()));
  }

  @Test
  void whoChoosesIsAnsweredFromTheData() {
    var data = new CountingDataset(data());
    var known = WorkedOutElsewhere.in(folder);
    keep(known, data);

    assertThat(answer("/questions/labels.csv?shortest=6", data, known)).doesNotContain("m 007");
  }

  @Test
  void ofMuchDataTheAnswersAreWorkedOutBeforehand() {
    var data = new CountingDataset(data());
    WorkedOutElsewhere.pretend(data, 1_000_000);
    var known = WorkedOutElsewhere.in(folder);

    Beforehand.workOut(data, known, RunningServer.questions().all());
    long before = data.given();

    assertThat(Beforehand.isWanting(data, known)).isFalse();
    assertThat(answer("/questions/labels.csv", data, known)).contains("m 007");
    assertThat(data.given() - before).isLessThan(MATERIALS / 10);
  }

  @Test
  void ofLittleDataNoneIs() {
    var data = data();
    WorkedOutElsewhere.pretend(data, 999_999);
    var known = WorkedOutElsewhere.in(folder);

    Beforehand.workOut(data, known, RunningServer.questions().all());

    assertThat(Beforehand.isWanting(data, known)).isFalse();
    assertThat(known.answers().read()).isEmpty();
  }

  private static void keep(WorkedOut known, DatasetGraph data) {
    var queries = new QueryRun(new LocalQueries(data, Duration.ofMinutes(1)), Integer.MAX_VALUE);
    KnownAnswers.keep(known.answers(), queries, RunningServer.questions().all());
  }

  private static String answer(String address, DatasetGraph data, WorkedOut known) {
    var options = RunningServer.OPTIONS.knowing(known);
    try (var server = RunningServer.with(options, data)) {
      return server.get(address).body();
    }
  }

  private static DatasetGraph data() {
    var data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () ->
            IntStream.range(0, MATERIALS)
                .forEach(
                    number -> {
                      var thing = IriMinter.thing("material/m-" + number).asNode();
                      var label = NodeFactory.createLiteralLang("m %03d".formatted(number), "en");
                      data.getDefaultGraph().add(thing, RDF.type.asNode(), IPH.Material.asNode());
                      data.getDefaultGraph().add(thing, RDFS.label.asNode(), label);
                    }));
    return data;
  }
}
