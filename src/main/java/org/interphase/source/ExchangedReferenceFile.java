package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Doi;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.Addition;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.source.bibliography.Reference;

/** A list that a reference manager has exported, to which fields are added in place. */
final class ExchangedReferenceFile implements ReferenceFile {

  private final Path file;
  private final BibliographyFormat format;
  private final List<Reference> references;

  /** How the references stand that something was added to. */
  private final Map<Reference, Reference> filled = new HashMap<>();

  private String text;

  private ExchangedReferenceFile(
      Path file, BibliographyFormat format, List<Reference> references, String text) {
    this.file = file;
    this.format = format;
    this.references = references;
    this.text = text;
  }

  /**
   * The list of this format in {@code folder}; nothing where there is none, or one with slips, of
   * which {@code problems} has been told.
   */
  static Optional<ReferenceFile> in(
      Path folder, BibliographyFormat format, Path home, Consumer<Problem> problems)
      throws IOException {
    var file = folder.resolve(format.fileName());
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var slips = new ArrayList<Problem>();
    var references = new ReferenceLists(slips::add).read(file, format, Shown.as(file, home));
    slips.forEach(problems);
    return slips.isEmpty()
        ? Optional.of(new ExchangedReferenceFile(file, format, references, Files.readString(file)))
        : Optional.empty();
  }

  @Override
  public List<Reference> references() {
    return references;
  }

  @Override
  public boolean fillTitle(Reference reference, String title) {
    return !title.isEmpty()
        && !Reference.said(reference.title())
        && fill(reference, Addition.of(title));
  }

  @Override
  public boolean fillDoi(Reference reference, Doi doi, String foundBy) {
    return reference.doi().isEmpty() && fill(reference, Addition.of(doi, foundBy));
  }

  private boolean fill(Reference reference, Addition addition) {
    var now = filled.getOrDefault(reference, reference);
    var mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    var added = format.add(now, addition, text.substring(mark.length()));
    added.ifPresent(
        anew -> {
          text = mark + anew;
          filled.put(reference, addition.to(now));
        });
    return added.isPresent();
  }

  @Override
  public void save() throws IOException {
    if (!filled.isEmpty()) {
      WholeFile.write(file, text);
    }
  }
}
