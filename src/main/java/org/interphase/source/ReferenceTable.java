package org.interphase.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Doi;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.ListedReference;
import org.interphase.source.bibliography.Reference;

/** Reads {@code references.csv}, whose columns may stand in any order, some of them or all. */
final class ReferenceTable {

  static final String FILE = "references.csv";

  private static final List<String> COLUMNS =
      List.of("key", "authors", "title", "journal", "year", "volume", "page", "doi", "doiFoundBy");

  private final String shownAs;
  private final BibliographyCheck forms;
  private final Consumer<Problem> problems;

  private ReferenceTable(String shownAs, BibliographyCheck forms, Consumer<Problem> problems) {
    this.shownAs = shownAs;
    this.forms = forms;
    this.problems = problems;
  }

  /** The references of {@code file}; {@code problems} and {@code forms} are told of its slips. */
  static List<ListedReference> read(
      Path file, String shownAs, BibliographyCheck forms, Consumer<Problem> problems) {
    var table = new ReferenceTable(shownAs, forms, problems);
    var read = new ArrayList<ListedReference>();
    for (var row : CsvFile.readSome(file, shownAs, COLUMNS, List.of("key", "doi"), problems)) {
      table.listed(row).ifPresent(read::add);
    }
    return read;
  }

  private Optional<ListedReference> listed(CsvFile.NamedRow row) {
    var texts = row.texts();
    var doi = doi(row).or(() -> Doi.of(texts.getOrDefault("key", "")));
    boolean found = doi.isPresent();
    for (var column : List.of("authors", "journal", "year", "volume", "page")) {
      // Whatever a DOI leads to need not be copied.
      if (texts.containsKey(column) && !(found && texts.get(column).isEmpty())) {
        forms.check(column, texts.get(column), place(row, column));
      }
    }
    var key = texts.getOrDefault("key", "");
    if (key.isEmpty() && doi.isEmpty() || !isKnown(texts, found)) {
      problems.accept(
          new Problem(
              Place.row(shownAs, row.inSpreadsheet()),
              key.isEmpty() ? "neither a key nor a DOI" : "a key alone",
              "a DOI, or a key with authors and year, or with a title",
              "Write what the source prints of it."));
      return Optional.empty();
    }
    return Optional.of(
        new ListedReference(
            reference(key.isEmpty() ? doi.map(Doi::name).orElseThrow() : key, texts, doi),
            key.isEmpty() ? place(row, "doi") : place(row, "key")));
  }

  /** An empty cell of a column that is there has been told of. */
  private static boolean isKnown(Map<String, String> texts, boolean hasDoi) {
    return hasDoi
        || !texts.getOrDefault("title", "").isEmpty()
        || texts.containsKey("authors") && texts.containsKey("year");
  }

  private static Reference reference(String key, Map<String, String> texts, Optional<Doi> doi) {
    return new Reference(
        key,
        Arrays.stream(texts.getOrDefault("authors", "").split("; "))
            .filter(author -> !author.isEmpty())
            .toList(),
        texts.getOrDefault("title", ""),
        texts.getOrDefault("journal", ""),
        texts.getOrDefault("year", ""),
        texts.getOrDefault("volume", ""),
        texts.getOrDefault("page", ""),
        doi,
        texts.getOrDefault("doiFoundBy", ""));
  }

  private Optional<Doi> doi(CsvFile.NamedRow row) {
    var text = row.texts().getOrDefault("doi", "");
    var doi = Doi.of(text);
    if (doi.isEmpty() && Reference.said(text)) {
      problems.accept(
          new Problem(
              place(row, "doi"),
              "\"" + text + "\"",
              "one DOI such as 10.1002/adfm.202300973",
              "Correct it, or leave the cell empty; several DOIs are several references."));
    }
    if (doi.isEmpty() && !row.texts().getOrDefault("doiFoundBy", "").isEmpty()) {
      problems.accept(
          new Problem(
              place(row, "doiFoundBy"),
              "how a DOI was found, but no DOI",
              "both or neither",
              "Write the DOI into column \"doi\", or empty this cell."));
    }
    return doi;
  }

  private Place place(CsvFile.NamedRow row, String column) {
    return row.place(shownAs, column);
  }
}
