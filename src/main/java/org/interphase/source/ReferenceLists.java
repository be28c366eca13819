package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Doi;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.source.bibliography.ListedReference;
import org.interphase.source.bibliography.Reference;

/** Reads what a source cites, from all lists of references in its folder. */
final class ReferenceLists {

  /** The names of these lists. */
  static final List<String> FILES =
      Stream.concat(
              Stream.of(ReferenceTable.FILE),
              Arrays.stream(BibliographyFormat.values()).map(BibliographyFormat::fileName))
          .toList();

  private final Consumer<Problem> problems;
  private final BibliographyCheck forms;
  private final FirstPlaces keys;

  ReferenceLists(Consumer<Problem> problems) {
    this.problems = problems;
    this.forms = new BibliographyCheck(Clock.systemUTC(), problems);
    this.keys = new FirstPlaces(problems);
  }

  /** The lists that {@code folder} holds; the table, where it holds none. */
  static List<String> in(Path folder) {
    var there = FILES.stream().filter(name -> Files.exists(folder.resolve(name))).toList();
    return there.isEmpty() ? List.of(ReferenceTable.FILE) : there;
  }

  /**
   * The references of {@code folder}, those of its table first.
   *
   * @param home the project's top, from which messages name files
   */
  List<ListedReference> read(Path folder, Path home) {
    var table = folder.resolve(ReferenceTable.FILE);
    var listed =
        new ArrayList<ListedReference>(
            Files.exists(table)
                ? ReferenceTable.read(table, Shown.as(table, home), forms, problems)
                : List.of());
    for (var format : BibliographyFormat.values()) {
      var file = folder.resolve(format.fileName());
      if (Files.exists(file)) {
        listed.addAll(exchanged(file, format, Shown.as(file, home)));
      }
    }
    listed.forEach(this::isFirstOfItsKey);
    warnOfWorksWithTwoKeys(listed);
    return listed;
  }

  /** What is read of one work would be told of two. */
  private void warnOfWorksWithTwoKeys(List<ListedReference> listed) {
    var first = new HashMap<Doi, ListedReference>();
    for (var one : listed) {
      one.reference().doi().map(doi -> first.putIfAbsent(doi, one)).stream()
          .filter(before -> !before.reference().key().equals(one.reference().key()))
          .forEach(before -> problems.accept(twoKeys(one, before)));
    }
  }

  private static Problem twoKeys(ListedReference one, ListedReference before) {
    return Problem.warning(
        one.place(),
        "DOI "
            + one.reference().doi().orElseThrow()
            + " of reference \""
            + one.reference().key()
            + "\", which is also that of \""
            + before.reference().key()
            + "\"",
        "one key for each work (it stands at " + before.place() + ")",
        "Correct the DOI, or cite both by one key; where the source itself lists it twice, leave it.");
  }

  /** The references of one exchanged list, the first of each key. */
  List<Reference> read(Path file, BibliographyFormat format, String shownAs) {
    return exchanged(file, format, shownAs).stream()
        .filter(this::isFirstOfItsKey)
        .map(ListedReference::reference)
        .toList();
  }

  /** False where the key stands before; that is a problem. */
  private boolean isFirstOfItsKey(ListedReference one) {
    var key = one.reference().key();
    boolean first = !keys.has("reference", key);
    keys.note("reference", "key", key, one.place());
    return first;
  }

  private List<ListedReference> exchanged(Path file, BibliographyFormat format, String shownAs) {
    try {
      return format.read(TextFile.read(file), shownAs, problems).stream()
          .filter(this::isPrintable)
          .filter(this::canBeFound)
          .toList();
    } catch (IOException e) {
      problems.accept(Unreadable.problem(shownAs, e));
      return List.of();
    }
  }

  private boolean isPrintable(ListedReference listed) {
    var reference = listed.reference();
    var found = new ArrayList<Problem>();
    Stream.of(
            Stream.of(reference.key(), reference.title(), reference.journal(), reference.year()),
            Stream.of(reference.volume(), reference.page()),
            reference.authors().stream())
        .flatMap(texts -> texts)
        .forEach(text -> TextCheck.of(text, listed.place()).ifPresent(found::add));
    found.forEach(problems);
    return found.isEmpty();
  }

  private boolean canBeFound(ListedReference listed) {
    var reference = listed.reference();
    reference.authors().forEach(author -> forms.author(author, listed.field("author")));
    check("year", reference.year(), listed);
    check("journal", reference.journal(), listed);
    check("volume", reference.volume(), listed);
    check("page", reference.page(), listed);
    boolean known =
        reference.doi().isPresent()
            || !reference.title().isEmpty()
            || !reference.authors().isEmpty() && !reference.year().isEmpty();
    if (!known) {
      problems.accept(
          new Problem(
              listed.place(),
              "a reference of which nothing is told",
              "a DOI, a title, or authors and a year",
              "Write what the source prints of it."));
    }
    return known;
  }

  /** Lists of this kind leave out what is not printed. */
  private void check(String column, String text, ListedReference listed) {
    if (!text.isEmpty()) {
      forms.check(column, text, listed.field(column));
    }
  }
}
