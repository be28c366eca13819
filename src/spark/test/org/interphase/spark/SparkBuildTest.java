package org.interphase.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.store.Progress;
import org.interphase.store.Share;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark makes the same graph as one process, on two workers within this one. */
class SparkBuildTest {

  /** Two that share materials, one with findings, and one with a catalogue of its own. */
  private static final List<Path> SOURCES =
      List.of(
          ExampleSources.CLAIMS,
          ExampleSources.COUNTERCLAIMS,
          ExampleSources.MIXED,
          ExampleSources.TINY);

  @TempDir private Path folder;
  private Path home;
  private Path output;

  @BeforeAll
  static void chooseTheMaster() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
  }

  @AfterAll
  static void forgetTheMaster() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.ui.enabled");
  }

  @BeforeEach
  void copyAProject() throws IOException {
    home = folder.resolve("project");
    output = folder.resolve("output");
    for (var part : List.of("data/catalogue", "data/schema", "ontology")) {
      Files.createDirectories(home.resolve(part).getParent());
      ExampleSources.copy(ExampleSources.HOME.resolve(part), home.resolve(part));
    }
    for (var source : SOURCES) {
      ExampleSources.copy(source, home.resolve("data").resolve(source.getFileName()));
    }
  }

  @Test
  void writesWhatOneProcessWrites() throws IOException {
    var alone = folder.resolve("alone");
    Workspace.at(home).writeParts(alone, Share.ALL, Progress.silent());
    ExampleSources.delete(home.resolve("target")); // so that nothing is taken from there

    build("3");

    assertThat(lines(output)).isEqualTo(lines(alone)).isNotEmpty();
    assertThat(names(output))
        .containsExactly("part-1-of-3.nq", "part-2-of-3.nq", "part-3-of-3.nq", "rest.nq");
  }

  @Test
  void writesTheSourcesThatAreNamed() throws IOException {
    var alone = folder.resolve("alone");
    var tiny = home.resolve("data/tiny-2025");
    Workspace.at(home).withData(List.of(tiny)).writeParts(alone, Share.ALL, Progress.silent());

    build("2", "data/tiny-2025");

    assertThat(lines(output)).isEqualTo(lines(alone));
  }

  @Test
  void tellsTheProblemsOfAllParts() throws IOException {
    for (var source : List.of("claims-2024", "tiny-2025")) {
      var description = home.resolve("data").resolve(source).resolve("source.json");
      Files.writeString(description, Files.readString(description).replace("\"id\"", "\"di\""));
    }

    assertThatThrownBy(() -> build("4"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The graph is not whole.\n")
        .hasMessageContainingAll("data/claims-2024/source.json", "data/tiny-2025/source.json");
    assertThat(output.resolve("rest.nq")).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsThere() throws IOException {
    Files.createDirectory(output);

    assertThatThrownBy(() -> build("2"))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(
            output.toUri() + ": found a folder, expected none; remove it, or name another");
  }

  @Test
  void saysWhatItTakes() {
    assertThatThrownBy(() -> build("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none\", expected HOME OUTPUT PARTS [DIR...]");
  }

  @Test
  void usesTheStoreAlone() {
    classes()
        .that()
        .resideInAPackage("org.interphase.spark")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "scala..",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.interphase.spark",
            "org.interphase.store")
        .check(
            new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.interphase"));
  }

  private void build(String parts, String... data) throws IOException {
    var arguments = new ArrayList<>(List.of(home.toString(), output.toUri().toString(), parts));
    arguments.addAll(List.of(data));
    SparkBuild.main(arguments.toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> lines(Path folder) throws IOException {
    var lines = new ArrayList<String>();
    for (var name : names(folder)) {
      if (name.endsWith(".nq")) {
        lines.addAll(Files.readAllLines(folder.resolve(name)));
      }
    }
    return lines.stream().sorted().toList();
  }
}
