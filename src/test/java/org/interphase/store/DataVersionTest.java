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
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.ExampleSources;
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
