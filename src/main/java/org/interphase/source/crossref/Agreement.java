package org.interphase.source.crossref;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.interphase.model.AuthorName;
import org.interphase.source.bibliography.Reference;

/**
 * How a record compares with a reference as printed.
 *
 * @param fields those in which they agree
 * @param differences those in which they do not, with what the record says
 */
record Agreement(List<String> fields, List<String> differences) {

  private static final Set<String> FILLERS = Set.of("of", "the", "and", "for", "in");

  /** Compares what both say. */
  static Agreement between(Reference reference, Work work) {
    var agreement = new Agreement(new ArrayList<>(), new ArrayList<>());
    var authors = reference.printedAuthors();
    if (!authors.isEmpty()) {
      var family = AuthorName.of(authors.get(0)).map(AuthorName::family).orElse(authors.get(0));
      agreement.note(
          "first author", family, List.of(work.firstAuthor()), it -> sameLetters(it, family));
    }
    agreement.note("year", reference.year(), List.copyOf(work.years()), reference.year()::equals);
    agreement.note(
        "title",
        reference.title(),
        List.of(work.title()),
        it -> sameLetters(it, reference.title()));
    agreement.note(
        "journal",
        reference.journal(),
        work.journals(),
        name -> abbreviates(reference.journal(), name));
    agreement.note(
        "volume", reference.volume(), List.of(work.volume()), reference.volume()::equalsIgnoreCase);
    agreement.note(
        "page", reference.page(), work.pages(), it -> first(it).equals(first(reference.page())));
    return agreement;
  }

  /**
   * True where no other publication can be meant: nothing differs, and it is the same place in the
   * same volume, or the same title by the same author in the same year.
   */
  boolean isCertain() {
    boolean place =
        fields.containsAll(List.of("volume", "page"))
            && (fields.contains("journal") || fields.contains("first author"));
    boolean work = fields.containsAll(List.of("first author", "year", "title"));
    return differences.isEmpty() && (place || work);
  }

  private void note(
      String field, String printed, List<String> recorded, Predicate<String> isTheSame) {
    var said = recorded.stream().filter(text -> !text.isEmpty()).toList();
    if (!Reference.said(printed) || said.isEmpty()) {
      return;
    }
    if (said.stream().anyMatch(isTheSame)) {
      fields.add(field);
    } else {
      differences.add(field + " \"" + said.get(0) + "\"");
    }
  }

  private static boolean sameLetters(String one, String other) {
    return letters(one).equals(letters(other));
  }

  /** True if each word begins like its fellow: {@code J. Mater. Chem. A}. */
  private static boolean abbreviates(String printed, String full) {
    var abbreviations = words(printed);
    var names = words(full);
    if (abbreviations.size() != names.size()) {
      return sameLetters(printed, full);
    }
    for (int i = 0; i < names.size(); i++) {
      var one = abbreviations.get(i);
      var other = names.get(i);
      if (!other.startsWith(one) && !one.startsWith(other)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[\\s.&/–-]+"))
        .map(Agreement::letters)
        .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
        .toList();
  }

  private static String first(String pages) {
    return pages.split("[–-]", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Letters and digits without accents and capitals. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
