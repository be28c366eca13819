package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsCommandTest {

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @Test
  void listsQuestions() {
    assertThat(lives.run("questions"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                question  about                 parameters
                ────────  ────────────────────  ──────────
                lives     Lives of interlayers  minimum
                """,
                ""));
  }

  @Test
  void saysThatQuestionsAreLeftOut() throws IOException {
    lives.write("queries/bad.rq", "SELECT");

    assertThat(lives.run("questions").err())
        .isEqualTo(
            "3 problems in the questions; those that have one are left out."
                + " \"check\" says more.\n");
  }

  @Test
  void looksAgainAtQuestionsThatChanged() throws IOException {
    var sound = lives.run("questions");
    assertThat(sound.err()).isEmpty();
    // Nothing was wrong, which is known from now on.
    assertThat(lives.run("questions")).isEqualTo(sound);

    lives.write("queries/lives.rq", "SELECT");

    assertThat(lives.run("questions").err()).contains("problems in the questions");
  }
}
