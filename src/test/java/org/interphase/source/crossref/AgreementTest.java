package org.interphase.source.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Doi;
import org.interphase.source.bibliography.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "J. Mater. Chem. A, Journal of Materials Chemistry A, true",
    "J. Mater. Chem., Journal of Materials Chemistry A, false",
    "ACS Appl. Mater. Interfaces, ACS Applied Materials & Interfaces, true",
    "Adv. Funct. Mater., Advanced Functional Materials, true",
    "Adv. Energy Mater., Advanced Functional Materials, false",
    "Energy Environ. Sci., Energy & Environmental Science, true",
    "J. Power Sources, Journal of Power Sources, true",
    "J. Am. Ceram. Soc., Journal of the American Ceramic Society, true",
    "Nature, Nature, true",
    "Nature, Nature Materials, false"
  })
  void readsAbbreviationsOfJournals(String printed, String full, boolean same) {
    var agreement = Agreement.between(printed(printed, "1", "2", ""), record(full, "1", "2", ""));

    assertThat(agreement.fields().contains("journal")).isEqualTo(same);
  }

  @Test
  void isCertainOfAPlaceInAVolume() {
    var agreement =
        Agreement.between(
            printed("Ionics", "8", "25217", ""), record("Ionics", "8", "25217-25225", "T"));

    assertThat(agreement.isCertain()).isTrue();
    assertThat(agreement.fields())
        .containsExactly("first author", "year", "journal", "volume", "page");
  }

  @Test
  void isCertainOfATitleByAnAuthorInAYear() {
    assertThat(
            Agreement.between(
                    printed("", "", "", "On LAGP: a study"),
                    record("X", "1", "2", "On LAGP – A Study"))
                .isCertain())
        .isTrue();
    assertThat(
            Agreement.between(printed("", "", "", "On LAGP"), record("X", "1", "2", "On LATP"))
                .isCertain())
        .isFalse();
  }

  @Test
  void isUncertainWhereAnythingDiffersOrLittleIsSaid() {
    assertThat(
            Agreement.between(
                    printed("Ionics", "9", "25217", ""), record("Ionics", "8", "25217", ""))
                .differences())
        .containsExactly("volume \"8\"");
    assertThat(
            Agreement.between(printed("Ionics", "", "25217", ""), record("Ionics", "", "25217", ""))
                .isCertain())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "J. Müller, Muller, true",
    "L. Z. Fan, Fan, true",
    "Y.-S. Hu, Hu, true",
    "A. Li, Le, false"
  })
  void comparesFamilyNames(String printed, String recorded, boolean same) {
    var reference = new Reference("1", List.of(printed), "", "", "", "", "", Optional.empty(), "");
    var work = new Work(doi(), "", List.of(), Set.of(), "", List.of(), recorded);

    assertThat(Agreement.between(reference, work).fields().contains("first author"))
        .isEqualTo(same);
  }

  private static Reference printed(String journal, String volume, String page, String title) {
    return new Reference(
        "1", List.of("Z. Cheng"), title, journal, "2020", volume, page, Optional.empty(), "");
  }

  private static Work record(String journal, String volume, String pages, String title) {
    return new Work(
        doi(), title, List.of(journal), Set.of("2019", "2020"), volume, List.of(pages), "Cheng");
  }

  private static Doi doi() {
    return Doi.of("10.1000/x").orElseThrow();
  }
}
