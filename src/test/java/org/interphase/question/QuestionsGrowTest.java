package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of three times the data a question is given three times the statements: asked of the review, and
 * of three sources that print what it prints, each under a name of its own.
 */
class QuestionsGrowTest {

  private static final Map<String, String> FASTER =
      Map.of("mitigation", "pairs each suppression of a cause with each claim that it is one");

  /** Where nothing is found, what would be looked at for it is not held. */
  private static final Map<String, String> FINDING_NOTHING =
      Map.of("uncited-references", "the review cites all of its references");

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());

  @TempDir private Path folder;

  @Test
  void threeTimesTheDataTakesThreeTimesTheStatements() throws IOException {
    var names = QUESTIONS.all().stream().map(CompetencyQuestion::name).toList();
    var growth = Growth.in(folder, names, (data, workspace) -> asking(data));

    assertThat(names)
        .allSatisfy(
            question ->
                assertThat(growth.isInStep(question))
                    .as(growth.of(question))
                    .isNotEqualTo(FASTER.containsKey(question)));
  }

  private static Growth.Requests asking(CountingDataset data) {
    var engine = Engine.on(data);
    return name -> {
      var question = QUESTIONS.find(name).orElseThrow();
      var answer = engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
      assertThat(answer.rows().isEmpty())
          .as("%s finds nothing", name)
          .isEqualTo(FINDING_NOTHING.containsKey(name));
    };
  }
}
