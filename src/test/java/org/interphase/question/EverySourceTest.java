package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Questions are asked of all sources: each answers by itself, and all together by what each says. */
class EverySourceTest {

  private enum Graph {
    REVIEW(ExampleSources.HOME.resolve("data")),
    MIXED(ExampleSources.MIXED),
    TINY(ExampleSources.TINY),
    ALL(ExampleSources.HOME.resolve("data"), ExampleSources.MIXED, ExampleSources.TINY);

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
          "evidence-strength", "counts claims",
          "gap-map", "tells of each strategy what no source says",
          "how-known", "counts claims",
          "interlayer-outcomes", "tells of each strategy what any source says it is for",
          "mechanisms", "counts claims",
          "methods-compared", "counts samples");

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());
  private static final Map<Graph, Engine> ENGINES = engines();

  private static Map<Graph, Engine> engines() {
    var engines = new EnumMap<Graph, Engine>(Graph.class);
    for (var graph : Graph.values()) {
      engines.put(graph, Engine.on(ExampleSources.build(graph.folders).dataset()));
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
    var all = Set.copyOf(rows(question, Graph.ALL));
    for (var source : List.of(Graph.REVIEW, Graph.MIXED, Graph.TINY)) {
      assertThat(all).as(source.name()).containsAll(rows(question, source));
    }
  }

  @Test
  void onlyQuestionsAreExcepted() {
    assertThat(SUMMED_UP.keySet())
        .allSatisfy(name -> assertThat(QUESTIONS.find(name)).isPresent());
  }

  private static Answer ask(String name, Graph graph, Map<String, String> parameters) {
    var engine = ENGINES.get(graph);
    var question = QUESTIONS.find(name).orElseThrow();
    return engine.read(() -> new Asking(engine::build).ask(question, parameters));
  }

  private static List<List<String>> rows(CompetencyQuestion question, Graph graph) {
    var answer = ask(question.name(), graph, Map.of());
    var shown = answer.columns().stream().filter(column -> !COUNTED.contains(column)).toList();
    return cells(answer, shown);
  }

  private static List<List<String>> cells(Answer answer, List<String> columns) {
    var rows = new ArrayList<List<String>>();
    for (var row : answer.rows()) {
      rows.add(
          columns.stream().map(column -> row.get(answer.columns().indexOf(column)).text()).toList());
    }
    return rows;
  }
}
