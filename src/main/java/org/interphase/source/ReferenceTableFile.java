package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Doi;
import org.interphase.model.Problem;
import org.interphase.sheet.CsvText;
import org.interphase.source.bibliography.ListedReference;
import org.interphase.source.bibliography.Reference;

/** The {@code references.csv} of a source, to be filled in where its cells are empty. */
final class ReferenceTableFile implements ReferenceFile {

  private final Path file;
  private final List<Reference> references;
  private final List<List<String>> lines = new ArrayList<>();
  private boolean changed;

  private ReferenceTableFile(Path file, List<Reference> references, List<List<String>> lines) {
    this.file = file;
    this.references = references;
    lines.forEach(line -> this.lines.add(new ArrayList<>(line)));
  }

  /**
   * The table of the source in {@code folder}; nothing where it has none, or one with slips, of
   * which {@code problems} has been told.
   *
   * @param home the project's top, from which messages name files
   */
  static Optional<ReferenceFile> in(Path folder, Path home, Consumer<Problem> problems) {
    var file = folder.resolve(ReferenceTable.FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var shownAs = Shown.as(file, home);
    var found = new ArrayList<Problem>();
    var forms = new BibliographyCheck(Clock.systemUTC(), found::add);
    var references =
        ReferenceTable.read(file, shownAs, forms, found::add).stream()
            .map(ListedReference::reference)
            .toList();
    found.forEach(problems);
    return found.isEmpty()
        ? Optional.of(
            new ReferenceTableFile(file, references, CsvFile.whole(file, shownAs, found::add)))
        : Optional.empty();
  }

  @Override
  public List<Reference> references() {
    return references;
  }

  @Override
  public boolean fillTitle(Reference reference, String title) {
    return fill(reference, "title", title);
  }

  @Override
  public boolean fillDoi(Reference reference, Doi doi, String foundBy) {
    return reference.doi().isEmpty()
        && fill(reference, "doi", doi.name())
        && fill(reference, "doiFoundBy", foundBy);
  }

  @Override
  public void save() throws IOException {
    if (changed) {
      WholeFile.write(file, CsvText.of(lines));
      changed = false;
    }
  }

  private boolean fill(Reference reference, String name, String text) {
    if (text.isEmpty()) {
      return false;
    }
    int column = column(name);
    var row = lines.get(1 + references.indexOf(reference));
    if (Reference.said(row.get(column))) {
      return false;
    }
    row.set(column, text);
    changed = true;
    return true;
  }

  /** The column with that name, added at the end of the table where there is none. */
  private int column(String name) {
    if (!lines.get(0).contains(name)) {
      lines.forEach(line -> line.add(""));
      lines.get(0).set(lines.get(0).size() - 1, name);
    }
    return lines.get(0).indexOf(name);
  }
}
