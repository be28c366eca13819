package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump is read whole, or it is told which file cannot be read and why. */
class DataVersionTest {

  private static final String QUADS = "<urn:s> <urn:p> \"a text\" <urn:g> .\n".repeat(40);

  @TempDir private Path folder;

  @Test
  void readsWhatGzipMade() throws IOException {
    var file = Files.write(folder.resolve("before.nq.gz"), gzipped());
    assertThat(read(file).stream()).hasSize(1);
  }

  /** Before its first byte of data, within its data, within what says how long it is. */
  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 30, -8, -4, -1})
  void namesAFileThatIsCutOff(int length) throws IOException {
    var whole = gzipped();
    var cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);
    var file = Files.write(folder.resolve("before.nq.gz"), cut);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(
            file + ": found a file that does not unpack to its end, expected one that gzip made.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void namesAFileThatIsDamaged(int at) throws IOException {
    var damaged = gzipped();
    damaged[at] ^= 0x55;
    var file = Files.write(folder.resolve("before.nq.gz"), damaged);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file + ": found a file that does not unpack to its end");
  }

  /** A part of the memory that no process has, which can be opened and not read. */
  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    var memory = Path.of("/proc/self/mem");
    assumeThat(memory).isReadable();
    var file = Files.createSymbolicLink(folder.resolve("before.nq"), memory);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file + " cannot be read: ");
  }

  /** As another checkout's {@code data} has it, or one that was put aside before an update. */
  @Test
  void readsDataWithACatalogueOfItsOwn() throws IOException {
    copy(ExampleSources.HOME.resolve("data/catalogue"), folder.resolve("data/catalogue"));
    copy(ExampleSources.TINY, folder.resolve("data/tiny-2025"));
    var alone = Workspace.at(ExampleSources.HOME).withData(List.of(ExampleSources.TINY));

    assertThat(told(read(folder.resolve("data"))))
        .isPositive()
        .isEqualTo(told(alone.read(Progress.silent()).dataset()));
  }

  /** How much is said, but for the files that it stands in. */
  private static long told(DatasetGraph dataset) {
    return dataset.stream()
        .filter(quad -> !quad.getPredicate().equals(IPH.fileName.asNode()))
        .count();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static byte[] gzipped() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(QUADS.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static DatasetGraph read(Path file) {
    return DataVersion.read(file, Workspace.at(ExampleSources.HOME), Progress.silent());
  }
}
