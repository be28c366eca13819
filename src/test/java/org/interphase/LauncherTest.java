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
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with scripts in place of Java and Maven: what it builds, keeps and runs. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;
  private LauncherCopy launcher;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    launcher = new LauncherCopy(folder, folder.resolve("home"));
  }

  @Test
  void buildsOnceAndPreparesOnce() {
    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);

    var again = launcher.run("ask", "x y");

    assertThat(again.err()).isEmpty();
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .contains(
            "-Dinterphase.home=" + launcher.home(), "-XX:SharedArchiveFile=" + launcher.archive())
        .endsWith("-jar " + launcher.program().resolve("interphase.jar") + " ask x y\n");
  }

  @Test
  void buildsAgainWhenTheSourcesChange() throws IOException {
    launcher.run("ask");
    write(launcher.home().resolve("src/main/program"), "second");

    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(launcher.program().resolve("interphase.jar")).hasContent("second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interphase.jar", "lib/library.jar", "built"})
  void buildsAgainWhereAFileIsCutOff(String file) throws IOException {
    launcher.run("ask");
    var first = launcher.program();
    write(first.resolve(file), "");

    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(launcher.program()).isNotEqualTo(first);
    assertThat(launcher.program().resolve("lib/library.jar")).hasContent("library");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interphase.jar", "lib/library.jar", "built"})
  void buildsAgainWhereAFileIsMissing(String file) throws IOException {
    launcher.run("ask");
    Files.delete(launcher.program().resolve(file));

    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(launcher.run("ask").err()).isEmpty();
  }

  @Test
  void makesAnArchiveAnewThatIsCutOff() throws IOException {
    launcher.run("ask");
    write(launcher.archive(), "cla");

    assertThat(launcher.run("ask").err()).isEqualTo(PREPARED);
    assertThat(launcher.archive()).hasContent("classes");
    assertThat(launcher.run("ask").err()).isEmpty();
  }

  @Test
  void makesAnArchiveAnewWhereTheProjectHasBeenMoved() throws IOException {
    launcher.run("ask");
    launcher = launcher.movedTo(folder.resolve("moved"));

    assertThat(launcher.run("ask").err()).isEqualTo(PREPARED);
  }

  @Test
  void keepsTheClassesOfACheckApart() throws IOException {
    launcher.run("ask");

    assertThat(launcher.run("check").err()).isEqualTo(PREPARED);
    var again = launcher.run("check");

    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .contains(
            "-XX:SharedArchiveFile="
                + launcher
                    .target()
                    .resolve(launcher.program().getFileName() + "-17.0.99-check.jsa"));
    assertThat(launcher.run("ask").out()).contains("-XX:SharedArchiveFile=" + launcher.archive());
  }

  @Test
  void keepsMoreWhereJavaWorksAhead() throws IOException {
    var newer = folder.resolve("newer");
    ExampleSources.copy(LauncherCopy.JAVA, newer);
    write(newer.resolve("release"), "JAVA_VERSION=\"25.0.99\"\n");

    assertThat(launcher.run(launcher.builder("ask"), newer).err()).isEqualTo(BUILT + PREPARED);
    var again = launcher.run(launcher.builder("ask"), newer);

    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .contains(
            "-XX:AOTCache="
                + launcher.target().resolve(launcher.program().getFileName() + "-25.0.99.aot"))
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void takesNothingForCurrentThatAKilledBuildHasLeft() throws IOException {
    var left = Files.createDirectories(launcher.target().resolve("app-20260101-000000-1/lib"));
    write(left.resolveSibling("interphase.jar"), "half");

    assertThat(launcher.run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(left).doesNotExist();
  }

  @Test
  void leavesARunningProgramItsFiles() throws IOException, InterruptedException {
    assumeTrue(
        launcher.run("ask").status() == 0 && has("flock"),
        "without locks old builds stay for a month");
    var first = launcher.program();
    var server = launcher.start("serve");
    assertThat(server.inputReader().readLine()).isEqualTo("started");
    write(launcher.home().resolve("src/main/program"), "second");

    launcher.run("ask");

    assertThat(first.resolve("interphase.jar")).hasContent("first");
    server.outputWriter().close();
    server.waitFor();
    write(launcher.home().resolve("src/main/program"), "third");
    launcher.run("ask");
    assertThat(first).doesNotExist();
  }

  @Test
  void saysThatABuildFailedAndLeavesNothingOfIt() throws IOException {
    write(launcher.home().resolve("pom.broken"), "");

    var run = launcher.run("ask");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .endsWith("[ERROR] broken\ninterphase: the build failed; its output stands above.\n");
    try (var left = Files.list(launcher.target())) {
      assertThat(left).noneMatch(Files::isDirectory);
    }
  }

  @Test
  void makesFilesThatOthersMayRead() throws IOException {
    launcher.run("ask");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(launcher.program())))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(launcher.home())));
  }
}
