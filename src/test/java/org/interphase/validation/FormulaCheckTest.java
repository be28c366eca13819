package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaCheckTest {

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
    assertThat(FormulaCheck.check(material(type, formula, ""))).isEmpty();
  }

  /** 1.5 + 0.5·3 + 1.5·4 + 5 − 4·2 = +6: a print that lost its parentheses. */
  @Test
  void namesTheChargeOfACompoundThatIsNotNeutral() {
    assertThat(FormulaCheck.check(material("Material", "Li1.5Al0.5Zr1.5PO4", "")))
        .extracting(Problem::found)
        .containsExactly("the formula Li1.5Al0.5Zr1.5PO4, which has a charge of +6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Li1.5Al0.5Ge1.5(PO4)2 | 2 of P in place of 3; 8 of O in place of 12",
        "Li1.5Al0.6Ge1.5(PO4)3 | 2.1 of Ge and what replaces it in place of 2; Li for x = 0.5 but 0.6 of"
            + " a trivalent metal",
        "Li3.2Al2.2Ge0.2(PO4)3 | 2.4 of Ge and what replaces it in place of 2; x = 2.2, which is not"
            + " between 0 and 2"
      })
  void namesTheSiteOfLagpThatIsNotFilled(String formula, String fault) {
    assertThat(FormulaCheck.check(material("LAGP", formula, "")))
        .extracting(Problem::found)
        .contains("the formula " + formula + ", which has " + fault);
  }

  @Test
  void leavesAFormulaThatTheSourcePrintsSo() {
    Graph recorded =
        material(
            "LAGP",
            "Li1.5Al0.5Ge1.5PO4",
            "id:reading a iph:CandidateReading ; iph:asPrinted \"Li1.5Al0.5Ge1.5PO4\" .");

    assertThat(FormulaCheck.check(recorded)).isEmpty();
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
