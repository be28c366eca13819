package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.ExampleSources;
import org.interphase.ReviewCopies;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of three times the data a question is given three times the statements: asked of the review, and
 * of three sources that print what it prints, each under a name of its own.
 */
class QuestionsGrowTest {

  private static final int COPIES = 3;

  /** What is common to all sources, such as classes, is looked at with each. */
  private static final double IN_STEP = 1.2 * COPIES;

  private static final Map<String, String> FASTER =
      Map.of("mitigation", "pairs each suppression of a cause with each claim that it is one");

  /** Where nothing is found, what would be looked at for it is not held. */
  private static final Map<String, String> FINDING_NOTHING =
      Map.of(
          "structure-and-conduction", "asks for sections of the review by its own name",
          "uncited-references", "the review cites all of its references");

  @TempDir private Path folder;

  @Test
  void threeTimesTheDataTakesThreeTimesTheStatements() throws IOException {
    var copies = ReviewCopies.in(folder.resolve("data"), COPIES);
    var ofOne = given(copies.first());
    var ofAll = given(copies.all());

    assertThat(ofAll)
        .allSatisfy(
            (question, statements) ->
                assertThat(statements.doubleValue() <= IN_STEP * ofOne.get(question))
                    .as("%s: %s of one, %s of three", question, ofOne.get(question), statements)
                    .isNotEqualTo(FASTER.containsKey(question)));
  }

  private Map<String, Long> given(Path data) {
    var workspace =
        Workspace.at(ExampleSources.HOME).withData(List.of(data)).keptIn(folder.resolve("kept"));
    var counting = new CountingDataset(workspace.open(Progress.silent()));
    var engine = Engine.on(counting);
    var given = new TreeMap<String, Long>();
    for (var question : QuestionCatalogue.read(workspace.queries()).all()) {
      long before = counting.given();
      var answer = engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
      assertThat(answer.rows().isEmpty())
          .as("%s finds nothing", question.name())
          .isEqualTo(FINDING_NOTHING.containsKey(question.name()));
      given.put(question.name(), counting.given() - before);
    }
    return given;
  }
}
