package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of the cells of a table, and what is not. */
class CellGuessesTest {

  @TempDir private Path folder;

  private WrittenTable intake;

  @BeforeEach
  void inTheFolder() {
    intake = new WrittenTable(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Li|LAGP|Li; symmetric cell-stack",
        "Li∣LAGP∣Li; symmetric cell-stack",
        "Li//LAGP//Li; symmetric cell-stack",
        "Li/Li6PS5Cl/Li; symmetric cell-stack",
        "Na / Na3Zr2Si2PO12 / Na; symmetric cell-stack",
        "Li/LAGP/LFP; full cell-stack"
      })
  void endsOfACellSayOfWhichKindItIs(String cell, String meaning) throws IOException {
    assertThat(intake.ofColumn("Cell", cell).guess()).contains(meaning);
  }

  @Test
  void symbolsOfSpaceGroupsBecomeAProperty() throws IOException {
    var made = intake.make("Material;Space group\nLATP;R3\u0305c\nLi3PO4;P21/n\nLLZO;\n", Map.of());

    assertThat(WrittenTable.question(made, "table-1/space-group").guess()).contains("space-group");
    assertThat(made.files().get("table-1.csv-metadata.json"))
        .contains("\"iph:notation\": \"space-group\"", "\"name\": \"spaceGroup\"");
    assertThat(made.files().get("table-1.csv")).contains("LATP,R3\u0305c\n");
  }

  @Test
  void wordsAboutTheCrystalStayText() throws IOException {
    var made = intake.make("Material;Space group\nLATP;R-3c\nLLZO;cubic\n", Map.of());
    var question = WrittenTable.question(made, "table-1/space-group");

    assertThat(question.guess()).contains("text");
    assertThat(question.because()).contains("not all of its cells are symbols of space groups");
    assertThat(question.choices()).contains("space-group");
  }

  /** Of a cell with slashes its layers are names, not the whole. */
  @ParameterizedTest
  @ValueSource(strings = {"Li/Li6PS5Cl/Li", "Li∣Li6PS5Cl∣Li", "Li/LAGP/Li"})
  void asksForNoMaterialThatIsACell(String cell) throws IOException {
    assertThat(intake.csv("Cell;CCD (mA/cm2)\n" + cell + ";1.1\n").keySet())
        .contains("table-1/cell")
        .noneMatch(id -> id.startsWith("material/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Melt quenching",
        "sol gel",
        "TAPE CASTING",
        "Sol-gel + hot-pressing",
        "Sol-gel, hot pressing",
        "solid-state reaction",
        "Festkörperreaktion",
        "Sol-Gel-Verfahren und Heißpressen",
        "固相法",
        "固相法、热压"
      })
  void asksForNoMethodThatIsKnown(String cell) throws IOException {
    assertThat(intake.csv("Electrolyte;Synthesis\nLAGP;\"" + cell + "\"\n").keySet())
        .contains("table-1/synthesis")
        .noneMatch(id -> id.startsWith("method/"));
  }

  @Test
  void asksForTheMethodAloneThatNobodyKnows() throws IOException {
    assertThat(intake.csv("Electrolyte;Synthesis\nLAGP;Sol-gel, then moon baking\n").keySet())
        .filteredOn(id -> id.startsWith("method/"))
        .containsExactly("method/moon-baking");
  }

  /** The catalogue has a material of that id, by another name. */
  @Test
  void givesNoIdThatTheCatalogueHas() throws IOException {
    assertThat(intake.csv("Cell;CCD (mA/cm2)\nLi|GOLD|Li;1\n").keySet()).contains("material/gold2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Source;10.1002/anie.200701144;reference",
        "DOI des Artikels;https://doi.org/10.1149/1.2086597;reference",
        "Phase;Li6.4La3Zr1.4Ta0.6O12;composition",
        "Phase;Li₇La₃Zr₂O₁₂;composition"
      })
  void cellsTellWhatAnUnknownHeaderDoesNot(String header, String cell, String guess)
      throws IOException {
    assertThat(intake.ofColumn(header, cell).guess()).contains(guess);
  }

  /** P1 is phosphorus to a chemist, and the first pellet to who pressed it. */
  @ParameterizedTest
  @ValueSource(strings = {"P1", "B2", "SC-3", "SPS", "10.5"})
  void numbersOfSamplesAreNoFormulas(String cell) throws IOException {
    var question = intake.ofColumn("Probe", cell);
    assertThat(question.guess()).isEmpty();
    assertThat(question.choices()).startsWith("composition", "method", "reference");
  }

  @Test
  void decimalCommasOfFormulasBecomePoints() throws IOException {
    var made =
        intake.make(
            "Zusammensetzung;Dichte (%)\nLi1,3Al0,3Ti1,7(PO4)3;95,2\n",
            Map.of("table-1/commas", "yes"));
    assertThat(made.files().get("table-1.csv")).contains("Li1.3Al0.3Ti1.7(PO4)3,95.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0,31; yes", "1,5–2,5; yes", "0,31 and 0.5; ", "1,234; "})
  void commasInNumbersAreAsked(String cell, String guess) throws IOException {
    var made = intake.make("Material;Ea (eV)\nLAGP;" + cell + "\n", Map.of());

    assertThat(WrittenTable.question(made, "table-1/commas").guess())
        .isEqualTo(Optional.ofNullable(guess));
  }

  @Test
  void decimalCommasBecomePoints() throws IOException {
    var table = "Electrolyte;Ea (eV);Ref.\nLAGP;0,31 ± 0,02;[1,2]\n";

    assertThat(intake.make(table, Map.of()).files().get("table-1.csv"))
        .endsWith("LAGP,0.31 ± 0.02,\"[1,2]\"\n");
    assertThat(intake.make(table, Map.of("table-1/commas", "no")).files().get("table-1.csv"))
        .endsWith("LAGP,\"0,31 ± 0,02\",\"[1,2]\"\n");
  }

  /** 1.050 µm beside 94,5 % is more than a thousand micrometres, and never about one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1.050; 95,2; yes; 1050", "1.050,5; 95,2; yes; 1050.5", "1.05; 95,2; ; 1.05"})
  void pointsBesideDecimalCommasAreAsked(String point, String comma, String guess, String taken)
      throws IOException {
    var table = "Material;Dicke (µm);Dichte (%)\nLAGP;" + point + ";" + comma + "\n";
    var made = intake.make(table, Map.of("table-1/commas", "yes"));

    assertThat(WrittenTable.question(made, "table-1/points").guess())
        .isEqualTo(Optional.ofNullable(guess));
    assertThat(made.files().get("table-1.csv")).endsWith("LAGP," + taken + ",95.2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1e-4", "2.1 × 10⁻⁴", "<1e-6", "3–5"})
  void numbersWithoutAUnitAreSeen(String cell) throws IOException {
    assertThat(intake.ofColumn("Conductivity", cell).guess()).isEmpty();
  }

  /**
   * Names that differ in signs alone are entries of their own; one name is one, however it is set.
   */
  @Test
  void newNamesHaveEntriesOfTheirOwn() throws IOException {
    var made = intake.make("Material;Density (%)\nXA-B;95\nXA@B;95\nXA‐B;95\n", Map.of());

    assertThat(made.files().get("catalogue/materials.json"))
        .contains("\"xa-b\"", "\"xa-b-2\"", "\"XA-B\"", "\"XA@B\"")
        .doesNotContain("\"xa-b-3\"");
  }

  /** What a row rests on is listed by the keys that the notation of references reads there. */
  @Test
  void referencesAreListedByTheirKeys() throws IOException {
    var made =
        intake.make(
            "Electrolyte;Ref.\nA;[1–3]\nB;[85a,c]\nC;Smith2019, Lee\nD;this work\nE;—\n"
                + "F;10.1000/x.1\nG;[2]\n",
            Map.of());

    assertThat(made.files().get("references.csv").lines().skip(1))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("1", "2", "3", "85a", "85c", "Smith2019", "Lee");
  }

  @Test
  void doiMayBeALink() throws IOException {
    var made =
        intake.make("Electrolyte\nLAGP\n", Map.of("source/doi", "https://doi.org/10.1000/X.1"));

    assertThat(made.refused()).isEmpty();
    assertThat(made.files().get("source.json")).contains("\"doi\": \"10.1000/x.1\"");
  }
}
