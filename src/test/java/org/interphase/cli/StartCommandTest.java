package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.sheet.WorkbookFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.sheet.WorkbookFile;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From somebody's file to a source, by the command line. */
class StartCommandTest {

  private static final Project PROJECT = new WorkspaceProject(Workspace.at(ExampleSources.HOME));
  private static final List<String> PAPER =
      List.of(
          "--answer",
          "source/title=Pellets",
          "--answer",
          "source/authors=Ada Smith; Ben Jones",
          "--answer",
          "source/year=2021",
          "--answer",
          "source/curators=Cy Young");

  @TempDir private Path folder;
  private Path file;
  private Path made;

  @BeforeEach
  void writeTable() throws IOException {
    made = folder.resolve("pellets-2021");
    file = folder.resolve("pellets.csv");
    Files.writeString(
        file, "Electrolyte;σ25 °C, total [S cm⁻¹];DOI\nLAGP;4.18 × 10⁻⁴;10.1000/x.1\n");
  }

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
  void answersAreKept() throws IOException {
    start(file, PAPER);
    var run = start(file, List.of(), "--yes");

    assertThat(run.out()).endsWith("No open questions. Next: ./interphase check " + made + "\n");
    assertThat(Files.readString(made.resolve("source.json")))
        .contains("\"title\": \"Pellets\"", "\"authors\": [\"Ada Smith\", \"Ben Jones\"]");
  }

  @Test
  void questionsAreAskedOneByOne() throws IOException {
    var lines = "\n".repeat(4) + "Thickness\n\nPellets\nAda Smith\n2021\n\n\n\n\nCy Young\n\n\n";
    var arguments = arguments(file, List.of(), "--ask");
    var run = CommandLineRun.of(PROJECT, lines, server -> {}, arguments);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("[Enter: header 1, rows 2-2] > ", "Found \"Thickness\" for");
    assertThat(ExampleSources.build(made).problems()).isEmpty();
  }

  @Test
  void answersForOneFileHoldForTheNext() throws IOException {
    start(file, PAPER, "--answer", "table-1/doi=text", "--yes");
    var next = folder.resolve("next-2022");
    var run =
        CommandLineRun.of(
            PROJECT,
            "start",
            file.toString(),
            "--into",
            next.toString(),
            "--like",
            made.toString());

    assertThat(run.out()).doesNotContain("table-1/doi", "curators").contains("source/title");
    assertThat(Files.readString(next.resolve("table-1.csv")))
        .startsWith("electrolyte,ionicConductivity,doi\n");
  }

  /** The next table may have another unit under the same header. */
  @Test
  void answersForOneFileThatDoNotFitTheNextAreAskedAgain() throws IOException {
    start(file, PAPER, "--answer", "table-1/shape=header 1, rows 2-2", "--yes");
    var questions = made.resolve("questions.json");
    Files.writeString(
        questions,
        Files.readString(questions)
            .replace("\"answer\": \"reference\"", "\"answer\": \"Thickness [S/cm]\""));
    var next = folder.resolve("next-2022").toString();
    var run =
        CommandLineRun.of(
            PROJECT, "start", file.toString(), "--into", next, "--like", made.toString());

    assertThat(run.out()).contains("table-1/doi: What does the column “DOI” hold?\n  guess: ref");
    assertThat(run.err())
        .isEqualTo(
            "Found \"Thickness [S/cm]\" for table-1/doi, expected something like \"reference\", or"
                + " text, leave out. Not taken from "
                + made
                + "\n");
  }

  @Test
  void foldersOfOthersAreLeftAlone() throws IOException {
    Files.createDirectory(made);

    assertThat(start(file, PAPER))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                made
                    + ": found a folder that is there already, expected none, or one that start has"
                    + " made. Give another with --into.\n"));
  }

  @Test
  void changesByHandAreNotLost() throws IOException {
    start(file, PAPER);
    var source = made.resolve("source.json");
    Files.writeString(source, Files.readString(source).replace("Pellets", "Tablets"));
    var another = new String[] {"--answer", "source/year=2022"};

    assertThat(start(file, List.of(), another).err())
        .isEqualTo(
            "Found source.json changed by hand, expected what start has written."
                + " Go on by hand, or lose the changes with --replace.\n");
    assertThat(start(file, List.of(), "--yes").status()).isZero();
    assertThat(Files.readString(source)).contains("Tablets");
    assertThat(start(file, List.of(), "--replace", "--answer", "source/year=2022").status())
        .isZero();
    assertThat(Files.readString(source)).contains("Pellets", "2022");
  }

  @Test
  void fileThatIsNoMoreNeededIsNotLostEither() throws IOException {
    Files.writeString(file, "Electrolyte;Method;Density (%)\nLAGP;Secret recipe;95\n");
    start(file, PAPER);
    var methods = made.resolve("catalogue/methods.json");
    Files.writeString(methods, Files.readString(methods).replace("Secret recipe", "Our recipe"));

    assertThat(start(file, List.of(), "--answer", "table-1/method=leave out").err())
        .startsWith(
            "Found catalogue/methods.json changed by hand, expected what start has written.");
    assertThat(Files.readString(methods)).contains("Our recipe");
    start(file, List.of(), "--answer", "table-1/method=leave out", "--replace");
    assertThat(methods).doesNotExist();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pellets; LAGP,Sol-gel,12,3e-4,0.3,95,[1]",
        "symmetric-cells; Li|LAGP|Li,—,850,0.1,0.1,25,[1]",
        "full-cells; Li|LAGP|LFP,1.2,2.8–4,153,96% after 200 cycles at 0.5C,50,[1]",
        "arrhenius; LAGP,1e-4,2e-4,4e-4,8e-4,0.3,[1]",
        "critical-currents; Li|LAGP|Li,0.5,0.25,25,[1]"
      })
  void templateNeedsNothingButItsRows(String name, String row) throws IOException {
    var arguments = new ArrayList<>(List.of("start", "--template", name, "--yes"));
    arguments.addAll(List.of("--into", made.toString()));
    arguments.addAll(PAPER);
    var run = CommandLineRun.of(PROJECT, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(ExampleSources.build(made).problems()).isEmpty();

    var table = made.resolve("table-1.csv");
    Files.writeString(table, Files.readString(table) + row + "\n");
    var references = made.resolve("references.csv");
    Files.writeString(
        references, Files.readString(references) + "1,A. Smith,—,J. Test,2020,1,1,—\n");

    assertThat(ExampleSources.build(made).problems()).isEmpty();
  }

  @Test
  void listsItsTemplates() {
    assertThat(CommandLineRun.of(PROJECT, "start", "--template", "list").out())
        .isEqualTo("arrhenius\ncritical-currents\nfull-cells\npellets\nsymmetric-cells\n");
  }

  private CommandLineRun start(Path table, List<String> answers, String... more) {
    return CommandLineRun.of(PROJECT, arguments(table, answers, more));
  }

  private String[] arguments(Path table, List<String> answers, String... more) {
    var arguments = new ArrayList<>(List.of("start", table.toString(), "--into", made.toString()));
    arguments.addAll(answers);
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
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
