package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.interphase.source.OpenQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of headers, and what is not. */
class HeaderGuessesTest {

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
        "T_sinter; text",
        "pellet t (um); Thickness [µm]",
        "Dwell / min; text",
        "E_a (eV); ActivationEnergy [eV]",
        "Cycles; CycleCount [1]",
        "DOI; reference",
        "Composition; composition",
        "Symmetric cell; symmetric cell-stack"
      })
  void headerSaysWhatItsColumnHolds(String header, String meaning) throws IOException {
    assertThat(intake.ofColumn(header, "1").guess()).contains(meaning);
  }

  /** Temperatures of sintering are no methods, though “sintering” is one. */
  @Test
  void columnOfNumbersHoldsNoMethods() throws IOException {
    assertThat(intake.ofColumn("Sintering T", "850").guess()).contains("text");
    assertThat(intake.ofColumn("Sintering", "spark plasma sintering").guess()).contains("method");
  }

  /**
   * The condition of a test is one where there is a test; else nobody can say of what it is one.
   */
  @Test
  void temperatureNeedsATest() throws IOException {
    assertThat(intake.csv("Cell;T (oC)\nLi|LAGP|Li;25\n").get("table-1/t-oc").guess())
        .contains("Temperature [°C]");
    assertThat(intake.csv("Electrolyte;T (oC)\nLAGP;25\n").get("table-1/t-oc").guess()).isEmpty();
    assertThat(
            intake.csv("Electrolyte;σ (S/cm);T (oC)\nLAGP;1e-4;25\n").get("table-1/t-oc").guess())
        .contains("Temperature [°C] of ionicConductivity");
  }

  /** The current of a life is no condition of the critical one beside it. */
  @Test
  void currentBelongsToTheTestThatKeptIt() throws IOException {
    var both =
        intake.make("Cell;CCD (mA/cm²);j;Life (h)\nLi|LAGP|Li;1;0.1;500\n", currentDensity());
    var alone = intake.make("Cell;CCD (mA/cm²);j\nLi|LAGP|Li;1;0.1\n", currentDensity());

    assertThat(both.files().get("table-1.csv-metadata.json"))
        .containsPattern(aboutOfJ("platingTest"));
    assertThat(alone.files().get("table-1.csv-metadata.json"))
        .containsPattern(aboutOfJ("criticalCurrentTest"));
  }

  private static Map<String, String> currentDensity() {
    return Map.of("table-1/j", "CurrentDensity [mA/cm²]");
  }

  private static String aboutOfJ(String entity) {
    return "\"titles\": \"j\",[^}]*\"iph:about\": \"" + entity + "\"";
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
    var question = intake.ofColumn(header, "3");

    assertThat(question.guess()).isEmpty();
    assertThat(question.because().orElseThrow()).contains(because);
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
    assertThat(intake.ofColumn(header, cell).guess()).contains(guess);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "电解质;LAGP;composition",
        "制备方法;sol-gel;method",
        "总电导率 (S/cm);1e-4;IonicConductivity [S/cm], Total",
        "离子电导率（25 °C，mS cm⁻¹）;1;IonicConductivity [mS/cm] at 25 °C",
        "室温离子电导率 (S cm⁻¹);1e-4;IonicConductivity [S/cm] at 室温",
        "相对密度 (%);95;RelativeDensity [%]",
        "密度 (g/cm³);3.1;MassDensity [g/cm³]",
        "临界电流密度 (mA cm⁻²);0.5;CriticalCurrentDensity [mA/cm²]",
        "厚度/μm;800;Thickness [µm]",
        "烧结温度 (°C);900;text",
        "参考文献;7;reference"
      })
  void headersMayBeChinese(String header, String cell, String guess) throws IOException {
    assertThat(intake.ofColumn(header, cell).guess()).contains(guess);
  }

  /** The header of the conductivity says at which temperature it was measured. */
  @Test
  void temperatureIsNoConditionOfAConductivityThatPrintsItsOwn() throws IOException {
    var questions = intake.csv("Electrolyte;σ at 25 °C (S/cm);T (°C)\nLAGP;1e-4;900\n");

    assertThat(questions.get("table-1/t-c").guess()).isEmpty();
  }

  /** What stands behind a value in its cell is a condition that nobody has to describe first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Conductivity; 3e-4 S/cm (30 °C); IonicConductivity",
        "Stable time; 500 h at 0.1 mA/cm²; PlatingStrippingTime",
        "Discharge capacity; 150 mAh/g at 0.1C; InitialDischargeCapacity"
      })
  void cellsMayPrintTheirConditions(String header, String cell, String quantity)
      throws IOException {
    assertThat(intake.ofColumn(header, cell).guess()).contains(quantity);
    assertThat(
            intake
                .make("Electrolyte;" + header + "\nLAGP;" + cell + "\n", Map.of())
                .files()
                .get("table-1.csv-metadata.json"))
        .containsPattern("\"quantity\": \"(Temperature|CurrentDensity|CRate)\"");
  }

  /** A pellet is measured far below the temperature that it was sintered at. */
  @ParameterizedTest
  @ValueSource(strings = {"Sintering temperature (°C)", "Sintertemperatur / °C"})
  void howASampleWasHeatedIsNoCondition(String header) throws IOException {
    assertThat(intake.ofColumn(header, "900").guess()).contains("text");
  }

  /** Whether values were multiplied by the factor or are to be, only a person can tell. */
  @Test
  void factorOfAHeaderMayBeMeantEitherWay() throws IOException {
    assertThat(intake.ofColumn("σ × 10⁴ (S/cm)", "3").choices())
        .containsExactly(
            "IonicConductivity [10⁻⁴ S/cm]", "IonicConductivity [10⁴ S/cm]", "text", "leave out");
  }

  /** 8.2 below σ / 10⁻⁴ S cm⁻¹ is 0.00082 S/cm, and the source still prints 8.2. */
  @Test
  void powerOfTenInAHeaderBecomesAUnit() throws IOException {
    var made = intake.make("Material;σ (10⁻⁴ S cm⁻¹)\nLAGP;8.2\n", Map.of());

    assertThat(made.files().get("table-1.csv")).endsWith("LAGP,8.2\n");
    assertThat(made.files().get("catalogue/units.json"))
        .contains("\"symbol\": \"10⁻⁴ S/cm\"", "\"reference\": \"S/cm\"")
        .contains("\"multiplier\": \"0.0001\"", "\"conversionMultiplier\": \"0.01\"");
  }

  /** Which of two columns says what the material is, only a person can tell. */
  @Test
  void oneColumnSaysWhatTheMaterialIs() throws IOException {
    var questions = intake.csv("Composition;True composition\nLAGP;LAGP\n");

    assertThat(questions.get("table-1/composition").guess()).contains("composition");
    assertThat(questions.get("table-1/true-composition").guess()).isEmpty();
    assertThat(questions.get("table-1/true-composition").choices())
        .containsExactly("composition", "text", "leave out");
  }

  @Test
  void unitsInTheCellsSuffice() throws IOException {
    assertThat(intake.ofColumn("Conductivity", "2 mS/cm").guess()).contains("IonicConductivity");
  }

  @Test
  void answerGoesBeforeTheGuess() throws IOException {
    var made =
        intake.make(
            "Material;Density (%);Note\nLAGP;95;white\n",
            Map.of("table-1/density", "text", "table-1/note", "leave out"));

    assertThat(made.files().get("table-1.csv")).isEqualTo("electrolyte,density\nLAGP,95\n");
    assertThat(made.files().get("table-1.csv-metadata.json"))
        .contains("\"iph:notation\": \"text\"");
  }

  @Test
  void answerThatFitsNothingIsRefused() throws IOException {
    var made =
        intake.make("Material;Density (%)\nLAGP;95\n", Map.of("table-1/density", "Hue [nm]"));

    assertThat(made.refused()).containsEntry("table-1/density", "Hue [nm]");
    assertThat(made.open()).extracting(OpenQuestion::id).contains("table-1/density");
  }

  @Test
  void unitOfAnotherQuantityIsRefused() throws IOException {
    var made = intake.make("Material;d (µm)\nLAGP;95\n", Map.of("table-1/d-m", "Thickness [S/cm]"));

    assertThat(made.refused()).containsEntry("table-1/d-m", "Thickness [S/cm]");
  }
}
