package org.interphase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a curator is told of every kind of slip. The cases stand in {@code wrong-input/*.txt}: a
 * name, the slips made in a copy of the small source, and all that is said about them.
 */
class WrongInputTest {

  private static final Path CASES = ExampleSources.HOME.resolve("src/test/resources/wrong-input");
  private static final Pattern SLIP = Pattern.compile("in (\\S+): (.*) → (.*)");

  private static final Pattern CODE_POINT = Pattern.compile("\\(U\\+([0-9A-F]{4})\\)");

  @TempDir private Path home;
  private Path source;

  @BeforeEach
  void copySource() {
    source = home.resolve("tiny");
    ExampleSources.copy(ExampleSources.TINY, source);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongWhereAndHowToMendIt(Case slip) throws IOException {
    for (var line : slip.slips()) {
      make(line);
    }

    assertThat(problems(source)).isEqualTo(slip.expected());
  }

  /** What a source prints per area is no slip: 12 Ω cm² is a quantity of its own. */
  @Test
  void takesAResistanceTimesAnArea() throws IOException {
    make("in findings.json: InterfacialResistance → ArealSpecificResistance");
    make("in findings.json: \"text\": \"12 Ω\" → \"text\": \"12 Ω cm²\"");

    assertThat(problems(source)).isEmpty();
  }

  @Test
  void missesTheFileThatSaysWhatTheSourceIs() throws IOException {
    Files.delete(source.resolve("source.json"));

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/source.json: found no file, expected a file as data/schema/source.schema.json describes.
              Add the file; docs/curating.md shows one.\
            """);
  }

  @Test
  void missesATableThatADescriptionNames() throws IOException {
    Files.delete(source.resolve("table-1.csv"));

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/table-1.csv: found no file, expected the table that the description beside it names.
              Add the CSV, or correct "url" in the description.\
            """);
  }

  /** Nobody writes into the pipe: whoever opened it would wait without end. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void waitsForNoPipe() throws IOException, InterruptedException {
    var table = source.resolve("table-1.csv");
    Files.delete(table);
    assertThat(new ProcessBuilder("mkfifo", table.toString()).start().waitFor()).isZero();

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/table-1.csv: found a file that cannot be read (table-1.csv: it is a pipe or a device), expected a readable file.
              Check that it is there and its permissions.\
            """);
  }

  @Test
  void missesTheRowsOfAnEmptyTable() throws IOException {
    Files.writeString(source.resolve("table-1.csv"), "");

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/table-1.csv: found nothing, expected a header and rows.
              Write the names of the columns into the first line.\
            """);
  }

  @Test
  void missesTheRowsBelowAHeader() throws IOException {
    Files.writeString(
        source.resolve("table-1.csv"), "reference,conductivity,grainSize,pellet,sintering,route\n");

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/table-1.csv: warning: found no row below the header, expected what the table prints.
              Add the rows, or take the table and its description out.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | found nothing, expected properties in { }.",
        "null | found null, expected properties in { }.",
        "{ | found the end of the file, expected more JSON.",
        "%s[ | found brackets more than 500 deep, expected at most so many.",
        "{\"year\": %s9} | found a number of more than 1000 digits, expected a shorter one."
      })
  void missesTheFindingsOfAFileThatIsNone(String beginning, String told) throws IOException {
    var more = beginning.startsWith("{") ? "9" : "[";
    Files.writeString(
        source.resolve("findings.json"), beginning.replace("%s", more.repeat(100_000)));

    assertThat(problems(source)).startsWith("tiny/findings.json").contains(told);
  }

  @Test
  void namesFilesOfDataThatNothingReads() throws IOException {
    Files.writeString(source.resolve("table-9.csv"), "a");
    Files.writeString(source.resolve("table-8.xlsx"), "");
    Files.writeString(source.resolve("finding.json"), "{}");
    Files.writeString(source.resolve("catalogue/material.json"), "[]");
    Files.writeString(source.resolve("library.bib"), "");
    Files.writeString(source.resolve("notes.txt"), "read twice");
    Files.createDirectory(source.resolve("discrepancy"));
    Files.createDirectory(source.resolve("pictures"));

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/catalogue/material.json: found a file that is not read, expected one of families.json, interfaces.json, materials.json, mechanisms.json, methods.json, strategies.json, structures.json, topics.json, units.json, usual.json, words.json.
              Correct its name, or take it out of the folder.
            tiny/finding.json: found a file that is not read, expected one of discrepancies.json, findings.json, questions.json, references.json, source.json, table-1.csv-metadata.json, table-2.csv-metadata.json.
              Correct its name, or take it out of the folder.
            tiny/library.bib: found a list of references that is not read, expected references.bib, references.ris, references.json or references.csv.
              Rename it, or take it out of the folder.
            tiny/table-8.xlsx: found a spreadsheet, which is not read, expected CSV.
              ./interphase start FILE makes a source of it; or save each sheet as “CSV UTF-8”.
            tiny/table-9.csv: found a table that is not read, expected a description of it in table-9.csv-metadata.json.
              ./interphase start FILE describes it; or do so as docs/curating.md shows.
            tiny/discrepancy: found a folder that is not read, expected the name discrepancies.
              Correct its name, or take it out of the folder.\
            """);
  }

  @Test
  void findsAFolderWithoutASource() throws IOException {
    var empty = Files.createDirectory(home.resolve("empty"));

    assertThat(problems(empty))
        .isEqualTo(
            """
            empty: found no source, expected a folder with a source.json, or with such folders in it.
              Name the folder of a source, or describe this one in source.json.\
            """);
  }

  @Test
  void findsTwoSourcesWithOneId() {
    var again = home.resolve("tiny-again");
    ExampleSources.copy(ExampleSources.TINY, again);
    ExampleSources.delete(again.resolve("catalogue"));

    assertThat(problems(source, again))
        .isEqualTo(
            """
            tiny-again/source.json, /id: found "tiny-2025" again, expected an id of its own (tiny has this one).
              Give this source another id.\
            """);
  }

  @Test
  void namesTheFileOfADiscrepancyAmongSeveral() throws IOException {
    Files.createDirectory(source.resolve("discrepancies"));
    Files.move(source.resolve("discrepancies.json"), source.resolve("discrepancies/life.json"));
    make("in discrepancies/life.json: \"60\"} → \"60\", \"taken\": true}");

    assertThat(problems(source))
        .isEqualTo(
            """
            tiny/discrepancies/life.json, bare-life-unit: found tiny-2025/discrepancy/bare-life-unit/reading-1 and tiny-2025/discrepancy/bare-life-unit/reading-2, expected at most one reading taken.
              Leave "taken" at one reading.\
            """);
  }

  @ParameterizedTest
  @MethodSource("textFiles")
  void findsBytesThatAreNotUtf8(String file) throws IOException {
    var path = source.resolve(file);
    var text = Files.readString(path).replace("Tape casting", "Tape casting µ");
    Files.write(path, (text + "\u00b5").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems(source))
        .startsWith(
            """
            tiny/%s: found bytes that are not UTF-8, expected text in UTF-8.
              Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).\
            """
                .formatted(file));
  }

  @ParameterizedTest
  @MethodSource("textFiles")
  void takesTheByteOrderMarkOfASpreadsheet(String file) throws IOException {
    var path = source.resolve(file);
    Files.writeString(path, "\uFEFF" + Files.readString(path));

    assertThat(problems(source)).isEmpty();
  }

  static List<String> textFiles() {
    return List.of("source.json", "references.csv", "table-1.csv", "table-1.csv-metadata.json");
  }

  /**
   * A case of {@code wrong-input/}.
   *
   * @param slips lines {@code in FILE: what stands there → what is written instead}
   */
  record Case(String name, List<String> slips, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    var cases = new ArrayList<Case>();
    try (var files = Files.list(CASES)) {
      for (var file : files.sorted().toList()) {
        for (var text : Files.readString(file).split("(?m)^# ")) {
          if (!text.isBlank()) {
            var lines = text.strip().lines().toList();
            cases.add(
                new Case(
                    lines.get(0),
                    lines.stream().filter(line -> SLIP.matcher(line).matches()).toList(),
                    lines.stream()
                        .skip(1)
                        .filter(line -> !SLIP.matcher(line).matches())
                        .collect(joining("\n"))
                        .replace("NEXT", String.valueOf(Year.now().getValue() + 1))));
          }
        }
      }
    }
    return cases;
  }

  private void make(String slip) throws IOException {
    var parts = SLIP.matcher(slip);
    assertThat(parts.matches()).as(slip).isTrue();
    var file = source.resolve(parts.group(1));
    var before = Files.readString(file);
    var after = before.replace(parts.group(2), meant(parts.group(3)));
    assertThat(after).as("%s makes a difference", slip).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  /** Cases are read line by line, so what has no place in a line is spelt out. */
  private static String meant(String text) {
    return CODE_POINT
        .matcher(text.replace("(nothing)", "").replace("(line)", "\n"))
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  private String problems(Path... folders) {
    var built = ExampleSources.build(folders);
    return Stream.concat(built.warnings().stream(), built.problems().stream())
        .map(Problem::toString)
        .collect(joining("\n"))
        .replace(home + "/", "");
  }
}
