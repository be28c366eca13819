package org.interphase.store.mapped;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files of bytes and of numbers, mapped into memory. */
final class Mapped {

  private static final int BUFFER = 1 << 16;

  private Mapped() {}

  static ByteBuffer bytes(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  static IntBuffer numbers(Path file) throws IOException {
    return bytes(file).asIntBuffer();
  }

  /** A new file, whose numbers are written with the highest byte first, as they are mapped. */
  static DataOutputStream write(Path file) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            BUFFER));
  }

  /**
   * A file is mapped at once, which Java does up to 2 GiB; better told here than when it is opened.
   */
  static void requireRoom(DataOutputStream written) throws IOException {
    if (written.size() == Integer.MAX_VALUE) {
      throw new IOException(
          "The graph is larger than one program keeps. Write it in parts by build --output FOLDER/,"
              + " load these into another store, and serve that by --endpoint.");
    }
  }
}
