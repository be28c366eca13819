package org.interphase.store.mapped;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Maps files in pieces, since Java maps no more than 2 GiB at once. */
final class Pieces {

  /** Pieces of 1 GiB. */
  static final int SHIFT = 30;

  private Pieces() {}

  /** The file in pieces of two to the {@code shift} bytes, the last as long as is left. */
  static List<ByteBuffer> of(Path file, int shift) throws IOException {
    var pieces = new ArrayList<ByteBuffer>();
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      for (long start = 0; start == 0 || start < size; start += 1L << shift) {
        pieces.add(
            channel.map(FileChannel.MapMode.READ_ONLY, start, Math.min(1L << shift, size - start)));
      }
    }
    return pieces;
  }
}
