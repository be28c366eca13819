package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.WorkbookFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.sheet.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From somebody's file to a source, by the command line. */
class StartCommandTest extends StartsFromAFile {

  @Test
  void spreadsheetBecomesAGraph() {
    var workbook =
        WorkbookFile.xlsx(
            folder.resolve("pellets.xlsx"),
            sheet -> {
              row(sheet, 0, "Our pellets");
              row(sheet, 1, "Electrolyte", "Ionic conductivity", "Relative density", "Ref.");
              row(sheet, 2, "", "S cm-1", "%", "");
              row(sheet, 3, "Li1.5Al0.5Ge1.5(PO4)3", "4.18 × 10⁻⁴", 95, "[1]");
              row(sheet, 4, "LAGP-B2O3", 3e-4, 93, "[2]");
            });

    assertThat(start(workbook, PAPER, "--yes").status()).isZero();

    var built = ExampleSources.build(made);
    assertThat(built.problems()).isEmpty();
    assertThat(texts("ionicConductivity")).containsExactly("4.18 × 10⁻⁴", "0.0003");
  }

  @Test
  void whatIsGuessedIsOpenUntilSomebodyAnswers() {
    var run = start(file, List.of());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "table-1/sigma25-c-total-s-cm-1: What does the column “σ25 °C, total [S cm⁻¹]” hold?\n"
                + "  guess: IonicConductivity [S/cm] at 25 °C, Total (“σ” is IonicConductivity, in"
                + " S/cm); or: IonicConductivity [S/cm], text, leave out\n")
        .contains("source/title: What is the publication's title?\n  no guess");
    assertThat(ExampleSources.build(made).problems())
        .extracting(Object::toString)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .endsWith(
                        "questions.json, table-1/doi: found \"reference\", which is a guess,"
                            + " expected an answer to: What does the column “DOI” hold?"
                            + " (pellets.csv!C1).\n"
                            + "  Answer with ./interphase start FILE --into FOLDER --answer"
                            + " 'table-1/doi=reference', or --yes for every guess."));
  }

  @Test
  void whatAFileSaysIsNotObeyedByTheTerminal() throws IOException {
    Files.writeString(file, "Electrolyte\u001B[2J;\u202Eytisned\nLAGP;4\n");

    var run = start(file, List.of());

    assertThat(run.out())
        .contains("What does the column “Electrolyte⟨U+001B⟩[2J” hold?")
        .contains("What does the column “⟨U+202E⟩ytisned” hold?")
        .doesNotContain("\u001B", "\u202E");
  }

  /** What a file prints that nobody can read is told of where it stands, not of the questions. */
  @ParameterizedTest
  @ValueSource(strings = {"\u001B", "\u202E", "\u2066", "\uE000", "\uFFFD", "\uFFFF"})
  void questionsAreReadAgainWhateverTheFileSays(String sign) throws IOException {
    Files.writeString(file, "Electrolyte;Density " + sign + "[%]\nLAGP;" + sign + "4\n");
    start(file, PAPER);

    var run = start(file, List.of(), "--yes");

    assertThat(run.err()).doesNotContain("questions.json");
    assertThat(ExampleSources.build(made).problems())
        .isNotEmpty()
        .noneSatisfy(problem -> assertThat(problem.place().file()).endsWith("questions.json"));
  }

  @Test
  void answersThatNobodyCanReadAreRefused() {
    var run = start(file, List.of(), "--answer", "source/title=\u202Estellep");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("for source/title, expected an answer.");
    assertThat(start(file, List.of(), "--answer", "source/title= ").status()).isEqualTo(2);
    assertThat(made).doesNotExist();
  }

  @Test
  void guessesAreOfferedWhereThereAreAny() {
    start(file, List.of(), "--yes");
    var run = start(file, List.of());

    assertThat(run.out())
        .doesNotContain("--yes")
        .endsWith(
            "4 open questions. Answer each:\n  ./interphase start "
                + file
                + " --into "
                + made
                + " --answer 'source/title=…'\n");
  }

  /** Of an alloy that prints no numbers nobody knows how many atoms it has of each metal. */
  @ParameterizedTest
  @ValueSource(strings = {"Li–In", "Li-In", "Li–In alloy", "In-Li"})
  void metalsWithADashBetweenThemAreAnAlloy(String alloy) throws IOException {
    Files.writeString(file, "Cell\n" + alloy + "|LAGP|LFP\n");

    var run = start(file, PAPER);
    assertThat(run.out())
        .contains(
            "Of which class of the ontology is the material “"
                + alloy
                + "”?\n  guess: LithiumAlloy (metals with a dash between them)");

    assertThat(start(file, List.of(), "--yes").status()).isZero();
    assertThat(ExampleSources.build(made).problems()).isEmpty();
    assertThat(Files.readString(made.resolve("catalogue/materials.json")))
        .doesNotContain("formula");
  }

  @Test
  void commandsCanBeCopied() throws IOException {
    var spaced = Files.copy(file, folder.resolve("Ada's pellets.csv"));
    var run = start(spaced, List.of());

    assertThat(run.out())
        .contains("./interphase start '" + folder + "/Ada'\\''s pellets.csv' --into ");
  }

  @Test
  void namesTheCommandThatGoesOn() throws IOException {
    Files.writeString(file, "Electrolyte;DOI, if any\nLAGP;10.1000/x,1\n");
    assertThat(start(file, PAPER).err()).contains("Say which it is: --delimiter");

    assertThat(start(file, PAPER, "--delimiter", "semicolon").out())
        .endsWith("start " + file + " --delimiter semicolon --into " + made + " --yes\n");
  }

  @Test
  void saysWhichAnswersItTakes() {
    assertThat(start(file, PAPER, "--answer", "table-1/colour=text").err())
        .startsWith(
            "Found --answer table-1/colour=…, expected one of table-1/shape, table-1/electrolyte,");
    assertThat(start(file, PAPER, "--answer", "source/year=soon").err())
        .isEqualTo("Found \"soon\" for source/year, expected an answer.\n");
    assertThat(Files.exists(made)).isFalse();
  }

  @Test
  void namesAFolderThatMayBe() {
    var into = folder.resolve("Müller 2021");
    var run = CommandLineRun.of(PROJECT, "start", file.toString(), "--into", into.toString());

    assertThat(run.err()).contains(", such as " + folder.resolve("muller-2021") + ", since");
  }

  @Test
  void whatCannotBeReadIsToldAsAProblem() throws IOException {
    Files.writeString(file, "");

    assertThat(start(file, PAPER))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                file
                    + ": found nothing, expected a table.\n"
                    + "  Check that it is the right file.\n1 problem.\n"));
    assertThat(start(folder.resolve("none.csv"), PAPER).status()).isEqualTo(3);
    assertThat(start(Files.createDirectory(folder.resolve("tables.csv")), PAPER))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                folder.resolve("tables.csv")
                    + ": found a folder, expected a file with tables or references.\n"));
  }

  @Test
  void otherCommandsLeadHere() {
    assertThat(CommandLineRun.of(PROJECT, "check", file.toString()))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                file
                    + ": found a file, expected the folder of a source. ./interphase start "
                    + file
                    + " makes one of a table.\n"));
  }

  private List<String> texts(String column) {
    try {
      var lines = Files.readAllLines(made.resolve("table-1.csv"));
      int index = List.of(lines.get(0).split(",")).indexOf(column);
      return lines.stream().skip(1).map(line -> line.split(",")[index]).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
