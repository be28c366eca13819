package org.interphase.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A note that nothing was wrong with some files, named by their fingerprint, so that it holds as
 * long as they and the program stay the same.
 */
public final class KeptNote {

  private static final Logger LOG = LoggerFactory.getLogger(KeptNote.class);

  private final Path file;

  /** The note at {@code file}, which has its folder to itself and notes of earlier states. */
  KeptNote(Path file) {
    this.file = file;
  }

  /** True where the note was kept. */
  public boolean isThere() {
    return Files.exists(file);
  }

  /** Keeps the note where it can be written, in place of those beside it; else it is not there. */
  public void keep() {
    if (!KeptGraphs.mayBeWritten(file.getParent())) {
      return;
    }
    try {
      Unfinished.delete(file.getParent());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    } catch (IOException e) {
      LOG.debug("The note {} was not kept; its files are looked at again.", file, e);
    }
  }
}
