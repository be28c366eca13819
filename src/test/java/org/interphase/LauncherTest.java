package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with scripts in place of Java and Maven: what it builds, keeps and runs. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String BUILT =
      """
      interphase: building, once; the first time Maven fetches libraries for a minute or two…
      interphase: built.
      """;
  private static final Path FAKE = Path.of("src/test/resources/launcher").toAbsolutePath();
  private static final String PREPARED = "interphase: preparing a fast start, once…\n";

  @TempDir private Path folder;
  private Path home;
  private Path target;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    place(folder.resolve("home"));
  }

  private void place(Path there) throws IOException {
    home = there;
    target = home.resolve("target");
    ExampleSources.copy(ExampleSources.HOME.resolve("src/launcher"), home.resolve("src/launcher"));
    Files.copy(ExampleSources.HOME.resolve("interphase"), home.resolve("interphase"));
    Files.createDirectories(home.resolve("src/main"));
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("src/main/program"), "first");
  }

  @Test
  void buildsOnceAndPreparesOnce() {
    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);

    var again = run("ask", "x y");

    assertThat(again.err()).isEmpty();
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .contains("-Dinterphase.home=" + home, "-XX:SharedArchiveFile=" + archive())
        .endsWith("-jar " + program().resolve("interphase.jar") + " ask x y\n");
  }

  @Test
  void buildsAgainWhenTheSourcesChange() throws IOException {
    run("ask");
    write(home.resolve("src/main/program"), "second");

    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(program().resolve("interphase.jar")).hasContent("second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interphase.jar", "lib/library.jar", "built"})
  void buildsAgainWhereAFileIsCutOff(String file) throws IOException {
    run("ask");
    var first = program();
    write(first.resolve(file), "");

    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(program()).isNotEqualTo(first);
    assertThat(program().resolve("lib/library.jar")).hasContent("library");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interphase.jar", "lib/library.jar", "built"})
  void buildsAgainWhereAFileIsMissing(String file) throws IOException {
    run("ask");
    Files.delete(program().resolve(file));

    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(run("ask").err()).isEmpty();
  }

  @Test
  void makesAnArchiveAnewThatIsCutOff() throws IOException {
    run("ask");
    write(archive(), "cla");

    assertThat(run("ask").err()).isEqualTo(PREPARED);
    assertThat(archive()).hasContent("classes");
    assertThat(run("ask").err()).isEmpty();
  }

  @Test
  void makesAnArchiveAnewWhereTheProjectHasBeenMoved() throws IOException {
    run("ask");
    Files.move(home, folder.resolve("moved"));
    home = folder.resolve("moved");

    assertThat(run("ask").err()).isEqualTo(PREPARED);
  }

  @Test
  void keepsTheClassesOfACheckApart() throws IOException {
    run("ask");

    assertThat(run("check").err()).isEqualTo(PREPARED);
    var again = run("check");

    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .contains(
            "-XX:SharedArchiveFile="
                + target.resolve(program().getFileName() + "-17.0.99-check.jsa"));
    assertThat(run("ask").out()).contains("-XX:SharedArchiveFile=" + archive());
  }

  @Test
  void keepsMoreWhereJavaWorksAhead() throws IOException {
    var newer = folder.resolve("newer");
    ExampleSources.copy(FAKE, newer);
    write(newer.resolve("release"), "JAVA_VERSION=\"25.0.99\"\n");

    assertThat(run(builder("ask"), newer).err()).isEqualTo(BUILT + PREPARED);
    var again = run(builder("ask"), newer);

    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .contains("-XX:AOTCache=" + target.resolve(program().getFileName() + "-25.0.99.aot"))
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void takesNothingForCurrentThatAKilledBuildHasLeft() throws IOException {
    var left = Files.createDirectories(target.resolve("app-20260101-000000-1/lib"));
    write(left.resolveSibling("interphase.jar"), "half");

    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);
    assertThat(left).doesNotExist();
  }

  @Test
  void leavesARunningProgramItsFiles() throws IOException, InterruptedException {
    assumeTrue(
        run("ask").status() == 0 && has("flock"), "without locks old builds stay for a month");
    var first = program();
    var server = start("serve");
    assertThat(server.inputReader().readLine()).isEqualTo("started");
    write(home.resolve("src/main/program"), "second");

    run("ask");

    assertThat(first.resolve("interphase.jar")).hasContent("first");
    server.outputWriter().close();
    server.waitFor();
    write(home.resolve("src/main/program"), "third");
    run("ask");
    assertThat(first).doesNotExist();
  }

  @Test
  void saysThatABuildFailedAndLeavesNothingOfIt() throws IOException {
    write(home.resolve("pom.broken"), "");

    var run = run("ask");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .endsWith("[ERROR] broken\ninterphase: the build failed; its output stands above.\n");
    try (var left = Files.list(target)) {
      assertThat(left).noneMatch(Files::isDirectory);
    }
  }

  @Test
  void makesFilesThatOthersMayRead() throws IOException {
    run("ask");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(program())))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a b", "a%20b#c?d", "ö'\"$x(1)", "a!/b", "-x", "a*[b]\\c"})
  void worksAtAnyPath(String path) throws IOException {
    place(Files.createDirectories(folder.resolve(path).resolve("home")));

    assertThat(run("ask").err()).isEqualTo(BUILT + PREPARED);
    var again = run("ask");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).containsPattern("-jar [^:!]*/interphase.jar ask\n$");
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "'', C.UTF-8", "de_DE.UTF-8, de_DE.UTF-8"})
  void letsJavaKnowNamesBeyondAscii(String language, String told) {
    var builder = builder("ask");
    List.of("LANG", "LC_CTYPE").forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", language);

    assertThat(run(builder, FAKE).out()).startsWith("LC_ALL=" + told + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "--memory, 512, -Xmx512m",
    "--memory=256, --port=0, -Xmx256m",
  })
  void boundsTheMemoryOfAServer(String option, String next, String told) throws IOException {
    var builder = builder("serve", option, next);
    assertThat(run(builder, FAKE).out()).contains(" " + told + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99", "-512", "512m", "many"})
  void leavesToTheProgramWhatIsNoBound(String bound) {
    assertThat(run("serve", "--memory", bound).out()).doesNotContain("-Xmx");
  }

  @Test
  void keepsElsewhereWhatCannotBeKeptBeside() throws IOException {
    write(target, "a file, where a folder should be");

    var run = run("ask");

    assertThat(run.err()).isEqualTo(BUILT + PREPARED);
    assertThat(run.out()).contains("-Dinterphase.kept=" + folder.resolve("cache/interphase/"));
    assertThat(run("ask").err()).isEmpty();
  }

  @Test
  void saysWhatItNeedsWhereNothingCanBeWritten() throws IOException {
    write(target, "a file, where a folder should be");
    write(folder.resolve("cache"), "another");

    var run = run("ask");

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "interphase: there is no current build, and "
                    + target
                    + " cannot be written; have its owner run "
                    + home
                    + "/interphase --version, or set XDG_CACHE_HOME to a folder of yours.\n"));
  }

  @Test
  void saysWhatItNeedsWhereJavaCannotRun() throws IOException {
    place(Files.createDirectories(folder.resolve("a:b")).resolve("home"));
    write(folder.resolve("cache"), "no folder");

    assertThat(run("ask"))
        .isEqualTo(
            new Run(
                3,
                "",
                "interphase: Java cannot run from a path with : or !/, such as "
                    + home
                    + "; set XDG_CACHE_HOME to a folder without them.\n"));
  }

  @Test
  void saysThatAJavaDoesNotAnswer() throws IOException {
    var java = Files.createDirectories(folder.resolve("broken/bin")).resolve("java");
    write(java, "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    var run = run(builder("ask"), folder.resolve("broken"));

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "interphase: found Java of unknown version as "
                    + java
                    + ", needs 17 or later; set JAVA_HOME.\n"));
  }

  @Test
  void tellsTheProgramHowWideTheTerminalIs() {
    assumeTrue(has("script"), "script (util-linux) makes a terminal");
    run("ask");
    var narrow = "stty cols 61; " + home.resolve("interphase") + " ask";

    assertThat(run("ask").out()).doesNotContain("-Dinterphase.columns");
    assertThat(run(inFolder("script", "-qec", narrow, "/dev/null"), FAKE).out())
        .contains(" -Dinterphase.columns=61 ");
    assertThat(
            run(inFolder("script", "-qec", "export COLUMNS=72; " + narrow, "/dev/null"), FAKE)
                .out())
        .contains(" -Dinterphase.columns=72 ");
  }

  private Path program() {
    try {
      var link = Files.readSymbolicLink(target.resolve("interphase.jar"));
      return target.resolve(link).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path archive() {
    return target.resolve(program().getFileName() + "-17.0.99.jsa");
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  /** Writes a file that is newer than all before it, however coarse the clock of the disk. */
  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  private Run run(String... arguments) {
    return run(builder(arguments), FAKE);
  }

  private Run run(ProcessBuilder builder, Path java) {
    builder.environment().put("JAVA_HOME", java.toString());
    try {
      var err = Files.createTempFile(folder, "err", "");
      var process = builder.redirectError(err.toFile()).start();
      process.outputWriter().close();
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), out, Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(String... arguments) throws IOException {
    var builder = builder(arguments);
    builder.environment().put("JAVA_HOME", FAKE.toString());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(String... arguments) {
    return inFolder(
        Stream.concat(Stream.of(home.resolve("interphase").toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private ProcessBuilder inFolder(String... command) {
    var builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    var bin = FAKE.resolve("bin").toString();
    builder.environment().merge("PATH", bin, (path, first) -> first + ":" + path);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder;
  }

  private record Run(int status, String out, String err) {}
}
