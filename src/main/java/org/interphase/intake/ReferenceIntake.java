package org.interphase.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Doi;
import org.interphase.notation.Reading;
import org.interphase.notation.ReferenceNotation;
import org.interphase.sheet.CsvText;
import org.interphase.sheet.Document;
import org.interphase.source.BibliographyFile;
import org.interphase.source.bibliography.Reference;

/** Lists what tables cite, with what somebody's bibliographies say of it. */
final class ReferenceIntake {

  private static final String ABSENT = "—";
  private static final List<String> COLUMNS =
      List.of("key", "authors", "title", "journal", "year", "volume", "page", "doi");

  private final List<BibliographyFile> bibliographies;
  private final Interview interview;
  private final String names;
  private final List<Reference> listed;
  private final Map<String, Reference> byKey;

  /** Keys that several lists, or one, have for different publications. */
  private final Set<String> doubtful;

  ReferenceIntake(Brought brought, Interview interview) {
    this.bibliographies = brought.bibliographies();
    this.interview = interview;
    var lists =
        Stream.concat(
                bibliographies.stream(),
                brought.documents().stream().flatMap(ReferenceIntake::ownList))
            .toList();
    this.names = lists.stream().map(BibliographyFile::name).collect(Collectors.joining(", "));
    this.listed = lists.stream().flatMap(file -> file.references().stream()).toList();
    this.byKey = new LinkedHashMap<>();
    listed.forEach(reference -> byKey.putIfAbsent(reference.key(), reference));
    this.doubtful =
        listed.stream()
            .filter(reference -> !areTheSame(reference, byKey.get(reference.key())))
            .map(Reference::key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean areTheSame(Reference one, Reference other) {
    return one.equals(other) || one.doi().isPresent() && one.doi().equals(other.doi());
  }

  /**
   * A list of references.
   *
   * @param csv the text of {@code references.csv}, where the source cites anything
   * @param publications what bibliographies say of the publication that the tables are from
   * @param notes what else a curator should know
   */
  record Made(Optional<String> csv, List<Document> publications, List<String> notes) {}

  /** All that the bibliographies have. */
  Made all() {
    var notes =
        doubtful.isEmpty()
            ? List.<String>of()
            : List.of(doubts(doubtful, "so the first of each is taken"));
    return new Made(Optional.of(csv(byKey.values())), List.of(), notes);
  }

  /** Nothing, since the tables have no column that cites. */
  Made uncited() {
    var publications = publications(Set.of());
    boolean isLost = !bibliographies.isEmpty() && publications.isEmpty();
    return new Made(
        Optional.empty(),
        publications,
        isLost
            ? List.of("No column of the tables cites; so nothing was taken from " + names + ".")
            : List.of());
  }

  /** What {@code cells} cite; a DOI that no bibliography has needs no list. */
  Made cited(List<String> cells) {
    var keys = keys(cells);
    var answer = mayBeNumbersOfEntries(keys) ? askOfNumbers() : Optional.of(false);
    boolean areNumbers = answer.orElse(false);
    var references = new LinkedHashMap<String, Reference>();
    // As long as nobody has said that they are none, each may be cited by its number.
    var taken = new HashSet<>(answer.isEmpty() ? listed : List.<Reference>of());
    var unknown = new ArrayList<String>();
    for (var key : keys) {
      boolean isNumber = areNumbers && isNumberOfEntry(key);
      var found = isNumber ? Optional.of(numbered(key)) : named(key);
      if (found.isPresent()) {
        taken.add(found.get());
        var reference = isNumber ? under(key, found.get()) : found.get();
        references.putIfAbsent(reference.key(), reference);
      } else if (Doi.of(key).isEmpty()) {
        references.put(key, nothingBut(key));
        unknown.add(key);
      }
    }
    return new Made(
        Optional.of(csv(references.values())),
        publications(taken),
        notes(references.size() - unknown.size(), unknown));
  }

  /** A file that has one entry, which nothing cites, is about the publication itself. */
  private List<Document> publications(Set<Reference> cited) {
    return bibliographies.stream()
        .filter(file -> file.references().size() == 1)
        .filter(file -> !cited.contains(file.references().get(0)))
        .map(file -> document(file.name(), file.references().get(0)))
        .toList();
  }

  private static Document document(String name, Reference reference) {
    var said = new HashMap<String, String>();
    said.put("title", reference.title());
    said.put("journal", reference.journal());
    said.put("year", reference.year());
    said.put("volume", reference.volume());
    said.put("doi", reference.doi().map(Doi::name).orElse(""));
    said.values().removeIf(String::isEmpty);
    return new Document(name, said, reference.authors(), List.of(), List.of());
  }

  /** The list of references that a paper has itself. */
  private static Stream<BibliographyFile> ownList(Document document) {
    var references = document.cited().stream().map(ReferenceIntake::reference).toList();
    return references.isEmpty()
        ? Stream.empty()
        : Stream.of(new BibliographyFile(document.name(), references, true));
  }

  private static Reference reference(Document.Cited cited) {
    var said = cited.said();
    return new Reference(
        cited.key(),
        cited.authors(),
        said.getOrDefault("title", ""),
        said.getOrDefault("journal", ""),
        said.getOrDefault("year", ""),
        said.getOrDefault("volume", ""),
        said.getOrDefault("page", ""),
        Doi.of(said.getOrDefault("doi", "")),
        "");
  }

  /** The keys in the order of citing, without what stands for the publication itself. */
  private Set<String> keys(List<String> cells) {
    var notation = new ReferenceNotation(byKey.keySet());
    var keys = new LinkedHashSet<String>();
    for (var cell : cells) {
      var reading = notation.read(cell);
      if (reading instanceof Reading.Of<List<String>> read) {
        keys.addAll(read.value());
      } else if (!(reading instanceof Reading.NotReported<?>)) {
        // Words are keys, too, once they are listed.
        keys.addAll(List.of(cell.strip().replaceAll("^\\[|]$", "").split("\\s*[,;|]\\s*")));
      }
    }
    keys.remove(ReferenceNotation.THIS_WORK);
    return keys;
  }

  private Optional<Reference> named(String key) {
    return Optional.ofNullable(byKey.get(key))
        .filter(one -> !doubtful.contains(key))
        .or(
            () ->
                Doi.of(key)
                    .flatMap(
                        doi ->
                            listed.stream()
                                .filter(one -> one.doi().filter(doi::equals).isPresent())
                                .findFirst()));
  }

  /** The entry at that place of the bibliography. */
  private Reference numbered(String key) {
    return listed.get(Integer.parseInt(key) - 1);
  }

  private boolean isNumberOfEntry(String key) {
    return key.matches("[1-9]\\d{0,4}") && Integer.parseInt(key) <= listed.size();
  }

  private boolean mayBeNumbersOfEntries(Set<String> keys) {
    return bibliographies.size() == 1
        && bibliographies.get(0).isWhole()
        && keys.stream().anyMatch(this::isNumberOfEntry)
        && keys.stream().noneMatch(byKey::containsKey)
        && listed.size() == bibliographies.get(0).references().size();
  }

  /** Tables that cite by number, and entries that have names: only a person knows the order. */
  private Optional<Boolean> askOfNumbers() {
    return interview.askWhether(
        "references/numbers",
        names,
        "Do the numbers that the tables cite count the entries of " + names + " in their order?",
        Optional.empty(),
        "the tables cite numbers, and the first entry is " + listed.get(0).shortCitation());
  }

  private List<String> notes(int found, List<String> unknown) {
    if (listed.isEmpty()) {
      return List.of();
    }
    var notes = new ArrayList<String>();
    notes.add(
        "Of the "
            + listed.size()
            + " entries of "
            + names
            + " the tables cite "
            + found
            + "; references.csv has those.");
    var doubted = unknown.stream().filter(doubtful::contains).toList();
    if (!doubted.isEmpty()) {
      notes.add(doubts(doubted, "so none of them is taken"));
    }
    if (!unknown.isEmpty()) {
      notes.add(
          "Cited, but not found there: "
              + String.join(", ", unknown)
              + ". Their rows of references.csv are dashes until somebody looks them up.");
    }
    return notes;
  }

  private String doubts(Collection<String> keys, String done) {
    return names
        + " have different publications under one key, "
        + done
        + ": "
        + String.join(", ", keys)
        + ".";
  }

  private static Reference under(String key, Reference one) {
    return new Reference(
        key,
        one.authors(),
        one.title(),
        one.journal(),
        one.year(),
        one.volume(),
        one.page(),
        one.doi(),
        one.doiFoundBy());
  }

  private static Reference nothingBut(String key) {
    return new Reference(key, List.of(), "", "", "", "", "", Optional.empty(), "");
  }

  private static String csv(Collection<Reference> references) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS);
    for (var one : references) {
      rows.add(
          List.of(
              one.key(),
              orAbsent(String.join("; ", one.authors())),
              orAbsent(one.title()),
              orAbsent(one.journal()),
              orAbsent(one.year()),
              orAbsent(one.volume()),
              orAbsent(one.page()),
              orAbsent(one.doi().map(Doi::name).orElse(""))));
    }
    return CsvText.of(rows);
  }

  private static String orAbsent(String text) {
    return text.isEmpty() ? ABSENT : text;
  }
}
