package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.LauncherCopy.BUILT;
import static org.interphase.LauncherCopy.PREPARED;
import static org.interphase.LauncherCopy.has;
import static org.interphase.LauncherCopy.write;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher at odd paths, in other languages, and where files cannot be kept beside it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherSurroundingsTest {

  @TempDir private Path folder;
  private LauncherCopy launcher;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    launcher = new LauncherCopy(folder, folder.resolve("home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a b", "a%20b#c?d", "ö'\"$x(1)", "a!/b", "-x", "a*[b]\\c"})
  void worksAtAnyPath(String path) throws IOException {
    launcher =
        new LauncherCopy(
            folder, Files.createDirectories(folder.resolve(path).resolve("launcher.home()")));

    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);
    var again = launcher.run("ask");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).containsPattern("-jar [^:!]*/interphase.jar ask\n$");
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "'', C.UTF-8", "de_DE.UTF-8, de_DE.UTF-8"})
  void letsJavaKnowNamesBeyondAscii(String language, String told) {
    var builder = launcher.builder("ask");
    List.of("LANG", "LC_CTYPE").forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", language);

    assertThat(launcher.run(builder, LauncherCopy.JAVA).out()).startsWith("LC_ALL=" + told + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "--memory, 512, -Xmx512m",
    "--memory=256, --port=0, -Xmx256m",
  })
  void boundsTheMemoryOfAServer(String option, String next, String told) throws IOException {
    var builder = launcher.builder("serve", option, next);
    assertThat(launcher.run(builder, LauncherCopy.JAVA).out()).contains(" " + told + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99", "-512", "512m", "many"})
  void leavesToTheProgramWhatIsNoBound(String bound) {
    assertThat(launcher.run("serve", "--memory", bound).out()).doesNotContain("-Xmx");
  }

  @Test
  void keepsElsewhereWhatCannotBeKeptBeside() throws IOException {
    write(launcher.target(), "a file, where a folder should be");

    var run = launcher.run("ask");

    assertThat(run.err()).isEqualTo(BUILT + PREPARED);
    assertThat(run.out()).contains("-Dinterphase.kept=" + folder.resolve("cache/interphase/"));
    assertThat(launcher.run("ask").err()).isEmpty();
  }

  @Test
  void saysWhatItNeedsWhereNothingCanBeWritten() throws IOException {
    write(launcher.target(), "a file, where a folder should be");
    write(folder.resolve("cache"), "another");

    var run = launcher.run("ask");

    assertThat(run)
        .isEqualTo(
            new LauncherCopy.Run(
                3,
                "",
                "interphase: there is no current build, and "
                    + launcher.target()
                    + " cannot be written; have its owner run "
                    + launcher.home()
                    + "/interphase --version, or set XDG_CACHE_HOME to a folder of yours.\n"));
  }

  @Test
  void saysWhatItNeedsWhereJavaCannotRun() throws IOException {
    launcher =
        new LauncherCopy(
            folder, Files.createDirectories(folder.resolve("a:b")).resolve("launcher.home()"));
    write(folder.resolve("cache"), "no folder");

    assertThat(launcher.run("ask"))
        .isEqualTo(
            new LauncherCopy.Run(
                3,
                "",
                "interphase: Java cannot run from a path with : or !/, such as "
                    + launcher.home()
                    + "; set XDG_CACHE_HOME to a folder without them.\n"));
  }

  @Test
  void saysThatAJavaDoesNotAnswer() throws IOException {
    var java = Files.createDirectories(folder.resolve("broken/bin")).resolve("java");
    write(java, "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    var run = launcher.run(launcher.builder("ask"), folder.resolve("broken"));

    assertThat(run)
        .isEqualTo(
            new LauncherCopy.Run(
                3,
                "",
                "interphase: found Java of unknown version as "
                    + java
                    + ", needs 17 or later; set JAVA_HOME.\n"));
  }

  @Test
  void tellsTheProgramHowWideTheTerminalIs() {
    assumeTrue(has("script"), "script (util-linux) makes a terminal");
    launcher.run("ask");
    var narrow = "stty cols 61; " + launcher.home().resolve("interphase") + " ask";

    assertThat(launcher.run("ask").out()).doesNotContain("-Dinterphase.columns");
    assertThat(
            launcher
                .run(launcher.inFolder("script", "-qec", narrow, "/dev/null"), LauncherCopy.JAVA)
                .out())
        .contains(" -Dinterphase.columns=61 ");
    assertThat(
            launcher
                .run(
                    launcher.inFolder(
                        "script", "-qec", "export COLUMNS=72; " + narrow, "/dev/null"),
                    LauncherCopy.JAVA)
                .out())
        .contains(" -Dinterphase.columns=72 ");
  }
}
