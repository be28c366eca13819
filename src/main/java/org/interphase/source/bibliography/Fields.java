package org.interphase.source.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.interphase.model.Doi;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** The fields of an entry, as its format gives them, and the reference that they make. */
record Fields(
    String key,
    List<String> authors,
    String title,
    String journal,
    String date,
    String volume,
    String page,
    String doi,
    String doiFoundBy) {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})([-/.,\\s].*)?");

  /**
   * The reference, under its DOI where it has no key; nothing where it has neither, or a DOI that
   * is none, and {@code problems} has been told.
   */
  Optional<ListedReference> listed(Place place, Consumer<Problem> problems) {
    var identifier = Doi.of(doi).or(() -> Doi.of(key));
    if (identifier.isEmpty() && !doi.isBlank()) {
      problems.accept(
          new Problem(
              new Place(place.file(), place.within() + ", doi"),
              "\"" + doi + "\"",
              "a DOI such as 10.1002/adfm.202300973",
              "Correct it, or take it out."));
    }
    var name = key.isBlank() ? identifier.map(Doi::name).orElse("") : key.strip();
    if (name.isEmpty()) {
      problems.accept(
          new Problem(
              place,
              "an entry with neither a key nor a DOI",
              "one of them, by which tables and findings can cite it",
              "Give it the key that the source prints, or its DOI."));
      return Optional.empty();
    }
    return Optional.of(
        new ListedReference(
            new Reference(
                name,
                authors.stream().map(Fields::oneLine).filter(author -> !author.isEmpty()).toList(),
                oneLine(title),
                oneLine(journal),
                year(),
                oneLine(volume),
                oneLine(page).replaceAll("\\s*(--|–|—|-)\\s*", "–"),
                identifier,
                doi.isBlank() ? "" : oneLine(doiFoundBy)),
            place));
  }

  /** The year of a whole date; what is none stays, so that it can be told of. */
  private String year() {
    var whole = YEAR.matcher(oneLine(date));
    return whole.matches() ? whole.group(1) : oneLine(date);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
