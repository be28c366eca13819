package org.interphase.model;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Names the file in failures of what writes it: a stream that fails knows no name. */
public final class FailedFile {

  private FailedFile() {}

  /** Something that writes a file. */
  @FunctionalInterface
  public interface Writing {
    void run() throws IOException;
  }

  /**
   * Runs {@code writing}; what fails of it that names no file fails with {@code file}'s name,
   * however much libraries have wrapped it up.
   */
  public static void named(Path file, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException | RuntimeException e) {
      var failure =
          Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .filter(IOException.class::isInstance)
              .findFirst();
      if (failure.isEmpty() || failure.get() instanceof FileSystemException) {
        throw e;
      }
      var named = new FileSystemException(file.toString(), null, failure.get().getMessage());
      named.initCause(e);
      throw named;
    }
  }
}
