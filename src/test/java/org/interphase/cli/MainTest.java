package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFullDiskIsSaid() {
    assertThat(version(failing("No space left on device"))).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Standard output could not be written: is the disk full?\n");
  }

  @Test
  void aReaderThatHasHadEnoughIsNoFailure() {
    assertThat(version(new UnlessPipeIsClosed(failing("Broken pipe")))).isZero();
    assertThat(err.size()).isZero();
  }

  private int version(OutputStream out) {
    return Main.run(
        new String[] {"--version"},
        InputStream.nullInputStream(),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
