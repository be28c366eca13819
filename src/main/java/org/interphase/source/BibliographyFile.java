package org.interphase.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.source.bibliography.Reference;

/**
 * A list of references as somebody's reference manager has exported it.
 *
 * @param name the file's own name
 * @param references in the order of the file
 * @param isWhole false where some could not be read, so that nobody can count them
 */
public record BibliographyFile(String name, List<Reference> references, boolean isWhole) {

  public BibliographyFile {
    references = List.copyOf(references);
  }

  /** True for a file whose name ends as such lists do. */
  public static boolean isOne(Path file) {
    return format(file).isPresent();
  }

  /**
   * The list in {@code file}, without the entries that cannot be read; {@code problems} is told of
   * those, and of every other slip.
   */
  public static BibliographyFile read(Path file, Consumer<Problem> problems) {
    var format = format(file).orElseThrow();
    var slips = new ArrayList<Problem>();
    var references = new ReferenceLists(slips::add).read(file, format, file.toString());
    slips.forEach(problems);
    return new BibliographyFile(file.getFileName().toString(), references, slips.isEmpty());
  }

  private static Optional<BibliographyFormat> format(Path file) {
    return Arrays.stream(BibliographyFormat.values())
        .filter(format -> format.isNameOf(file.getFileName().toString()))
        .findFirst();
  }
}
