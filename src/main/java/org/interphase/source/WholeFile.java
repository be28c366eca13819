package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that nobody sees it half written. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    var unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
