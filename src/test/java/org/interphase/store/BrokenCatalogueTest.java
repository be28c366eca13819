package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of a catalogue that cannot be read is told of, and whatever does not follow from it. */
class BrokenCatalogueTest {

  private static final String CELL =
      "data/tiny-2025/table-1.csv, row 2, column \"grainSize\" (C): found \"x\" in \"3x\"";
  private static final String CLAIM =
      "data/tiny-2025/findings.json, /findings/0/values/0/quantity: found \"InterfacialResistence\"";
  private static final String REFERENCE =
      "data/tiny-2025/references.csv, row 2, column \"year\" (D): found \"20l9\"";

  @TempDir private Path home;

  @BeforeEach
  void makeThreeMistakes() throws IOException {
    SmallProject.copy(home);
    change("data/tiny-2025/table-1.csv", ",350,", ",3x,");
    change("data/tiny-2025/findings.json", "InterfacialResistance", "InterfacialResistence");
    change("data/tiny-2025/references.csv", "2019", "20l9");
  }

  @Test
  void theMistakesAreAllThatIsWrong() {
    assertThat(problems())
        .satisfiesExactlyInAnyOrder(begins(CELL), begins(CLAIM), begins(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/catalogue/materials.json",
        "data/catalogue/strategies.json",
        "data/catalogue/methods.json",
        "data/catalogue/mechanisms.json",
        "data/catalogue/interfaces.json",
        "data/catalogue/topics.json",
        "data/catalogue/structures.json",
        "data/catalogue/families.json",
        "data/catalogue/usual.json",
        "data/tiny-2025/catalogue/materials.json",
        "data/tiny-2025/catalogue/strategies.json",
        "data/tiny-2025/catalogue/interfaces.json"
      })
  void namesThatMayBeInItAreNotJudged(String file) throws IOException {
    Files.writeString(home.resolve(file), "[");

    assertThat(problems())
        .satisfiesExactlyInAnyOrder(begins(file), begins(CELL), begins(CLAIM), begins(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/catalogue/units.json",
        "data/catalogue/words.json",
        "data/tiny-2025/catalogue/units.json"
      })
  void numbersThatMayBeInItAreNotJudged(String file) throws IOException {
    Files.writeString(home.resolve(file), "[");

    assertThat(problems()).satisfiesExactlyInAnyOrder(begins(file), begins(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/catalogue/units.json", "data/tiny-2025/catalogue/units.json"})
  void cellsWithoutUnitsAreJudgedWithoutThem(String file) throws IOException {
    change("data/tiny-2025/table-1.csv", "Tape casting", "Tape castng");
    change("data/tiny-2025/table-2.csv", "Li|LLSO|Li", "Li|LLSOO|Li");
    change("data/tiny-2025/table-2.csv", "0.9 ± 0.1,[2b]", "0.9 ± 0.1,[9]");
    Files.writeString(home.resolve(file), "[");

    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            begins(file),
            begins(REFERENCE),
            begins(
                "data/tiny-2025/table-1.csv, row 2, column \"route\" (F): found \"Tape castng\""),
            begins("data/tiny-2025/table-2.csv, row 3, column \"stack\" (A): found \"LLSOO\""),
            begins(
                "data/tiny-2025/table-2.csv, row 2, column \"reference\" (E): found reference 9"));
  }

  /** A name that nobody knows may say that there is none. */
  @ParameterizedTest
  @ValueSource(strings = {"data/catalogue/words.json", "data/tiny-2025/catalogue/words.json"})
  void namesAreNotJudgedWhereWordsForNoneMayBeInIt(String file) throws IOException {
    change("data/tiny-2025/table-1.csv", "Tape casting", "n.r.");
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), "[");

    assertThat(problems()).satisfiesExactlyInAnyOrder(begins(file), begins(REFERENCE));
  }

  @ParameterizedTest
  @CsvSource({"materials.json", "units.json", "words.json"})
  void anotherSourcesOwnFileHidesNothing(String file) throws IOException {
    ExampleSources.copy(ExampleSources.OWN, home.resolve("data/own-2025"));
    var broken = home.resolve("data/own-2025/catalogue/" + file);
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "[");

    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            begins("data/own-2025/catalogue/" + file),
            begins(CELL),
            begins(CLAIM),
            begins(REFERENCE));
  }

  private static ThrowingConsumer<String> begins(String beginning) {
    return problem -> assertThat(problem).startsWith(beginning);
  }

  private List<String> problems() {
    return Workspace.at(home).read(Progress.silent()).problems().stream()
        .map(Object::toString)
        .toList();
  }

  private void change(String file, String from, String to) throws IOException {
    var path = home.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }
}
