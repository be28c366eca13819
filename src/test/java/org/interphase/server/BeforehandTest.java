package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.CountingDataset;
import org.interphase.store.WorkedOut;
import org.interphase.store.WorkedOutElsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages ask of all of the data is worked out once, for all servers of the same data. */
class BeforehandTest {

  private static final int MATERIALS = 200;

  private static final List<CompetencyQuestion> QUESTIONS = RunningServer.questions().all();

  private static final String TYPED = "/suggest.json?text=zirc";

  @TempDir private Path folder;

  @Test
  void aServerLooksForNamesWithoutReadingThem() {
    var known = WorkedOutElsewhere.in(folder);
    var data = new CountingDataset(data());
    assertThat(Beforehand.isWanting(data, known)).isTrue();

    Beforehand.workOut(data, known, QUESTIONS);
    long before = data.given();
    var suggested = answer(TYPED, data, known);

    assertThat(Beforehand.isWanting(data, known)).isFalse();
    assertThat(before).isGreaterThan(2 * MATERIALS);
    assertThat(data.given() - before).isLessThan(MATERIALS / 10);
    assertThat(suggested)
        .contains("Zirconia 7", "/id/material/7")
        .isEqualTo(answer(TYPED, data, WorkedOut.nowhere()));
  }

  @Test
  void whatIsKeptAlreadyIsNotWorkedOutAnew() {
    var known = WorkedOutElsewhere.in(folder);
    Beforehand.workOut(data(), known, QUESTIONS);
    var data = new CountingDataset(data());

    Beforehand.workOut(data, known, QUESTIONS);

    assertThat(data.given()).isZero();
  }

  private static String answer(String address, DatasetGraph data, WorkedOut known) {
    var options = RunningServer.OPTIONS.knowing(known);
    try (var server =
        RunningServer.of(
            () ->
                InterphaseServer.start(
                    options, Served.dataset(data, "1"), RunningServer.questions()))) {
      return server.get(address).body();
    }
  }

  private static DatasetGraph data() {
    var materials =
        IntStream.range(0, MATERIALS)
            .mapToObj(
                i ->
                    "id:material\\/%1$d a :Material ; rdfs:label \"Zirconia %1$d\" .%n"
                        .formatted(i))
            .collect(Collectors.joining());
    var data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX : <https://w3id.org/interphase/ontology#>
            PREFIX id: <https://w3id.org/interphase/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """
                + materials,
            Lang.TURTLE)
        .parse(data);
    return data;
  }
}
