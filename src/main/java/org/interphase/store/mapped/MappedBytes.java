package org.interphase.store.mapped;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** The bytes of a file, which is mapped into memory. */
final class MappedBytes {

  private final ByteBuffer[] pieces;
  private final int shift;
  private final int mask;

  private MappedBytes(List<ByteBuffer> pieces, int shift) {
    this.pieces = pieces.toArray(ByteBuffer[]::new);
    this.shift = shift;
    this.mask = (1 << shift) - 1;
  }

  static MappedBytes open(Path file) throws IOException {
    return open(file, Pieces.SHIFT);
  }

  /** The same, mapped in pieces of two to the {@code shift} bytes. */
  static MappedBytes open(Path file, int shift) throws IOException {
    return new MappedBytes(Pieces.of(file, shift), shift);
  }

  /** The bytes from {@code start} to before {@code end}; of those that are asked for alone. */
  ByteBuffer range(long start, long end) {
    int piece = (int) (start >>> shift);
    int from = (int) start & mask;
    int length = (int) (end - start);
    if (from + length <= pieces[piece].limit()) {
      return pieces[piece].slice(from, length);
    }
    var both = ByteBuffer.allocate(length);
    for (long at = start; at < end; at++) {
      both.put(pieces[(int) (at >>> shift)].get((int) at & mask));
    }
    return both.flip();
  }
}
