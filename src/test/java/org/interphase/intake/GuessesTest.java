package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.sheet.Documents;
import org.interphase.source.OpenQuestion;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of headers and cells, and what is not. */
class GuessesTest {

  private static final Intake INTAKE =
      Workspace.at(ExampleSources.HOME).intake(GuessesTest::fail).orElseThrow();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ionic conductivity (S cm-1); IonicConductivity [S/cm]",
        "Dry Thickness / um; Thickness [µm]",
        "σ25 °C, total [S cm⁻¹]; IonicConductivity [S/cm] at 25 °C, Total",
        "Ionic conductivity [25 °C, S cm⁻¹]; IonicConductivity [S/cm] at 25 °C",
        "Bulk conductivity at 298 K (mS/cm); IonicConductivity [mS/cm] at 298 K, Bulk",
        "Conductivity at RT (mS cm–1); IonicConductivity [mS/cm] at RT",
        "Ea (kJ/mol); ActivationEnergy [kJ/mol]",
        "Density (%); RelativeDensity [%]",
        "Density (g cm-3); MassDensity [g/cm³]",
        "Interface resistance (Ω cm²); ArealSpecificResistance [Ω·cm²]",
        "CCD (mA cm-2); CriticalCurrentDensity [mA/cm²]",
        "Interlayer thickness [nm]; Thickness [nm]",
        "σ / 10⁻⁴ S cm⁻¹; IonicConductivity [10⁻⁴ S/cm]",
        "Ionic conductivity (×10-3 S/cm, 30 °C); IonicConductivity [10⁻³ S/cm] at 30 °C",
        "σRT [mS cm⁻¹]; IonicConductivity [mS/cm] at RT",
        "sigma tot RT, mS cm-1; IonicConductivity [mS/cm] at RT, Total",
        "rel. dens. / %; RelativeDensity [%]",
        "Sintering / °C; text",
        "Dwell / min; text",
        "E_a (eV); ActivationEnergy [eV]",
        "Cycles; CycleCount [1]",
        "DOI; reference",
        "Composition; composition",
        "Symmetric cell; symmetric cell-stack"
      })
  void headerSaysWhatItsColumnHolds(String header, String meaning) throws IOException {
    assertThat(ofColumn(header, "1").guess()).contains(meaning);
  }

  /** Temperatures of sintering are no methods, though “sintering” is one. */
  @Test
  void columnOfNumbersHoldsNoMethods() throws IOException {
    assertThat(ofColumn("Sintering T", "850").guess()).contains("text");
    assertThat(ofColumn("Sintering", "spark plasma sintering").guess()).contains("method");
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
    assertThat(ofColumn("Cell", cell).guess()).contains(meaning);
  }

  @Test
  void symbolsOfSpaceGroupsBecomeAProperty() throws IOException {
    var made = make("Material;Space group\nLATP;R3\u0305c\nLi3PO4;P21/n\nLLZO;\n", Map.of());

    assertThat(question(made, "table-1/space-group").guess()).contains("space-group");
    assertThat(made.files().get("table-1.csv-metadata.json"))
        .contains("\"iph:notation\": \"space-group\"", "\"name\": \"spaceGroup\"");
    assertThat(made.files().get("table-1.csv")).contains("LATP,R3\u0305c\n");
  }

  @Test
  void wordsAboutTheCrystalStayText() throws IOException {
    var made = make("Material;Space group\nLATP;R-3c\nLLZO;cubic\n", Map.of());
    var question = question(made, "table-1/space-group");

    assertThat(question.guess()).contains("text");
    assertThat(question.because()).contains("not all of its cells are symbols of space groups");
    assertThat(question.choices()).contains("space-group");
  }

  /** Of a cell with slashes its layers are names, not the whole. */
  @ParameterizedTest
  @ValueSource(strings = {"Li/Li6PS5Cl/Li", "Li∣Li6PS5Cl∣Li", "Li/LAGP/Li"})
  void asksForNoMaterialThatIsACell(String cell) throws IOException {
    assertThat(csv("Cell;CCD (mA/cm2)\n" + cell + ";1.1\n").keySet())
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
        "Sol-gel, hot pressing"
      })
  void asksForNoMethodThatIsKnown(String cell) throws IOException {
    assertThat(csv("Electrolyte;Synthesis\nLAGP;\"" + cell + "\"\n").keySet())
        .contains("table-1/synthesis")
        .noneMatch(id -> id.startsWith("method/"));
  }

  @Test
  void asksForTheMethodAloneThatNobodyKnows() throws IOException {
    assertThat(csv("Electrolyte;Synthesis\nLAGP;Sol-gel, then moon baking\n").keySet())
        .filteredOn(id -> id.startsWith("method/"))
        .containsExactly("method/moon-baking");
  }

  /** The catalogue has a material of that id, by another name. */
  @Test
  void givesNoIdThatTheCatalogueHas() throws IOException {
    assertThat(csv("Cell;CCD (mA/cm2)\nLi|GOLD|Li;1\n").keySet()).contains("material/gold2");
  }

  /**
   * The condition of a test is one where there is a test; else nobody can say of what it is one.
   */
  @Test
  void temperatureNeedsATest() throws IOException {
    assertThat(csv("Cell;T (oC)\nLi|LAGP|Li;25\n").get("table-1/t-oc").guess())
        .contains("Temperature [°C]");
    assertThat(csv("Electrolyte;T (oC)\nLAGP;25\n").get("table-1/t-oc").guess()).isEmpty();
    assertThat(csv("Electrolyte;σ (S/cm);T (oC)\nLAGP;1e-4;25\n").get("table-1/t-oc").guess())
        .contains("Temperature [°C] of ionicConductivity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Conductivity; neither the header nor its cells print a unit",
        "log σ (S/cm); a logarithm is no quantity",
        "log10(σ / S cm-1); a logarithm is no quantity",
        "σ × 10⁴ (S/cm); the header has a factor",
        "10⁴ σ (S/cm); the header has a factor",
        "Thickness (10-20 µm); “10-20 µm” in the header is no known unit",
        "Thickness (10–50 µm); “10–50 µm” in the header is no known unit",
        "1000/T (1/K); a reciprocal is no quantity",
        "Thickness (S/cm); its words and its unit do not go together",
        "Colour; no word of"
      })
  void headerIsNotGuessedWhereItCouldMeanSomethingElse(String header, String because)
      throws IOException {
    var question = ofColumn(header, "3");

    assertThat(question.guess()).isEmpty();
    assertThat(question.because().orElseThrow()).contains(because);
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
    assertThat(ofColumn(header, cell).guess()).contains(guess);
  }

  /** P1 is phosphorus to a chemist, and the first pellet to who pressed it. */
  @ParameterizedTest
  @ValueSource(strings = {"P1", "B2", "SC-3", "SPS", "10.5"})
  void numbersOfSamplesAreNoFormulas(String cell) throws IOException {
    var question = ofColumn("Probe", cell);
    assertThat(question.guess()).isEmpty();
    assertThat(question.choices()).startsWith("composition", "method", "reference");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zusammensetzung;LAGP;composition",
        "Leitfähigkeit, gesamt [S/cm];1e-4;IonicConductivity [S/cm], Total",
        "Ionenleitfähigkeit bei 25 °C (mS/cm);1;IonicConductivity [mS/cm] at 25 °C",
        "Dichte (%);95;RelativeDensity [%]",
        "Dichte (g/cm³);3.1;MassDensity [g/cm³]",
        "Aktivierungsenergie / eV;0.3;ActivationEnergy [eV]",
        "Lit.;7;reference"
      })
  void headersMayBeGerman(String header, String cell, String guess) throws IOException {
    assertThat(ofColumn(header, cell).guess()).contains(guess);
  }

  /** A pellet is measured far below the temperature that it was sintered at. */
  @ParameterizedTest
  @ValueSource(strings = {"Sintering temperature (°C)", "Sintertemperatur / °C"})
  void howASampleWasHeatedIsNoCondition(String header) throws IOException {
    assertThat(ofColumn(header, "900").guess()).contains("text");
  }

  @Test
  void decimalCommasOfFormulasBecomePoints() throws IOException {
    var made =
        make(
            "Zusammensetzung;Dichte (%)\nLi1,3Al0,3Ti1,7(PO4)3;95,2\n",
            Map.of("table-1/commas", "yes"));
    assertThat(made.files().get("table-1.csv")).contains("Li1.3Al0.3Ti1.7(PO4)3,95.2");
  }

  /** Whether values were multiplied by the factor or are to be, only a person can tell. */
  @Test
  void factorOfAHeaderMayBeMeantEitherWay() throws IOException {
    assertThat(ofColumn("σ × 10⁴ (S/cm)", "3").choices())
        .containsExactly(
            "IonicConductivity [10⁻⁴ S/cm]", "IonicConductivity [10⁴ S/cm]", "text", "leave out");
  }

  /** 8.2 below σ / 10⁻⁴ S cm⁻¹ is 0.00082 S/cm, and the source still prints 8.2. */
  @Test
  void powerOfTenInAHeaderBecomesAUnit() throws IOException {
    var made = make("Material;σ (10⁻⁴ S cm⁻¹)\nLAGP;8.2\n", Map.of());

    assertThat(made.files().get("table-1.csv")).endsWith("LAGP,8.2\n");
    assertThat(made.files().get("catalogue/units.json"))
        .contains("\"symbol\": \"10⁻⁴ S/cm\"", "\"reference\": \"S/cm\"")
        .contains("\"multiplier\": \"0.0001\"", "\"conversionMultiplier\": \"0.01\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0,31; yes", "1,5–2,5; yes", "0,31 and 0.5; ", "1,234; "})
  void commasInNumbersAreAsked(String cell, String guess) throws IOException {
    var made = make("Material;Ea (eV)\nLAGP;" + cell + "\n", Map.of());

    assertThat(question(made, "table-1/commas").guess()).isEqualTo(Optional.ofNullable(guess));
  }

  @Test
  void decimalCommasBecomePoints() throws IOException {
    var table = "Electrolyte;Ea (eV);Ref.\nLAGP;0,31 ± 0,02;[1,2]\n";

    assertThat(make(table, Map.of()).files().get("table-1.csv"))
        .endsWith("LAGP,0.31 ± 0.02,\"[1,2]\"\n");
    assertThat(make(table, Map.of("table-1/commas", "no")).files().get("table-1.csv"))
        .endsWith("LAGP,\"0,31 ± 0,02\",\"[1,2]\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1e-4", "2.1 × 10⁻⁴", "<1e-6", "3–5"})
  void numbersWithoutAUnitAreSeen(String cell) throws IOException {
    assertThat(ofColumn("Conductivity", cell).guess()).isEmpty();
  }

  /** Which of two columns says what the material is, only a person can tell. */
  @Test
  void oneColumnSaysWhatTheMaterialIs() throws IOException {
    var questions = csv("Composition;True composition\nLAGP;LAGP\n");

    assertThat(questions.get("table-1/composition").guess()).contains("composition");
    assertThat(questions.get("table-1/true-composition").guess()).isEmpty();
    assertThat(questions.get("table-1/true-composition").choices())
        .containsExactly("composition", "text", "leave out");
  }

  @Test
  void unitsInTheCellsSuffice() throws IOException {
    assertThat(ofColumn("Conductivity", "2 mS/cm").guess()).contains("IonicConductivity");
  }

  @Test
  void headerMayStandBelowATitleAndAboveUnits() throws IOException {
    var made =
        make(
            "Table S1: our pellets;;\n;;\nMaterial;σ;Thickness\n;S cm-1;mm\nLAGP;3e-4;1\n"
                + "LATP;1e-3;2\n* measured twice;;\n",
            Map.of());

    assertThat(question(made, "table-1/shape").guess()).contains("header 3-4, rows 5-6");
    assertThat(question(made, "table-1/sigma-s-cm-1").guess()).contains("IonicConductivity [S/cm]");
    assertThat(made.files().get("table-1.csv"))
        .isEqualTo("electrolyte,ionicConductivity,thickness\nLAGP,3e-4,1\nLATP,1e-3,2\n");
  }

  /** Of a conductivity often only the order is printed. */
  @Test
  void valuesThatArePowersOfTenAreNoRowOfUnits() throws IOException {
    var values =
        "Material;σ;Bulk conductivity\nLAGP;10⁻⁴ S/cm;10⁻³ S/cm\nLATP;10⁻⁵ S/cm;10⁻⁴ S/cm\n";
    var units = "Material;σ;Bulk conductivity\n;10⁻⁴ S/cm;10⁻³ S/cm\nLATP;1.2;2–3\n";

    assertThat(csv(values).get("table-1/shape").guess()).contains("header 1, rows 2-3");
    assertThat(csv(units).get("table-1/shape").guess()).contains("header 1-2, rows 3-3");
  }

  @Test
  void answerGoesBeforeTheGuess() throws IOException {
    var made =
        make(
            "Material;Density (%);Note\nLAGP;95;white\n",
            Map.of("table-1/density", "text", "table-1/note", "leave out"));

    assertThat(made.files().get("table-1.csv")).isEqualTo("electrolyte,density\nLAGP,95\n");
    assertThat(made.files().get("table-1.csv-metadata.json"))
        .contains("\"iph:notation\": \"text\"");
  }

  @Test
  void answerThatFitsNothingIsRefused() throws IOException {
    var made = make("Material;Density (%)\nLAGP;95\n", Map.of("table-1/density", "Hue [nm]"));

    assertThat(made.refused()).containsEntry("table-1/density", "Hue [nm]");
    assertThat(made.open()).extracting(OpenQuestion::id).contains("table-1/density");
  }

  @Test
  void unitOfAnotherQuantityIsRefused() throws IOException {
    var made = make("Material;d (µm)\nLAGP;95\n", Map.of("table-1/d-m", "Thickness [S/cm]"));

    assertThat(made.refused()).containsEntry("table-1/d-m", "Thickness [S/cm]");
  }

  /**
   * Names that differ in signs alone are entries of their own; one name is one, however it is set.
   */
  @Test
  void newNamesHaveEntriesOfTheirOwn() throws IOException {
    var made = make("Material;Density (%)\nXA-B;95\nXA@B;95\nXA‐B;95\n", Map.of());

    assertThat(made.files().get("catalogue/materials.json"))
        .contains("\"xa-b\"", "\"xa-b-2\"", "\"XA-B\"", "\"XA@B\"")
        .doesNotContain("\"xa-b-3\"");
  }

  /** What a row rests on is listed by the keys that the notation of references reads there. */
  @Test
  void referencesAreListedByTheirKeys() throws IOException {
    var made =
        make(
            "Electrolyte;Ref.\nA;[1–3]\nB;[85a,c]\nC;Smith2019, Lee\nD;this work\nE;—\n"
                + "F;10.1000/x.1\nG;[2]\n",
            Map.of());

    assertThat(made.files().get("references.csv").lines().skip(1))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("1", "2", "3", "85a", "85c", "Smith2019", "Lee");
  }

  @Test
  void doiMayBeALink() throws IOException {
    var made = make("Electrolyte\nLAGP\n", Map.of("source/doi", "https://doi.org/10.1000/X.1"));

    assertThat(made.refused()).isEmpty();
    assertThat(made.files().get("source.json")).contains("\"doi\": \"10.1000/x.1\"");
  }

  private OpenQuestion ofColumn(String header, String cell) throws IOException {
    return make("Note;\"" + header + "\"\nx;" + cell + "\n", Map.of()).questions().get(2);
  }

  private Map<String, OpenQuestion> csv(String text) throws IOException {
    return make(text, Map.of()).questions().stream()
        .collect(Collectors.toMap(OpenQuestion::id, question -> question));
  }

  private Intake.Made make(String text, Map<String, String> answers) throws IOException {
    var file = Files.writeString(folder.resolve("table.csv"), text);
    var documents = List.of(Documents.read(file, ';', GuessesTest::fail).orElseThrow());
    return INTAKE.make("made", Brought.tables(documents), answers, false, LocalDate.EPOCH);
  }

  private static OpenQuestion question(Intake.Made made, String id) {
    return made.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem.toString());
  }
}
