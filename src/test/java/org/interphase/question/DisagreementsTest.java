package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/**
 * Two made-up sources agree and differ in each way there is; the second prints S/m. Worked out by
 * hand from their tables.
 */
class DisagreementsTest {

  private static final CompetencyQuestion QUESTION =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries())
          .find("disagreements")
          .orElseThrow();

  private static final Engine ENGINE =
      Engine.on(
          Workspace.at(ExampleSources.HOME)
              .withData(List.of(ExampleSources.CLAIMS, ExampleSources.COUNTERCLAIMS))
              .open(Progress.silent()));

  private static final List<String> COLUMNS =
      List.of("material", "lowest", "highest", "factor", "kind", "why");

  @Test
  void valuesThatAgreeAreReplicates() {
    assertThat(of("replicate"))
        .containsExactly(List.of("Li10GeP2S12", "0.009", "0.012", "1.3", "replicate", ""));
  }

  @Test
  void valuesApartUnderOtherConditionsAreToldWithThese() {
    assertThat(of("other conditions"))
        .containsExactly(
            List.of(
                "Li7La3Zr2O12",
                "0.000095",
                "0.00041",
                "4.3",
                "other conditions",
                "preparation; relative density"));
  }

  @Test
  void valuesApartWithNothingToTellThemApartAreAConflict() {
    assertThat(of("conflict of values"))
        .contains(
            List.of(
                "Li1.3Ti1.7Al0.3(PO4)3", "0.000007", "0.00032", "45.7", "conflict of values", ""));
  }

  @Test
  void sameDigitsAPowerOfTenApartMayBeASlipOfTheExponentOrTheUnit() {
    assertThat(of("suspected slip"))
        .containsExactly(
            List.of(
                "Li6PS5Cl",
                "0.000019",
                "0.0019",
                "100",
                "suspected slip",
                "the exponent alone, as where S/m is taken for S/cm"),
            List.of("Li3PS4", "0.00016", "0.0016", "10", "suspected slip", "the exponent alone"));
  }

  @Test
  void onePublicationQuotedWithTwoValuesIsADifferenceOfTranscription() {
    assertThat(of("difference of transcription"))
        .containsExactly(
            List.of("LiGe2(PO4)3", "0.0000375", "0.003", "80", "difference of transcription", ""));
  }

  @Test
  void comparisonsOfOneKindOfElectrolyteCanBeAskedFor() {
    assertThat(asked(Map.of("family", "NASICON"), List.of("material", "sources", "rows")))
        .contains(
            List.of(
                "LiGe2(PO4)3",
                "2",
                "claims-2024/table-1/row-06; counterclaims-2025/table-1/row-06"))
        .doesNotContain(
            List.of(
                "Li3PS4", "2", "claims-2024/table-1/row-04; counterclaims-2025/table-1/row-04"));
  }

  @Test
  void eachComparisonIsOneRowWhicheverOfItsSourcesIsAskedFor() {
    assertThat(asked(Map.of("source", "claims-2024"), COLUMNS))
        .hasSize(9)
        .isEqualTo(asked(Map.of("source", "counterclaims-2025"), COLUMNS))
        .isEqualTo(asked(Map.of(), COLUMNS));
  }

  private static List<List<String>> of(String kind) {
    return asked(Map.of("onlyKind", kind), COLUMNS);
  }

  private static List<List<String>> asked(Map<String, String> parameters, List<String> columns) {
    return AnswerTexts.of(
        ENGINE.read(() -> new Asking(ENGINE::build).ask(QUESTION, parameters)), columns);
  }
}
