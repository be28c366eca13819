package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.interphase.ExampleSources;
import org.interphase.reasoning.RuleReasoner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources are built one by one, and the graph is what it would be if they were built together. */
class KeptPartsTest {

  /** Two that share materials, one with findings, and one with a catalogue of its own. */
  private static final List<Path> SOURCES =
      List.of(
          ExampleSources.CLAIMS,
          ExampleSources.COUNTERCLAIMS,
          ExampleSources.MIXED,
          ExampleSources.TINY);

  @TempDir private Path home;
  private Workspace workspace;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void copyAProject() throws IOException {
    for (var folder : List.of("data/catalogue", "data/schema", "ontology")) {
      Files.createDirectories(home.resolve(folder).getParent());
      ExampleSources.copy(ExampleSources.HOME.resolve(folder), home.resolve(folder));
    }
    for (var source : SOURCES) {
      ExampleSources.copy(source, home.resolve("data").resolve(source.getFileName()));
    }
    workspace = Workspace.at(home);
  }

  @Test
  void concludesOfEachSourceWhatFollowsFromAllTogether() {
    var built = workspace.build(Progress.silent());
    var together = RuleReasoner.in(workspace.conclusions()).infer(built.asserted());

    assertThat(built.problems()).isEmpty();
    assertThat(named(built.dataset().getGraph(NamedGraphs.INFERRED)))
        .containsExactlyInAnyOrderElementsOf(named(together));
  }

  @Test
  void keepsWhatItBuildsInMemory() {
    var kept = workspace.open(Progress.silent());

    for (var name : List.of("inferred", "claims-2024", "battinfo")) {
      assertThat(named(kept.getGraph(NamedGraphs.name(name))))
          .containsExactlyInAnyOrderElementsOf(
              named(workspace.build(Progress.silent()).dataset().getGraph(NamedGraphs.name(name))));
    }
  }

  @Test
  void readsAgainOnlyTheSourceThatHasChanged() throws IOException {
    workspace.open(Progress.silent());
    var table = home.resolve("data/tiny-2025/table-1.csv");
    Files.writeString(table, Files.readString(table).replace(",350,", ",360,"));

    workspace.open(steps::add);

    assertThat(steps).contains("reading tiny-2025").doesNotContain("reading claims-2024");
  }

  @Test
  void keepsSourcesApartWhoseFoldersHaveOneName() throws IOException {
    var other = home.resolve("elsewhere/tiny-2025");
    Files.createDirectories(other.getParent());
    ExampleSources.copy(ExampleSources.COUNTERCLAIMS, other);
    var both = workspace.withData(List.of(home.resolve("data/tiny-2025"), other));
    var table = home.resolve("data/tiny-2025/table-1.csv");
    both.open(Progress.silent());

    for (var value : List.of(",360,", ",370,")) {
      Files.writeString(table, Files.readString(table).replaceFirst(",3[56]0,", value));
      steps.clear();
      both.open(steps::add);
      assertThat(steps).containsOnlyOnce("reading tiny-2025");
    }
  }

  @Test
  void keepsThePartsOfTheLastFourStatesOfTheData() throws IOException {
    workspace.open(Progress.silent());

    changeTheTinySourceFourTimes();

    assertThat(parts()).hasSize(4).allMatch(part -> part.startsWith("tiny-2025-"));
  }

  @Test
  void leavesThePartsThatAnotherProcessNeeds() throws IOException {
    workspace.open(Progress.silent());
    var notes = home.resolve("target/parts/.needed");
    String note;
    try (var all = Files.list(notes)) {
      note = all.findFirst().orElseThrow().getFileName().toString();
    }
    var alive = ProcessHandle.current().parent().orElseThrow().pid();
    Files.writeString(notes.resolve("." + note + "." + alive + ".running"), "");

    changeTheTinySourceFourTimes();

    assertThat(parts()).hasSize(SOURCES.size() + 4);
  }

  private void changeTheTinySourceFourTimes() throws IOException {
    var tiny = workspace.withData(List.of(home.resolve("data/tiny-2025")));
    var table = home.resolve("data/tiny-2025/table-1.csv");
    var text = Files.readString(table);
    for (var value : List.of(",360,", ",370,", ",380,", ",390,")) {
      Files.writeString(table, text.replace(",350,", value));
      tiny.open(Progress.silent());
    }
  }

  private List<String> parts() throws IOException {
    var kept = home.resolve("target/parts");
    try (var all = Files.walk(kept, 2)) {
      return all.map(kept::relativize)
          .filter(path -> path.getNameCount() == 2)
          .map(Path::toString)
          .filter(path -> !path.startsWith("."))
          .toList();
    }
  }

  @Test
  void leavesAFormulaOfTheCatalogueThatASourceDoubts() throws IOException {
    var materials = home.resolve("data/tiny-2025/catalogue/materials.json");
    replace(
        materials,
        "\\[",
        "[{'id': 'odd', 'type': 'Material', 'label': 'odd', 'formula': 'Li1.5Al0.5Zr1.5PO4'},");
    assertThat(workspace.build(Progress.silent()).problems())
        .extracting(problem -> problem.found())
        .containsExactly("the formula Li1.5Al0.5Zr1.5PO4, which has a charge of +6");

    replace(
        home.resolve("data/tiny-2025/discrepancies.json"),
        "'readings': \\[",
        "'readings': [{'printed': 'Li1.5Al0.5Zr1.5PO4', 'elsewhere': true},");

    assertThat(workspace.build(Progress.silent()).problems()).isEmpty();
    assertThat(workspace.open(Progress.silent()).isEmpty()).isFalse();
  }

  private static void replace(Path file, String old, String now) throws IOException {
    var text = Files.readString(file).replaceFirst(old.replace('\'', '"'), now.replace('\'', '"'));
    Files.writeString(file, text);
  }

  @Test
  void refusesASourceWithTheIdOfAKeptOne() {
    workspace.open(Progress.silent());
    ExampleSources.copy(ExampleSources.TINY, home.resolve("data/tiny-again"));
    ExampleSources.delete(home.resolve("data/tiny-again/catalogue"));

    assertThatThrownBy(() -> workspace.open(Progress.silent()))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            found ->
                assertThat(found.problems().toString())
                    .contains("data/tiny-again/source.json")
                    .contains("an id of its own (data/tiny-2025 has this one)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inferred", "catalogue", "battinfo", "material", "strategy"})
  void refusesASourceByANameOfSomethingElse(String id) throws IOException {
    replace(home.resolve("data/tiny-2025/source.json"), "'id': 'tiny-2025'", "'id': '" + id + "'");

    assertThat(workspace.build(Progress.silent()).problems().toString())
        .contains(
            "data/tiny-2025/source.json, /id: found \""
                + id
                + "\", by which the graph calls something else, expected an id of its own.");
  }

  @Test
  void partsOfDifferentProcessesAreTheWholeGraph() throws IOException {
    var whole = home.resolve("whole");
    var shared = home.resolve("shared");

    workspace.writeParts(whole, Share.ALL, Progress.silent());
    for (var share : List.of("2/3", "1/3", "3/3", "rest/3")) {
      // Nothing that another has kept.
      ExampleSources.delete(home.resolve("target"));
      // As some machines do by themselves.
      Files.writeString(home.resolve("data/tiny-2025/.store"), share);
      workspace.writeParts(shared, Share.of(share).orElseThrow(), Progress.silent());
    }

    var lines = lines(whole);
    assertThat(lines(shared)).isEqualTo(lines);
    assertThat(lines).doesNotHaveDuplicates();
    assertThat(lines.size())
        .isEqualTo(workspace.build(Progress.silent()).dataset().stream().count());
  }

  @Test
  void restWaitsForAllParts() throws IOException {
    var folder = home.resolve("parts");
    workspace.writeParts(folder, Share.of("1/2").orElseThrow(), Progress.silent());

    assertThatThrownBy(
            () -> workspace.writeParts(folder, Share.of("rest/2").orElseThrow(), Progress.silent()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("part-2-of-2.told").toString());
  }

  @Test
  void folderHoldsThePartsOfOneDivision() throws IOException {
    var folder = home.resolve("parts");
    workspace.writeParts(folder, Share.of("1/2").orElseThrow(), Progress.silent());

    assertThatThrownBy(() -> workspace.writeParts(folder, Share.ALL, Progress.silent()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(
            folder.resolve("part-1-of-2.nq")
                + ": found a part of another division, expected parts \"of 1\" alone; remove it, or"
                + " choose another folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data/tiny-2025/table-1.csv   | ,350, | ,360,
          ontology/summaries/README.md | '# '  | '# The '
          """)
  void restRefusesAPartOfOtherFiles(Path changed, String old, String now) throws IOException {
    var folder = home.resolve("parts");
    workspace.writeParts(folder, Share.of("2/2").orElseThrow(), Progress.silent());
    replace(home.resolve(changed), old, now);
    workspace.writeParts(folder, Share.of("1/2").orElseThrow(), Progress.silent());

    assertThatThrownBy(
            () -> workspace.writeParts(folder, Share.of("rest/2").orElseThrow(), Progress.silent()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(
            folder.resolve("part-2-of-2.told")
                + ": found a part of other files than there are now, expected one of these; write"
                + " part 2/2 again");
  }

  private static List<String> lines(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var lines = new ArrayList<String>();
      for (var file : files.filter(path -> path.toString().endsWith(".nq")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream().sorted().toList();
    }
  }

  private static List<Triple> named(Graph graph) {
    return graph.stream()
        .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
        .toList();
  }
}
