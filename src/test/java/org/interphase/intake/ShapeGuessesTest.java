package org.interphase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is guessed of the shape of a table: which rows are its header, and whether it is turned. */
class ShapeGuessesTest {

  @TempDir private Path folder;

  private WrittenTable intake;

  @BeforeEach
  void inTheFolder() {
    intake = new WrittenTable(folder);
  }

  @Test
  void headerMayStandBelowATitleAndAboveUnits() throws IOException {
    var made =
        intake.make(
            "Table S1: our pellets;;\n;;\nMaterial;σ;Thickness\n;S cm-1;mm\nLAGP;3e-4;1\n"
                + "LATP;1e-3;2\n* measured twice;;\n",
            Map.of());

    assertThat(WrittenTable.question(made, "table-1/shape").guess())
        .contains("header 3-4, rows 5-6");
    assertThat(WrittenTable.question(made, "table-1/sigma-s-cm-1").guess())
        .contains("IonicConductivity [S/cm]");
    assertThat(made.files().get("table-1.csv"))
        .isEqualTo("electrolyte,ionicConductivity,thickness\nLAGP,3e-4,1\nLATP,1e-3,2\n");
  }

  @Test
  void whatStandsAboveTheHeaderIsTold() throws IOException {
    var made =
        intake.make(
            "Table S1: our pellets;;\n;;\nMaterial;σ (S/cm);Thickness (mm)\nLAGP;3e-4;1\n",
            Map.of());
    assertThat(made.notes()).containsExactly("Not taken, above table-1: Table S1: our pellets");
  }

  /** Samples often stand under nothing, and columns for remarks are left empty. */
  @Test
  void headerMayNameOneColumnAlone() throws IOException {
    var questions = intake.csv(";σ (S/cm);;\nLAGP;3e-4;;\nLATP;1e-3;;white\n");
    assertThat(questions.get("table-1/shape").guess()).contains("header 1, rows 2-3");
    assertThat(questions.get("table-1/sigma-s-cm").guess()).contains("IonicConductivity [S/cm]");
    var titled = intake.csv("Pellets;;\n;;\n;σ (S/cm);\nLAGP;3e-4;\n");
    assertThat(titled.get("table-1/shape").guess()).contains("header 3, rows 4-4");
  }

  @Test
  void titleIsNoHeaderThoughItsWordsAreKnown() throws IOException {
    var questions = intake.csv("Ionic conductivity;;\nA1;3e-4;1\nA2;3e-4;2\n");
    assertThat(questions.get("table-1/shape").guess()).contains("header 2, rows 3-3");
  }

  /** Of {@code Sintering} above {@code Temperature} both count, merged or not. */
  @Test
  void headingsSayWhatTheirColumnsAreAbout() throws IOException {
    var table =
        "Sample;Material;Sintering;;;Electrochemistry;;Ref.\n"
            + ";;Method;Temperature;Time;Ea;Total conductivity at 25 °C;\n"
            + ";;;°C;h;eV;mS/cm;\nP1;LAGP;hot pressing;900;2;0.35;0.81;[1]\n";
    var questions = intake.csv(table);

    assertThat(questions.get("table-1/shape").guess()).contains("header 1-3, rows 4-4");
    assertThat(questions.get("table-1/sintering-method").guess()).contains("method");
    assertThat(questions.get("table-1/sintering-temperature-c").guess()).contains("text");
    assertThat(questions.get("table-1/sintering-time-h").guess()).contains("text");
    assertThat(questions.get("table-1/electrochemistry-ea-ev").guess())
        .contains("ActivationEnergy [eV]");
    assertThat(questions.get("table-1/electrochemistry-total-conductivity-at-25-c-ms-cm").guess())
        .contains("IonicConductivity [mS/cm] at 25 °C, Total");
  }

  /** Files without merged cells often say what columns share in each of them. */
  @Test
  void whatColumnsShareMayStandInEach() throws IOException {
    var questions =
        intake.csv(
            "Composition;Conductivity;Conductivity;Density;Note\n;bulk;total;;\n"
                + ";S/cm;mS/cm;%;\nLAGP;1e-4;0.05;95;white\nLATP;2e-4;0.06;91;grey\n");

    assertThat(questions.get("table-1/shape").guess()).contains("header 1-3, rows 4-5");
    assertThat(questions.get("table-1/conductivity-bulk-s-cm").guess())
        .contains("IonicConductivity [S/cm], Bulk");
    assertThat(questions.get("table-1/conductivity-total-ms-cm").guess())
        .contains("IonicConductivity [mS/cm], Total");
  }

  /** A table may begin far down in its sheet. */
  @Test
  void rowsThatHoldNothingAreNotCounted() throws IOException {
    var questions = intake.csv(";\n".repeat(200) + "Material;σ (S/cm)\nLAGP;1e-4\n");

    assertThat(questions.get("table-1/shape").guess()).contains("header 201, rows 202-202");
  }

  /** Some keep a sample in each column, with quantities and units at the left. */
  @Test
  void rowsMayBeQuantities() throws IOException {
    var table =
        "Our membranes;;;\nElectrolyte;;LAGP;LATP\nIonic conductivity at 30 °C;S/cm;8.1e-6;4.5e-5\n"
            + "Activation energy;eV;0.71;0.58\nThickness;µm;95;\nEO:Li;;18;16\n";
    var made = intake.make(table, Map.of("table-1/eo-li", "text"));

    assertThat(WrittenTable.question(made, "table-1/shape").guess())
        .contains("turned, header 1-2, rows 3-4");
    assertThat(made.files().get("table-1.csv"))
        .isEqualTo(
            "electrolyte,ionicConductivity,activationEnergy,thickness,eOLi\n"
                + "LAGP,8.1e-6,0.71,95,18\nLATP,4.5e-5,0.58,,16\n");
    assertThat(
            intake
                .make(table, Map.of("table-1/shape", "header 2, rows 3-6"))
                .files()
                .get("table-1.csv"))
        .startsWith("electrolyte\n");
  }

  /** Words beside each other above a table are no headings of its columns. */
  @Test
  void twoWordsAboveATableAreNoHeadings() throws IOException {
    var questions = intake.csv("Operator;Smith;;\nMaterial;σ (S/cm);Ea (eV);Note\nLAGP;1;1;1\n");

    assertThat(questions.get("table-1/shape").guess()).contains("header 2, rows 3-3");
  }

  /** Of a conductivity often only the order is printed. */
  @Test
  void valuesThatArePowersOfTenAreNoRowOfUnits() throws IOException {
    var values =
        "Material;σ;Bulk conductivity\nLAGP;10⁻⁴ S/cm;10⁻³ S/cm\nLATP;10⁻⁵ S/cm;10⁻⁴ S/cm\n";
    var units = "Material;σ;Bulk conductivity\n;10⁻⁴ S/cm;10⁻³ S/cm\nLATP;1.2;2–3\n";

    assertThat(intake.csv(values).get("table-1/shape").guess()).contains("header 1, rows 2-3");
    assertThat(intake.csv(units).get("table-1/shape").guess()).contains("header 1-2, rows 3-3");
  }
}
