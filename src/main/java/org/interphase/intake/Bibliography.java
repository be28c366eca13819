package org.interphase.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.interphase.model.Doi;
import org.interphase.notation.Reading;
import org.interphase.notation.ReferenceNotation;
import org.interphase.sheet.CsvText;
import org.interphase.sheet.Document;
import org.interphase.source.JsonLayout;

/** Asks what the publication is, and lists what its tables cite. */
final class Bibliography {

  private static final String NONE = "none";
  private static final String ABSENT = "—";
  private static final ReferenceNotation KEYS = new ReferenceNotation(List.of());

  private final Interview interview;
  private final List<Document> documents;

  Bibliography(Interview interview, List<Document> documents) {
    this.interview = interview;
    this.documents = documents;
  }

  /** The text of {@code source.json}. */
  String source(String id, boolean cites, LocalDate today) {
    var source = new LinkedHashMap<String, Object>();
    source.put("id", id);
    var kind = said("kind").map(k -> k.startsWith("review") ? "ReviewArticle" : "JournalArticle");
    put(
        source,
        "type",
        "Does it report its own work (JournalArticle), or review that of others (ReviewArticle)?",
        kind.or(() -> Optional.of(cites ? "ReviewArticle" : "JournalArticle")),
        kind.isPresent() ? "the file says so" : cites ? "its rows cite" : "its rows cite nothing",
        List.of("JournalArticle", "ReviewArticle")::contains);
    put(source, "title", "What is the publication's title?", said("title"), "", any());
    authors(source, "authors", "Who are its authors, as A. Name; B. Name?", printedAuthors());
    put(
        source,
        "year",
        "In which year was it published?",
        said("year"),
        "",
        year -> year.matches("\\d{4}"));
    source.computeIfPresent("year", (name, year) -> Integer.valueOf((String) year));
    optional(source, "journal", "In which journal?", any());
    optional(source, "volume", "Which volume?", any());
    optional(source, "doi", "What is its DOI?", doi -> Doi.of(doi).isPresent());
    source.computeIfPresent("doi", (name, doi) -> Doi.of((String) doi).orElseThrow().name());
    optional(
        source,
        "license",
        "Under which licence (its address)?",
        address -> address.matches("https?://\\S+"));
    authors(source, "curators", "Who made this source of it, as A. Name; B. Name?", "");
    put(
        source,
        "curated",
        "On which day was the reading last gone through?",
        Optional.of(today.toString()),
        "it is today",
        day -> day.matches("\\d{4}-\\d{2}-\\d{2}"));
    return JsonLayout.of(source);
  }

  /** The text of {@code references.csv} for these cells. */
  static String references(List<String> cells) {
    Set<String> keys = new LinkedHashSet<>();
    for (var cell : cells) {
      keys.addAll(keys(cell));
    }
    // A DOI needs no list, nor does the publication itself.
    keys.removeIf(key -> Doi.of(key).isPresent() || key.equals(ReferenceNotation.THIS_WORK));
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("key", "authors", "journal", "year", "volume", "page"));
    keys.forEach(key -> rows.add(List.of(key, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT)));
    return CsvText.of(rows);
  }

  /** The keys of a cell; words are keys, too, once they are listed. */
  private static List<String> keys(String cell) {
    var reading = KEYS.read(cell);
    if (reading instanceof Reading.Of<List<String>> read) {
      return read.value();
    }
    return reading instanceof Reading.NotReported<?>
        ? List.of()
        : List.of(cell.strip().replaceAll("^\\[|]$", "").split("\\s*[,;|]\\s*"));
  }

  private Optional<String> said(String name) {
    return documents.stream().flatMap(document -> document.said(name).stream()).findFirst();
  }

  private String printedAuthors() {
    return documents.stream()
        .map(document -> String.join("; ", document.authors()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void authors(Map<String, Object> source, String name, String asks, String printed) {
    put(source, name, asks, Optional.of(printed).filter(p -> !p.isEmpty()), "", any());
    source.computeIfPresent(name, (key, names) -> List.of(((String) names).split(";\\s*")));
  }

  private void optional(
      Map<String, Object> source, String name, String asks, Predicate<String> allowed) {
    var found = said(name).filter(allowed);
    put(
        source,
        name,
        asks,
        found.or(() -> Optional.of(NONE)),
        found.isPresent() ? "the file says so" : "the file does not say",
        allowed.or(NONE::equals));
    source.remove(name, NONE);
  }

  private void put(
      Map<String, Object> source,
      String name,
      String asks,
      Optional<String> guess,
      String because,
      Predicate<String> allowed) {
    var reason =
        because.isEmpty()
            ? guess.isPresent() ? "the file says so" : "the file does not say"
            : because;
    interview
        .ask(
            new Interview.Asking(
                "source/" + name, "the publication", asks, guess, reason, List.of()),
            allowed)
        .ifPresent(answer -> source.put(name, answer));
  }

  private static Predicate<String> any() {
    return answer -> !answer.isBlank();
  }
}
