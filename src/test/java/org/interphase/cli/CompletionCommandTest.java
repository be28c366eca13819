package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells make of the script. */
class CompletionCommandTest {

  private static final String COMPLETED =
      """
      source "$1"
      shift
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _complete_interphase_values
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /** A terminal of its own, since zsh completes nowhere else; what was typed is then run. */
  private static final String TYPED =
      """
      zmodload zsh/zpty
      zpty shell 'TERM=dumb zsh -f -i'
      zpty -w shell "source $1; interphase() { print -r -- \\"ran: \\$*.\\" }"
      shift 2
      zpty -n -w shell "interphase $*"$'\\t\\nexit\\n'
      while zpty -r shell line; do print -r -- $line; done
      """;

  private static final String STEPS =
      """
      #+ summary: Steps of cells
      #+ description: How long is a step?
      #+ params:
      #+   - {name: minutes, type: number, description: the shortest step in min}
      SELECT ?cell ?time { ?cell a ?time FILTER(COALESCE(?time >= ?minutes, true)) }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "comp, completion",
    "ask li, lives",
    "ask lives --format xl, xlsx",
    "ask lives --param mi, minimum=",
    "ask lives --color n, never"
  })
  void bashCompletes(String typed, String completed) throws Exception {
    assumeTrue(has("bash"), "bash runs the script");

    assertThat(run("bash", COMPLETED, typed)).contains(completed);
  }

  @ParameterizedTest
  @CsvSource({
    "comp, completion",
    "ask li, ask lives",
    "ask lives --format xl, ask lives --format xlsx",
    "ask lives --param mi, ask lives --param minimum=",
    "ask lives --color n, ask lives --color never"
  })
  void zshCompletes(String typed, String completed) throws Exception {
    assumeTrue(has("zsh"), "zsh runs the script");

    assertThat(run("zsh", TYPED, typed)).contains("ran: " + completed + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "ask lives --param mi, minimum=, minutes=",
    "ask steps --param mi, minutes=, minimum="
  })
  void parametersOfOtherQuestionsAreNotCompleted(String typed, String its, String others)
      throws Exception {
    assumeTrue(has("bash"), "bash runs the script");

    assertThat(run("bash", COMPLETED, typed)).contains(its).doesNotContain(others);
  }

  @Test
  void zshTakesTheScript() throws Exception {
    assumeTrue(has("zsh"), "zsh runs the script");
    var script = script("zsh");

    var zsh =
        new ProcessBuilder("zsh", "-f", "-c", "source " + script).redirectErrorStream(true).start();

    assertThat(new String(zsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(zsh.waitFor()).isZero();
  }

  @Test
  void refusesOtherShells() throws IOException {
    var run = LivesProject.in(folder).run("completion", "fish");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'fish'").contains("bash, zsh");
  }

  private Stream<String> run(String shell, String typing, String typed) throws Exception {
    var words = Stream.of(typed.split(" "));
    var command =
        Stream.concat(
            Stream.of(shell, "-c", typing, shell, script(shell).toString(), "interphase"), words);
    var process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
    var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return told.lines().map(String::strip);
  }

  private Path script(String shell) throws IOException {
    var project = LivesProject.in(folder);
    project.write("queries/steps.rq", STEPS);
    var run = project.run("completion", shell);
    assertThat(run.err()).isEmpty();
    return Files.writeString(folder.resolve("interphase.sh"), run.out());
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }
}
