package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the machine refuses is one line and ends with 3, however libraries wrap it up. */
class MachineFailuresTest {

  static Stream<RuntimeException> fullDisks() {
    var full = new IOException("No space left on device");
    return Stream.of(
        new TextIndexException("commit", full),
        new RuntimeIOException(full),
        new UncheckedIOException(full));
  }

  @ParameterizedTest
  @MethodSource("fullDisks")
  void aFullDiskIsOneLine(RuntimeException failure) {
    assertThat(build(failure))
        .isEqualTo(
            new CommandLineRun(
                3, "", "A file: the disk is full; make room on it, or name another.\n"));
  }

  @Test
  void aFileInTheWayIsOneLine() {
    var inTheWay = new FileAlreadyExistsException("/etc/passwd");

    assertThat(build(new UncheckedIOException(inTheWay)))
        .isEqualTo(new CommandLineRun(3, "", "/etc/passwd: found a file, expected a folder.\n"));
  }

  /** A stream knows no name of what it writes to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | the disk is full; make room on it, or name another",
        "Disk quota exceeded | this user may keep no more on the disk; make room, or name another",
        "File too large | larger than this process may write, or the disk takes; raise the limit"
            + " (ulimit -f), or name another disk"
      })
  void aFileThatCannotBeWrittenIsNamed(String reason, String told) {
    var written = new FileSystemException("/data/graph.nq", null, reason);

    assertThat(build(new UncheckedIOException(written)))
        .isEqualTo(new CommandLineRun(3, "", "/data/graph.nq: " + told + ".\n"));
  }

  @Test
  void whatTheUserMayNotTouchIsOneLineThatSaysHowToMendIt() {
    var denied = new AccessDeniedException("/root/graph.nq");

    assertThat(build(new UncheckedIOException(denied)))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                "/root/graph.nq: permission denied; let this user read it, or write there, or name"
                    + " another.\n"));
  }

  @Test
  void memoryThatIsUsedUpIsOneLine() {
    assertThat(build(new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                "The memory is used up. Give Java more, such as JAVA_TOOL_OPTIONS=-Xmx1g, or ask"
                    + " for less.\n"));
  }

  @Test
  void aFileThatTheJvmLosesHoldOfIsOneLine() {
    assertThat(build(new InternalError("a fault occurred in an unsafe memory access operation")))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                "A file could not be written or read: is the disk full? Make room on it, or name"
                    + " another.\n"));
  }

  @Test
  void aProgramWithPartsMissingIsOneLine() {
    assertThat(build(new NoClassDefFoundError("org/apache/lucene/store/Directory")))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                "A part of the program cannot be read (java.lang.NoClassDefFoundError:"
                    + " org/apache/lucene/store/Directory): may it open too few files (ulimit"
                    + " -n)?\n"));
  }

  private static CommandLineRun build(Throwable failure) {
    DatasetGraph failing =
        new DatasetGraphWrapper(DatasetGraphFactory.empty()) {
          @Override
          public boolean isInTransaction() {
            return MachineFailuresTest.<RuntimeException>raise(failure);
          }
        };
    return CommandLineRun.of(
        new FakeProject(failing, failing, List.of(), Path.of("queries")), "build", "--output", "-");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> boolean raise(Throwable failure) throws E {
    throw (E) failure;
  }
}
