package org.interphase.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files as people's editors and spreadsheets save them. */
final class TextFile {

  private TextFile() {}

  /**
   * The text of {@code file}, without the byte order mark that some spreadsheets put first.
   *
   * @throws java.nio.charset.CharacterCodingException where it is not UTF-8
   * @throws FileSystemException where it is no file: a pipe would be waited for without end
   */
  static String read(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      var found = Files.isDirectory(file) ? "it is a folder" : "it is a pipe or a device";
      throw new FileSystemException(file.getFileName().toString(), null, found);
    }
    var text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
