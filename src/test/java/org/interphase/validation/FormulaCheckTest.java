package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.ExampleSources;
import org.interphase.model.Problem;
import org.interphase.source.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCheckTest {

  private static final List<Structure> LAGP = ExampleSources.catalogue().structures();

  @ParameterizedTest
  @CsvSource({
    "LAGP, Li1.5Al0.5Ge1.5(PO4)3",
    "LAGP, Li1.4Al0.4Ge1.6(PO4)3",
    "LAGP, Li1.5Al0.4Ga0.1Ge1.5(PO4)3",
    "LAGP, LiGe2(PO4)3",
    "Material, LiMn2O4",
    "Material, LiFePO4",
    "Material, Ba0.6Sr0.4TiO3",
    "Material, Li0.348La0.55TiO3",
    "Material, Li2O2",
    "Material, Ge"
  })
  void soundFormulasPass(String type, String formula) {
    assertThat(faults(material(type, formula, ""))).isEmpty();
  }

  /** 1.5 + 0.5·3 + 1.5·4 + 5 − 4·2 = +6: a print that lost its parentheses. */
  @Test
  void namesTheChargeOfACompoundThatIsNotNeutral() {
    assertThat(faults(material("Material", "Li1.5Al0.5Zr1.5PO4", "")))
        .extracting(Problem::found)
        .containsExactly("the formula Li1.5Al0.5Zr1.5PO4, which has a charge of +6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 1.5 + 1.5 + 6 + 10 − 16
        "Li1.5Al0.5Ge1.5(PO4)2 | 2 of P in place of 3; 8 of O in place of 12; a charge of +3 by the"
            + " ions that its sites take",
        // 1.5 + 1.8 + 6 + 15 − 24
        "Li1.5Al0.6Ge1.5(PO4)3 | 2.1 of Ge and what replaces it in place of 2; a charge of +0.3 by"
            + " the ions that its sites take",
        // 3.2 + 6.6 + 0 + 15 − 24
        "Li3.2Al2.2(PO4)3 | 3.2 of Li in place of 1 to 3; 2.2 of Ge and what replaces it in place of"
            + " 2; a charge of +0.8 by the ions that its sites take",
        // 1.5 + 1.5 + 6 + 15 − 24
        "Li1.5Al0.5Ge1.5(PO4)3S0.5 | S, which none of its sites takes"
      })
  void namesTheSiteOfLagpThatIsNotFilled(String formula, String fault) {
    assertThat(faults(material("LAGP", formula, "")))
        .extracting(Problem::found)
        .contains("the formula " + formula + ", which has " + fault);
  }

  @ParameterizedTest
  @CsvSource({
    "Li6PS5CI, Li6PS5Cl",
    "Li6PS5C1, Li6PS5Cl",
    "Li3InCI6, Li3InCl6",
    "Li5.5PS4.5CI1.5, Li5.5PS4.5Cl1.5",
    "LiCOO2, LiCoO2",
    "LiTl2(PO4)3, LiTi2(PO4)3",
    "Li4SIO4, Li4SiO4"
  })
  void namesASymbolThatLooksLikeAnother(String printed, String meant) {
    var known =
        """
        id:lco iph:formula "LiCoO2" .
        id:latp iph:formula "LiTi2(PO4)3" .
        id:lso iph:formula "Li4SiO4" .
        """;

    assertThat(faults(material("Material", printed, known)))
        .extracting(Problem::found)
        .containsExactly("the formula " + printed + ", which looks like " + meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CI4", "CH3NH3PbI3", "Li2CO3", "C10H8", "CuI", "Li3InCl6", "LiNO3", "Tl2O3"})
  void takesSymbolsForWhatTheyAreWhereNothingElseIsKnown(String formula) {
    assertThat(faults(material("Material", formula, ""))).isEmpty();
  }

  @Test
  void leavesAFormulaThatTheSourcePrintsSo() {
    var recorded =
        material(
            "LAGP",
            "Li1.5Al0.5Ge1.5PO4",
            "id:reading a iph:CandidateReading ; iph:asPrinted \"Li1.5Al0.5Ge1.5PO4\" .");

    assertThat(faults(recorded)).isEmpty();
  }

  private static List<Problem> faults(Graph material) {
    return FormulaCheck.check(material, LAGP);
  }

  private static Graph material(String type, String formula, String more) {
    return RDFParser.fromString(
            """
            PREFIX id: <https://w3id.org/interphase/id/>
            PREFIX iph: <https://w3id.org/interphase/ontology#>
            <https://w3id.org/interphase/id/material/m> a iph:%s ; iph:formula "%s" .
            %s
            """
                .formatted(type, formula, more),
            Lang.TTL)
        .toGraph();
  }
}
