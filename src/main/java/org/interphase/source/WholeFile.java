package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.interphase.model.FailedFile;

/** Writes a file so that nobody sees it half written. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    // Hidden, so that nobody who reads the folder meanwhile takes it for data.
    var unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try {
      FailedFile.named(file, () -> Files.writeString(unfinished, text));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
