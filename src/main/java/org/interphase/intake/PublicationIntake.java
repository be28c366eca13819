package org.interphase.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.interphase.model.Doi;
import org.interphase.sheet.Document;
import org.interphase.source.JsonLayout;

/** Asks what the publication is, and who reads it. */
final class PublicationIntake {

  private static final String NONE = "none";
  private static final String RECORD = "MeasurementRecord";
  private static final List<String> KINDS =
      List.of("JournalArticle", "ReviewArticle", "Preprint", "Dataset", RECORD);
  private static final List<String> REVIEW_STATUSES =
      List.of(
          "ReadTwiceByCurators", "ImportedFromCuratedDataSet", "MinedByMachine", "OwnMeasurement");

  /** What the DOIs of preprints begin with. */
  private static final Pattern PREPRINT =
      Pattern.compile("10\\.48550/arxiv\\..*|10\\.26434/chemrxiv.*|10\\.21203/rs\\..*");

  private final Interview interview;
  private final List<Document> documents;

  PublicationIntake(Interview interview, List<Document> documents) {
    this.interview = interview;
    this.documents = documents;
  }

  /** The text of {@code source.json}. */
  String source(String id, boolean cites, LocalDate today) {
    var source = new LinkedHashMap<String, Object>();
    source.put("id", id);
    kind(source, cites);
    boolean isPrinted = !RECORD.equals(source.get("type"));
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
    if (isPrinted) {
      optional(source, "journal", "In which journal?", any());
      optional(source, "volume", "Which volume?", any());
    }
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
    reviewStatus(source, isPrinted);
    return JsonLayout.of(source);
  }

  private void kind(Map<String, Object> source, boolean cites) {
    var printed = said("kind").flatMap(PublicationIntake::kind);
    boolean isPreprint =
        said("doi")
            .flatMap(Doi::of)
            .filter(doi -> PREPRINT.matcher(doi.name()).matches())
            .isPresent();
    put(
        source,
        "type",
        "Of which kind is it: its authors' own work, a review of others', a preprint, a data set, or"
            + " your own measurements, printed nowhere else?",
        isPreprint
            ? Optional.of("Preprint")
            : printed.or(() -> Optional.of(cites ? "ReviewArticle" : "JournalArticle")),
        isPreprint
            ? "its DOI is one of a server of preprints"
            : printed.isPresent()
                ? "the file says so"
                : cites ? "its rows cite" : "its rows cite nothing",
        KINDS,
        KINDS::contains);
  }

  /** What JATS calls the kind of an article. */
  private static Optional<String> kind(String printed) {
    return printed.startsWith("review")
        ? Optional.of("ReviewArticle")
        : printed.equals("preprint")
            ? Optional.of("Preprint")
            : printed.endsWith("article") ? Optional.of("JournalArticle") : Optional.empty();
  }

  private void reviewStatus(Map<String, Object> source, boolean isPrinted) {
    put(
        source,
        "reviewStatus",
        "Who has checked what was read?",
        Optional.of(isPrinted ? NONE : "OwnMeasurement"),
        isPrinted ? "nobody has said so" : "they are your own",
        REVIEW_STATUSES,
        answer -> REVIEW_STATUSES.contains(answer) || answer.equals(NONE));
    source.remove("reviewStatus", NONE);
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
    put(source, name, asks, guess, because, List.of(), allowed);
  }

  private void put(
      Map<String, Object> source,
      String name,
      String asks,
      Optional<String> guess,
      String because,
      List<String> choices,
      Predicate<String> allowed) {
    var reason =
        because.isEmpty()
            ? guess.isPresent() ? "the file says so" : "the file does not say"
            : because;
    interview
        .ask(
            new Interview.Asking(
                "source/" + name, "the publication", asks, guess, reason, others(choices, guess)),
            allowed)
        .ifPresent(answer -> source.put(name, answer));
  }

  private static List<String> others(List<String> choices, Optional<String> guess) {
    return choices.stream().filter(choice -> !choice.equals(guess.orElse(""))).toList();
  }

  private static Predicate<String> any() {
    return answer -> !answer.isBlank();
  }
}
