package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.question.AnswerFormat;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A graph in memory and the same on disk give the same answers. */
class MemoryAndDiskTest {

  private static final Workspace WORKSPACE = ExampleSources.review();

  @TempDir private static Path folder;
  private static DatasetGraph memory;
  private static DatasetGraph disk;

  @BeforeAll
  static void open() {
    memory = WORKSPACE.open(Progress.silent());
    disk = WORKSPACE.openOnDisk(folder.resolve("shipped"), Progress.silent());
  }

  @AfterAll
  static void close() {
    disk.close();
    TDBInternal.reset();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAlike(CompetencyQuestion question) throws IOException {
    assertThat(answer(question, Map.of(), disk))
        .isEqualTo(answer(question, Map.of(), memory))
        .contains("\n");
  }

  static List<CompetencyQuestion> questions() {
    return QuestionCatalogue.read(WORKSPACE.queries()).all();
  }

  @Test
  void bothFindSuccinonitrileByItsName() throws IOException {
    var search = QuestionCatalogue.read(WORKSPACE.queries()).find("search").orElseThrow();

    for (var graph : List.of(memory, disk)) {
      assertThat(answer(search, Map.of("text", "succinonitrile"), graph))
          .contains("https://w3id.org/interphase/id/material/succinonitrile");
    }
  }

  @Test
  void numbersJoinByTheirValueWhateverZerosTheyArePrintedWith() {
    var decimals =
        "<https://example.org/a> <https://example.org/value> 1.0 . <https://example.org/b> <https://example.org/value> 1.00 .";
    var query =
        "SELECT * { <https://example.org/a> <https://example.org/value> ?v . <https://example.org/b> <https://example.org/value> ?v }";
    var inMemory = DatasetGraphFactory.createGeneral();
    var onDisk = DatabaseMgr.connectDatasetGraph(folder.resolve("join").toString());
    for (var graph : List.of(inMemory, onDisk)) {
      Txn.executeWrite(
          graph,
          () -> RDFParser.fromString(decimals, Lang.TURTLE).canonicalValues(true).parse(graph));

      assertThat(Txn.calculateRead(graph, () -> rows(query, graph))).isEqualTo(1);
    }
    onDisk.close();
  }

  private static long rows(String query, DatasetGraph graph) {
    try (var execution = QueryExec.dataset(graph).query(query).build()) {
      return execution.select().materialize().stream().count();
    }
  }

  private static String answer(
      CompetencyQuestion question, Map<String, String> parameters, DatasetGraph graph)
      throws IOException {
    var engine = Engine.on(graph);
    var text = new StringBuilder();
    AnswerFormat.CSV.write(
        engine.read(() -> new Asking(engine::build).ask(question, parameters)), text);
    return text.toString();
  }
}
