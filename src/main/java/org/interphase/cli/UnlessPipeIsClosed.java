package org.interphase.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Drops what nobody reads any more: in {@code interphase ask … | head} that is no failure. */
final class UnlessPipeIsClosed extends FilterOutputStream {

  private boolean closed;

  UnlessPipeIsClosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      closed = String.valueOf(e.getMessage()).contains("Broken pipe");
      if (!closed) {
        throw e;
      }
    }
  }
}
