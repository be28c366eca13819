package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.interphase.terminal.Terminal;
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
  void tellsAPersonWhatCanBeChosen() {
    assertThat(CommandLineRun.on(new Terminal(44, false), lives.project(), "questions").out())
        .isEqualTo(
            """
            lives
              How long did cells with an interlayer
              last?
              minimum=NUMBER  the shortest life in h

            1 question; "interphase ask NAME --help"
            says more of one.
            """);
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
