package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Questions are asked of all sources: each answers by itself, and all together by what each says.
 */
class EverySourceTest {

  private enum Graph {
    REVIEW(ExampleSources.REVIEW),
    MIXED(ExampleSources.MIXED),
    TINY(ExampleSources.TINY),
    OBELIX(ExampleSources.OBELIX),
    SHIPPED(ExampleSources.REVIEW, ExampleSources.OBELIX),
    ALL(ExampleSources.REVIEW, ExampleSources.MIXED, ExampleSources.TINY);

    private final Path[] folders;

    Graph(Path... folders) {
      this.folders = folders;
    }
  }

  /** Ranks, sizes of groups and medians are of all that is known, so more sources change them. */
  private static final Set<String> COUNTED = Set.of("rank", "outOf", "median");

  /** Questions whose rows are no statements of one source, with the reason. */
  private static final Map<String, String> SUMMED_UP =
      Map.of(
          "cathodes", "counts the cells with a cathode, of all sources",
          "dopant-effect", "counts the samples without the dopant, of all sources",
          "disagreements", "compares the values of all sources",
          "evidence-strength", "counts claims",
          "gap-map", "tells of each strategy what no source says",
          "how-known", "counts claims",
          "interlayer-outcomes", "tells of each strategy what any source says it is for",
          "mechanisms", "counts claims",
          "methods-compared", "counts samples");

  private static final List<HandWorked> HAND_WORKED =
      HandWorked.read(ExampleSources.HOME.resolve("src/test/resources/questions/mixed-2024.txt"));

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());
  private static final Map<Graph, Engine> ENGINES = engines();

  private static Map<Graph, Engine> engines() {
    var engines = new EnumMap<Graph, Engine>(Graph.class);
    for (var graph : Graph.values()) {
      var sources = Workspace.at(ExampleSources.HOME).withData(List.of(graph.folders));
      engines.put(graph, Engine.on(sources.open(Progress.silent())));
    }
    return engines;
  }

  @TestFactory
  Stream<DynamicTest> allSourcesTogetherSayWhatEachSays() {
    return QUESTIONS.all().stream()
        .filter(question -> !SUMMED_UP.containsKey(question.name()))
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> saysAll(question)));
  }

  private static void saysAll(CompetencyQuestion question) {
    holds(question, Graph.ALL, Graph.REVIEW, Graph.MIXED, Graph.TINY);
    holds(question, Graph.SHIPPED, Graph.REVIEW, Graph.OBELIX);
  }

  private static void holds(CompetencyQuestion question, Graph together, Graph... sources) {
    var all = Set.copyOf(rows(question, together));
    for (var source : sources) {
      assertThat(all).as(source.name()).containsAll(rows(question, source));
    }
  }

  @Test
  void onlyQuestionsAreExcepted() {
    assertThat(SUMMED_UP.keySet()).allSatisfy(name -> assertThat(QUESTIONS.find(name)).isPresent());
  }

  /** Worked out by hand from the cells of mixed-2024. */
  @TestFactory
  Stream<DynamicTest> answersOfASourceOfAnotherShape() {
    return HAND_WORKED.stream()
        .map(
            told ->
                DynamicTest.dynamicTest(
                    told.question(),
                    () ->
                        assertThat(
                                AnswerTexts.of(
                                    ask(told.question(), Graph.MIXED, Map.of()), told.columns()))
                            .containsExactlyElementsOf(told.rows())));
  }

  @Test
  void oneSourceCanBeAskedForAmongAll() {
    for (var told : HAND_WORKED) {
      var asked = Map.of("source", "mixed-2024", "reviewStatus", "own");
      assertThat(AnswerTexts.of(ask(told.question(), Graph.ALL, asked), told.asked()))
          .as(told.question())
          .containsExactlyInAnyOrderElementsOf(
              AnswerTexts.of(ask(told.question(), Graph.MIXED, Map.of()), told.asked()));
      assertThat(
              ask(
                      told.question(),
                      Graph.ALL,
                      Map.of("source", "mixed-2024", "reviewStatus", "mined"))
                  .rows())
          .as(told.question())
          .isEmpty();
    }
  }

  @Test
  void oneKindOfElectrolyteCanBeAskedForAmongAll() {
    var garnets =
        ask("symmetric-cells", Graph.ALL, Map.of("family", "garnet", "source", "mixed-2024"));
    assertThat(AnswerTexts.of(garnets, List.of("configuration")))
        .containsExactly(
            List.of("Li|LLZO|Li"), List.of("Li|Sn film|LLZO|Sn film|Li"), List.of("PEO/LLZO"));
    var sulfides = ask("electrolyte-samples", Graph.ALL, Map.of("family", "sulfide"));
    assertThat(AnswerTexts.of(sulfides, List.of("formula"))).containsExactly(List.of("Li6PS5Cl"));
    var nasicons = ask("electrolyte-samples", Graph.ALL, Map.of("family", "NASICON"));
    assertThat(AnswerTexts.of(nasicons, List.of("formula")))
        .contains(List.of("NZSP"), List.of("Li1.5Al0.5Ge1.5(PO4)3"))
        .doesNotContain(List.of("LLZO"), List.of("Li6PS5Cl"));
  }

  /** OBELiX says room temperature in words alone; its table has these four antiperovskites. */
  @Test
  void valuesAtRoomTemperatureInWordsAreRankedNear25Degrees() {
    var columns = List.of("row", "rank", "outOf", "median", "conductivity", "temperatureC");
    var asked = Map.of("family", "anti-perovskite");
    assertThat(AnswerTexts.of(ask("conductivity-ranking", Graph.OBELIX, asked), columns))
        .containsExactly(
            List.of("obelix/table-1/row-435", "1", "4", "0.0000199", "0.025", ""),
            List.of("obelix/table-1/row-437", "2", "4", "0.0000199", "0.0000386", ""),
            List.of("obelix/table-1/row-438", "3", "4", "0.0000199", "0.0000012", ""),
            List.of("obelix/table-1/row-456", "4", "4", "0.0000199", "0.0000011", ""));
    var warmer = Map.of("family", "anti-perovskite", "temperature", "60");
    assertThat(ask("conductivity-ranking", Graph.OBELIX, warmer).rows()).isEmpty();
  }

  /** The samples of mixed-2024 are made of other electrolytes, by methods that are told. */
  @Test
  void questionsOfLagpAreNotAnsweredByOtherElectrolytes() {
    for (var name : List.of("methods-compared", "composite-conductivities")) {
      assertThat(ask(name, Graph.MIXED, Map.of()).rows()).as(name).isEmpty();
    }
  }

  private static Answer ask(String name, Graph graph, Map<String, String> parameters) {
    var engine = ENGINES.get(graph);
    var question = QUESTIONS.find(name).orElseThrow();
    return engine.read(() -> new Asking(engine::build).ask(question, parameters));
  }

  private static List<List<String>> rows(CompetencyQuestion question, Graph graph) {
    var answer = ask(question.name(), graph, Map.of());
    var shown = answer.columns().stream().filter(column -> !COUNTED.contains(column)).toList();
    return AnswerTexts.of(answer, shown);
  }

  /**
   * Rows of an answer, in some of its columns.
   *
   * @param question the question's name
   * @param columns the columns, in the order of the cells
   * @param rows the cells of each row
   */
  private record HandWorked(String question, List<String> columns, List<List<String>> rows) {

    /**
     * Blocks of a file: the question's name, then its columns, then its rows, cells between
     * semicolons.
     */
    static List<HandWorked> read(Path file) {
      try {
        return Stream.of(Files.readString(file).strip().split("\n\n")).map(HandWorked::of).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static HandWorked of(String block) {
      var lines = block.lines().toList();
      return new HandWorked(
          lines.get(0),
          cells(lines.get(1)),
          lines.stream().skip(2).map(HandWorked::cells).toList());
    }

    private static List<String> cells(String line) {
      return List.of(line.split(" *; *", -1));
    }

    /** The columns that more sources do not change. */
    List<String> asked() {
      return columns.stream().filter(column -> !COUNTED.contains(column)).toList();
    }
  }
}
