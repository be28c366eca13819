package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People's words, and the curated question that a reader of the catalogue would take. */
class QuestionSearchTest {

  private static final List<CompetencyQuestion> QUESTIONS =
      QuestionCatalogue.read(Path.of(System.getProperty("interphase.home", ""), "queries")).all();

  private final QuestionSearch search = new QuestionSearch(QUESTIONS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which interlayers suppress the reduction of germanium?|ge-reduction-suppressors",
        "what stops Ge reduction|ge-reduction-suppressors",
        "which electrolyte conducts best|conductivity-above",
        "densest pellets|dense-samples",
        "activation energy|activation-energies",
        "cells at room temperature|room-temperature-cells",
        "where does the review contradict itself|discrepancies",
        "thin electrolytes|thin-electrolytes",
        "interfacial resistance|interfacial-resistances",
      })
  void findsTheQuestionThatIsMeant(String text, String name) {
    assertThat(search.nearest(text, 3)).extracting(CompetencyQuestion::name).contains(name);
  }

  @Test
  void findsNothingWhereNoWordIsShared() {
    assertThat(search.nearest("zebra crossings", 5)).isEmpty();
    assertThat(search.nearest("which of the", 5)).isEmpty();
    assertThat(search.nearest("", 5)).isEmpty();
  }

  @Test
  void findsNoMoreThanAskedFor() {
    assertThat(search.nearest("electrolyte conductivity cells interlayer", 2)).hasSize(2);
  }
}
