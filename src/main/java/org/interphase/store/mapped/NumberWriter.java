package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers into a new file, the highest byte of each first. */
final class NumberWriter implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

  NumberWriter(Path file) throws IOException {
    this.file = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void write(int number) throws IOException {
    if (!buffer.hasRemaining()) {
      flush();
    }
    buffer.putInt(number);
  }

  /** Copies {@code count} numbers of another file from where they begin there. */
  void copy(FileChannel from, long start, long count) throws IOException {
    flush();
    long at = start * Integer.BYTES;
    long end = at + count * Integer.BYTES;
    while (at < end) {
      at += from.transferTo(at, end - at, file);
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      flush();
    }
  }
}
