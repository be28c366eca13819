package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What defaults of parameters leave out of the review's answers. */
class DefaultsTest {

  private static final Workspace REVIEW = ExampleSources.review();
  private static final QuestionCatalogue QUESTIONS = QuestionCatalogue.read(REVIEW.queries());

  private final Engine engine = Engine.on(REVIEW.open(Progress.silent()));

  /**
   * An empty text takes any default away, of a number as of a thing: more rows, never none. But
   * there is no search without words.
   */
  @TestFactory
  Stream<DynamicTest> emptyTextTakesTheDefaultAway() {
    return QUESTIONS.all().stream()
        .flatMap(
            question ->
                question.parameters().stream()
                    .filter(parameter -> !parameter.defaultValue().orElse("").isEmpty())
                    .filter(parameter -> parameter.type() != Parameter.Type.SEARCH)
                    .map(
                        parameter ->
                            DynamicTest.dynamicTest(
                                question.name() + ": " + parameter.name(),
                                () -> assertMoreWithout(question, parameter.name()))));
  }

  private void assertMoreWithout(CompetencyQuestion question, String parameter) {
    assertThat(rows(question, Map.of(parameter, "")))
        .hasSizeGreaterThanOrEqualTo(Math.max(1, rows(question, Map.of()).size()));
  }

  /**
   * Table 4, row 10 prints 400 µm for LAGP-LiTFSI that was cold-sintered; the default asks for 100
   * µm at most.
   */
  @Test
  void defaultThatHidesARowIsTold() {
    var thin = QUESTIONS.find("thin-electrolytes").orElseThrow();
    var hidden =
        engine.read(
            () ->
                HidingDefaults.of(
                    thin, Map.of(), given -> ask(thin, given), DefaultsTest::coldSintered));

    assertThat(hidden).hasSize(1);
    assertThat(hidden.get(0).sentence())
        .startsWith("The default of \"maximum\" (100) leaves out ")
        .endsWith(" that would do.");
  }

  @Test
  void noDefaultIsBlamedForWhatNothingHas() {
    var thin = QUESTIONS.find("thin-electrolytes").orElseThrow();
    var none = engine.read(() -> HidingDefaults.of(thin, Map.of(), g -> ask(thin, g), a -> 0));

    assertThat(none).isEmpty();
  }

  private static int coldSintered(Answer answer) {
    return (int)
        answer.rows().stream()
            .filter(row -> row.stream().anyMatch(cell -> cell.text().equals("Cold sintering")))
            .count();
  }

  private List<List<AnswerCell>> rows(CompetencyQuestion question, Map<String, String> given) {
    return engine.read(() -> ask(question, new HashMap<>(given))).rows();
  }

  private Answer ask(CompetencyQuestion question, Map<String, String> given) {
    return new Asking(engine::build).ask(question, given);
  }
}
