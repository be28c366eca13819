package org.interphase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/** A copy of the launcher in a folder of its own, with scripts in place of Java and Maven. */
final class LauncherCopy {

  static final String BUILT =
      """
      interphase: building, once; the first time Maven fetches libraries for a minute or two…
      interphase: built.
      """;
  static final String PREPARED = "interphase: preparing a fast start, once…\n";
  static final Path JAVA = Path.of("src/test/resources/launcher").toAbsolutePath();

  private final Path folder;
  private final Path home;

  /**
   * @param folder where it runs, and keeps what it cannot keep beside itself
   * @param home the project that it starts, which is made
   */
  LauncherCopy(Path folder, Path home) throws IOException {
    this.folder = folder;
    this.home = home;
    ExampleSources.copy(ExampleSources.HOME.resolve("src/launcher"), home.resolve("src/launcher"));
    Files.copy(ExampleSources.HOME.resolve("interphase"), home.resolve("interphase"));
    Files.createDirectories(home.resolve("src/main"));
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("src/main/program"), "first");
  }

  /** The same, moved. */
  private LauncherCopy(Path home, LauncherCopy from) throws IOException {
    this.folder = from.folder;
    this.home = Files.move(from.home, home);
  }

  LauncherCopy movedTo(Path there) throws IOException {
    return new LauncherCopy(there, this);
  }

  Path home() {
    return home;
  }

  Path target() {
    return home.resolve("target");
  }

  Path program() {
    try {
      var link = Files.readSymbolicLink(target().resolve("interphase.jar"));
      return target().resolve(link).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path archive() {
    return target().resolve(program().getFileName() + "-17.0.99.jsa");
  }

  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  /** Writes a file that is newer than all before it, however coarse the clock of the disk. */
  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  Run run(String... arguments) {
    return run(builder(arguments), JAVA);
  }

  Run run(ProcessBuilder builder, Path java) {
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

  Process start(String... arguments) throws IOException {
    var builder = builder(arguments);
    builder.environment().put("JAVA_HOME", JAVA.toString());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  ProcessBuilder builder(String... arguments) {
    return inFolder(
        Stream.concat(Stream.of(home.resolve("interphase").toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  ProcessBuilder inFolder(String... command) {
    var builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    var bin = JAVA.resolve("bin").toString();
    builder.environment().merge("PATH", bin, (path, first) -> first + ":" + path);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder;
  }

  record Run(int status, String out, String err) {}
}
