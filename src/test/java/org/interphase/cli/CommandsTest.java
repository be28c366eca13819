package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class CommandsTest {

  @TempDir private Path folder;
  private LivesProject lives;

  @BeforeEach
  void makeProject() throws IOException {
    lives = LivesProject.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "build", "check", "questions", "references", "ask", "query"})
  void everyCommandHelps(String command) {
    var run = lives.run(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: interphase " + command).contains("--stacktrace");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpListsTheCommands() {
    assertThat(lives.run("--help").out())
        .contains(
            "serve",
            "build",
            "check",
            "questions",
            "references",
            "ask",
            "query",
            "Exit status: 0 done");
  }

  @Test
  void saysItsVersion() {
    assertThat(lives.run("--version").out()).startsWith("interphase ");
  }

  @Test
  void guessesWhichCommandWasMeant() {
    assertThat(lives.run("serv").status()).isEqualTo(2);
    assertThat(lives.run("serv").err())
        .contains("'serv'")
        .contains("Did you mean")
        .contains("serve");
    assertThat(lives.run())
        .isEqualTo(new CommandLineRun(2, "", "A command is missing.\nSee interphase --help\n"));
  }

  @Test
  void showsStackTracesOnlyWhenAsked() {
    assertThat(lives.run("ask", "livse").err()).doesNotContain("\tat ");
    assertThat(lives.run("ask", "livse", "--stacktrace").err())
        .contains("\tat org.interphase.cli.");
    assertThat(lives.run("--stacktrace", "ask", "livse").err())
        .contains("\tat org.interphase.cli.");
  }
}
