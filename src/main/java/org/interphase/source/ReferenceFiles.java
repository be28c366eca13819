package org.interphase.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.BibliographyFormat;

/** Finds the lists of references of a source. */
public final class ReferenceFiles {

  private ReferenceFiles() {}

  /**
   * The lists in {@code folder}, its table first, without those that have slips, of which {@code
   * problems} has been told.
   *
   * @param home the project's top, from which messages name files
   * @throws IOException where a list cannot be read
   */
  public static List<ReferenceFile> in(Path folder, Path home, Consumer<Problem> problems)
      throws IOException {
    var files = new ArrayList<ReferenceFile>();
    ReferenceTableFile.in(folder, home, problems).ifPresent(files::add);
    for (var format : BibliographyFormat.values()) {
      ExchangedReferenceFile.in(folder, format, home, problems).ifPresent(files::add);
    }
    return files;
  }
}
