package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small project of its own: when it is built, and what of it is kept. */
class WorkspaceTest {

  private static final String BUILT = "keeping the graph";

  @TempDir private Path home;
  private Workspace workspace;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void copyASmallProject() {
    SmallProject.copy(home);
    workspace = Workspace.at(home);
  }

  @Test
  void findsTheSourcesAndTheirCataloguesBelowData() {
    var built = workspace.build(steps::add);

    assertThat(built.problems()).isEmpty();
    assertThat(steps).contains("reading tiny-2025");
    assertThat(built.dataset().containsGraph(NamedGraphs.name("tiny-2025"))).isTrue();
  }

  @Test
  void buildsOnceAndOpensAgain() {
    var first = workspace.open(steps::add);
    assertThat(steps).contains(BUILT);

    steps.clear();
    var second = workspace.open(steps::add);

    assertThat(steps).isEmpty();
    assertThat(second.stream().toList())
        .containsExactlyInAnyOrderElementsOf(first.stream().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/tiny-2025/table-1.csv",
        "data/tiny-2025/findings.json",
        "data/tiny-2025/catalogue/materials.json",
        "data/catalogue/units.json",
        "data/schema/source.schema.json",
        "ontology/interphase.ttl",
        "ontology/shapes.ttl",
        "ontology/rules/flags.rq",
        "ontology/summaries/flags.rq"
      })
  void isAnotherVersionWhenAFileThatItIsBuiltFromChanges(String file) throws IOException {
    var before = workspace.dataVersion();

    Files.writeString(home.resolve(file), Files.readString(home.resolve(file)) + "\n");

    assertThat(workspace.dataVersion()).isNotEqualTo(before);
  }

  @Test
  void buildsAgainWhenTheDataChange() throws IOException {
    workspace.open(Progress.silent());

    SmallProject.changeARow(home);
    var changed = workspace.open(steps::add);

    assertThat(steps).contains(BUILT);
    assertThat(SmallProject.printedGrainSizes(changed)).contains("360").doesNotContain("350");
  }

  @Test
  void staysAsItIsWhenAQuestionChanges() throws IOException {
    var before = workspace.dataVersion();

    Files.writeString(home.resolve("queries/README.md"), "Changed.");

    assertThat(workspace.dataVersion()).isEqualTo(before);
  }

  @Test
  void isTheSameAtAnotherPlace(@TempDir Path elsewhere) {
    ExampleSources.copy(home, elsewhere.resolve("copy"));

    assertThat(Workspace.at(elsewhere.resolve("copy")).dataVersion())
        .isEqualTo(workspace.dataVersion());
  }

  @Test
  void opensNothingThatHasProblems() throws IOException {
    var table = home.resolve("data/tiny-2025/table-1.csv");
    Files.writeString(table, Files.readString(table).replace(",350,", ",many,"));

    assertThatThrownBy(() -> workspace.open(Progress.silent()))
        .isInstanceOf(ProblemsException.class)
        .hasMessage("1 problem in the data");
    assertThat(home.resolve("target/graph")).doesNotExist();
  }

  @Test
  void drawsNoConclusionsByRulesThatCannotBeRead() throws IOException {
    var flags = home.resolve("ontology/summaries/flags.rq");
    Files.writeString(flags, Files.readString(flags).replace("CONSTRUCT", "CONSTRUE"));

    var built = workspace.build(Progress.silent());

    assertThat(built.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("ontology/summaries/flags.rq, line 4, column 9");
    assertThat(built.dataset().containsGraph(NamedGraphs.INFERRED)).isFalse();
  }

  @Test
  void ignoresWhatAnInterruptedBuildHasLeft() throws IOException {
    var unfinished = Files.createDirectories(home.resolve("target/graph/unfinished-1"));
    Files.writeString(unfinished.resolve("graph.rt"), "half");

    var graph = workspace.open(steps::add);

    assertThat(steps).contains(BUILT);
    assertThat(graph.stream().count()).isGreaterThan(5000);
  }

  @Test
  void leavesNothingBehindWhenTheGraphCannotBeKept() throws IOException {
    var built = workspace.build(Progress.silent());
    var graphs = Files.createDirectories(home.resolve("target/graph"));
    // Where the graph's own folder should come stands something else that is not empty.
    var taken = graphs.resolve("taken");
    Files.writeString(taken, "a file");

    assertThatThrownBy(() -> new BuiltGraph(taken).keep(quads(built.dataset())))
        .isInstanceOf(UncheckedIOException.class);
    try (var left = Files.list(graphs)) {
      assertThat(left).containsExactly(taken);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"term-starts", "statements", "index/segments_1", "contents"})
  void buildsAgainWhatIsNotWhole(String file) throws IOException {
    var built = new BuiltGraph(home.resolve("target/graph/small"));
    built.keep(to -> {});
    assertThat(built.isWhole()).isTrue();

    Files.writeString(home.resolve("target/graph/small").resolve(file), "");
    assertThat(built.isWhole()).isFalse();

    built.keep(to -> {});
    assertThat(built.isWhole()).isTrue();
  }

  @Test
  void keepsGraphsThatOthersMayRead() throws IOException {
    workspace.open(Progress.silent());

    var graphs = home.resolve("target/graph");
    try (var kept = Files.list(graphs)) {
      assertThat(Files.getPosixFilePermissions(kept.findFirst().orElseThrow()))
          .isEqualTo(Files.getPosixFilePermissions(graphs));
    }
  }

  @Test
  void keepsGraphsElsewhereAndFindsThoseBeside(@TempDir Path elsewhere) {
    workspace.keptIn(elsewhere).open(steps::add);
    assertThat(home.resolve("target")).doesNotExist();
    assertThat(steps).contains(BUILT);

    steps.clear();
    workspace.keptIn(elsewhere).open(steps::add);
    assertThat(steps).isEmpty();

    workspace.open(Progress.silent());
    workspace.keptIn(elsewhere.resolve("other")).open(steps::add);
    assertThat(steps).isEmpty();
    assertThat(elsewhere.resolve("other")).doesNotExist();
  }

  @Test
  void worksWhereNothingCanBeKept() throws IOException {
    // No folder can be made below a file, not even by the superuser.
    Files.writeString(home.resolve("target"), "");

    var graph = workspace.open(Progress.silent());

    assertThat(SmallProject.printedGrainSizes(graph)).contains("350");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b%20c#d", "a:b!", "ö?&+;"})
  void worksInAnyFolder(String name, @TempDir Path elsewhere) {
    var folder = elsewhere.resolve(name);
    ExampleSources.copy(home, folder);

    assertThat(SmallProject.printedGrainSizes(Workspace.at(folder).open(Progress.silent())))
        .contains("350");
    var onDisk = Workspace.at(folder).openOnDisk(folder.resolve("store"), Progress.silent());
    assertThat(SmallProject.printedGrainSizes(onDisk)).contains("350");
    assertThat(folder.resolve("store/Data-0001")).isDirectory();
    SmallProject.close(onDisk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
  void buildsTheSameGraphInAnyLanguage(String language) {
    var expected = named(workspace.build(Progress.silent()).dataset());
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      var built = workspace.build(Progress.silent());

      assertThat(built.problems()).isEmpty();
      assertThat(named(built.dataset())).containsExactlyInAnyOrderElementsOf(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsTheNewestFewGraphs() throws IOException {
    var graphs = home.resolve("target/graph");
    for (var name : List.of("a", "b", "c", "d", "e", "f")) {
      new BuiltGraph(graphs.resolve(name)).keep(to -> {});
    }

    try (var kept = Files.list(graphs)) {
      assertThat(kept).hasSize(4).contains(graphs.resolve("f"));
    }
  }

  private static Quads quads(DatasetGraph dataset) {
    return to -> dataset.find().forEachRemaining(to);
  }

  /** The statements about things with names; others have another label each time they are read. */
  private static List<Quad> named(DatasetGraph dataset) {
    return dataset.stream()
        .filter(quad -> !quad.getSubject().isBlank() && !quad.getObject().isBlank())
        .toList();
  }
}
