package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads the numbers of a file one after another. */
final class NumberReader implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).limit(0);

  NumberReader(Path file) throws IOException {
    this.file = FileChannel.open(file, StandardOpenOption.READ);
  }

  boolean hasNext() throws IOException {
    if (!buffer.hasRemaining()) {
      buffer.clear();
      // Files hold whole numbers, but a read may end within one.
      while (buffer.position() % Integer.BYTES != 0 || buffer.position() == 0) {
        if (file.read(buffer) < 0) {
          break;
        }
      }
      buffer.flip();
    }
    return buffer.hasRemaining();
  }

  /** The next number; there must be one. */
  int next() throws IOException {
    hasNext();
    return buffer.getInt();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
