package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/**
 * What the review and OBELiX say together, worked out by hand from the cells that their tables
 * print. Rows are counted below the header.
 */
class TwoSourcesByHandTest {

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());

  private static final DatasetGraph GRAPH =
      Workspace.at(ExampleSources.HOME)
          .withData(List.of(ExampleSources.REVIEW, ExampleSources.OBELIX))
          .open(Progress.silent());

  private static final Engine ENGINE = Engine.on(GRAPH);

  /**
   * Li1.5Al0.5Ge1.5(PO4)3 between 20 and 30 °C or at room temperature. The review's table 1 prints,
   * without row 21 at 80 °C and what is doped or a composite: 0.54 (row 1), 3 (2), 1.8 (3), 4.18
   * (4), 3.1 (5), 2.7 (7), 1.8 (8), 1.64 (9), 2.77 (11), 3.29 (12), 1.33 (13), 0.0129 (14), 0.78
   * (15), 88 (16), 3.9 (17), 0.05 (19), 0.2 (20), all in 10⁻⁴ S/cm: 17 values. OBELiX has 3.36 (row
   * 240), 1.9 (300) and 2.8 (340). In order the tenth of twenty is 1.9 and the eleventh 2.7, so
   * that the median is 2.3 × 10⁻⁴; 88 / 0.0129 is 6821.7.
   */
  @Test
  void spreadOfLagpWithHalfAnAluminium() {
    assertThat(
            rows(
                "disagreements",
                Map.of("onlyKind", "conflict of values"),
                List.of(
                    "material",
                    "path",
                    "values",
                    "sources",
                    "lowest",
                    "median",
                    "highest",
                    "factor")))
        .contains(
            List.of(
                "Li1.5Al0.5Ge1.5(PO4)3",
                "total path",
                "20",
                "2",
                "0.00000129",
                "0.00023",
                "0.0088",
                "6821.7"));
  }

  /**
   * OBELiX prints 4.2e-18 (row 107) and 1.75e-13 (row 136) for Li3PO4: 1.75e-13 / 4.2e-18 is
   * 41666.7.
   */
  @Test
  void widestConflict() {
    assertThat(
            rows(
                "disagreements",
                Map.of("onlyKind", "conflict of values"),
                List.of("material", "lowest", "highest", "factor")))
        .startsWith(List.of("Li3PO4", "0.0000000000000000042", "0.000000000000175", "41666.7"));
  }

  /** Of OBELiX's 105 garnets Fe0.19La2.95Li5.57Zr2O12 (row 434) prints the most, 0.00138. */
  @Test
  void bestOfTheGarnets() {
    assertThat(
            rows(
                "conductivity-ranking",
                Map.of("family", "garnet", "source", "obelix"),
                List.of("rank", "conductivity", "asPrinted", "row")))
        .contains(List.of("1", "0.00138", "0.00138", "obelix/table-1/row-434"));
  }

  /**
   * Scandium stands in 12 prints of OBELiX, of which Li1.2Ti1.8Sc0.2(PO4)3 (row 233) and
   * Li1.2Sc0.2Ti1.8(PO4)3 (rows 261 and 311) are one compound: 11. The review has none.
   */
  @Test
  void compoundsOfScandium() {
    assertThat(
            count(
                """
                SELECT (COUNT(DISTINCT ?material) AS ?count)
                WHERE {
                  ?sample iph:ofMaterial ?material .
                  ?material iph:hasElementContent/iph:elementSymbol "Sc" .
                }"""))
        .isEqualTo(11);
  }

  /**
   * Twelve references of the review have a DOI, 1a, 2a, 5a, 5b, 13b, 17, 20, 33a, 65, 80, 87 and
   * 97d; none of these stands in OBELiX's column of DOIs.
   */
  @Test
  void noPublicationIsKnownToBeQuotedByBoth() {
    assertThat(
            count(
                """
                SELECT (COUNT(DISTINCT ?doi) AS ?count)
                WHERE { ?one dcterms:identifier ?doi ; iph:citedBy id:zhang-2023 }"""))
        .isEqualTo(12);
    assertThat(
            count(
                """
                SELECT (COUNT(DISTINCT ?doi) AS ?count)
                WHERE {
                  ?one dcterms:identifier ?doi ; iph:citedBy id:zhang-2023 .
                  ?other dcterms:identifier ?doi ; iph:citedBy id:obelix .
                }"""))
        .isZero();
    assertThat(
            rows(
                "disagreements",
                Map.of("onlyKind", "difference of transcription"),
                List.of("material")))
        .isEmpty();
  }

  private static int count(String query) {
    var prefixed =
        """
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX id: <https://w3id.org/interphase/id/>
        PREFIX iph: <https://w3id.org/interphase/ontology#>
        """
            + query;
    try (var run = QueryExec.dataset(GRAPH).query(prefixed).build()) {
      var counted = run.select().next().get("count");
      return Integer.parseInt(counted.getLiteralLexicalForm());
    }
  }

  private static List<List<String>> rows(
      String question, Map<String, String> parameters, List<String> columns) {
    var asked = QUESTIONS.find(question).orElseThrow();
    return AnswerTexts.of(
        ENGINE.read(() -> new Asking(ENGINE::build).ask(asked, parameters)), columns);
  }
}
