package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** The curated questions can be found by the words of those who ask them. */
class PhrasingsTest {

  private static final List<CompetencyQuestion> QUESTIONS =
      QuestionCatalogue.read(ExampleSources.HOME.resolve("queries")).all();

  @Test
  void everyQuestionIsAskedInManyWays() {
    assertThat(QUESTIONS)
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThat(question.phrasings()).as(question.name()).hasSizeGreaterThanOrEqualTo(8);
              for (var language : Phrasing.LANGUAGES) {
                assertThat(in(language, question))
                    .as(question.name() + " in " + language)
                    .hasSizeGreaterThanOrEqualTo(2);
              }
            });
  }

  @Test
  void noTwoQuestionsShareAPhrasing() {
    var askedBy = new HashMap<String, List<String>>();
    for (var question : QUESTIONS) {
      for (var phrasing : question.phrasings()) {
        askedBy.computeIfAbsent(bare(phrasing), text -> new ArrayList<>()).add(question.name());
      }
    }

    assertThat(askedBy).isNotEmpty();
    assertThat(askedBy.entrySet()).filteredOn(asked -> asked.getValue().size() > 1).isEmpty();
  }

  /** Who has checked a value is chosen on the page, not asked for in words. */
  @Test
  void everyParameterIsNamedInEveryLanguage() {
    for (var question : QUESTIONS) {
      for (var language : Phrasing.LANGUAGES) {
        var named =
            in(language, question).stream()
                .flatMap(phrasing -> phrasing.sentence().parameters().stream())
                .toList();
        assertThat(question.parameters())
            .as(question.name() + " in " + language)
            .extracting(Parameter::name)
            .filteredOn(name -> !name.equals("reviewStatus"))
            .allMatch(named::contains);
      }
    }
  }

  private static List<Phrasing> in(String language, CompetencyQuestion question) {
    return question.phrasings().stream().filter(p -> p.language().equals(language)).toList();
  }

  /** The words as a search sees them: without capitals, signs and the names of places. */
  private static String bare(Phrasing phrasing) {
    return phrasing
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\{\\w+}", "{}")
        .replaceAll("[^\\p{L}\\p{N}{}]+", " ")
        .strip();
  }
}
