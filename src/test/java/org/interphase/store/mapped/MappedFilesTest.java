package org.interphase.store.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of numbers and of texts that are too long to be mapped as one. */
class MappedFilesTest {

  @TempDir private Path folder;

  @Test
  void mapsFilesInPieces() throws IOException {
    var file = folder.resolve("file");
    Files.write(file, new byte[] {0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5});

    var numbers = MappedNumbers.open(file, 3);
    assertThat(numbers.size()).isEqualTo(5);
    assertThat(IntStream.range(0, 5).map(numbers::get)).containsExactly(1, 2, 3, 4, 5);
    var bytes = MappedBytes.open(file, 3);
    assertThat(bytes.range(4, 8)).isEqualTo(ByteBuffer.wrap(new byte[] {0, 0, 0, 2}));
    assertThat(bytes.range(7, 17))
        .isEqualTo(ByteBuffer.wrap(new byte[] {2, 0, 0, 0, 3, 0, 0, 0, 4, 0}));
  }
}
