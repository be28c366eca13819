package org.interphase.store.mapped;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;

/** The numbers of a file, which is mapped into memory; the highest byte of each comes first. */
final class MappedNumbers {

  private final IntBuffer[] pieces;
  private final int shift;
  private final int mask;

  private MappedNumbers(List<IntBuffer> pieces, int shift) {
    this.pieces = pieces.toArray(IntBuffer[]::new);
    this.shift = shift;
    this.mask = (1 << shift) - 1;
  }

  static MappedNumbers open(Path file) throws IOException {
    return open(file, Pieces.SHIFT);
  }

  /** The same, mapped in pieces of two to the {@code shift} bytes. */
  static MappedNumbers open(Path file, int shift) throws IOException {
    var pieces = Pieces.of(file, shift).stream().map(piece -> piece.asIntBuffer()).toList();
    return new MappedNumbers(pieces, shift - 2);
  }

  int get(long index) {
    return pieces[(int) (index >>> shift)].get((int) index & mask);
  }

  /** How many there are. */
  long size() {
    int last = pieces.length - 1;
    return ((long) last << shift) + pieces[last].limit();
  }
}
