package org.interphase.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/**
 * Finds ids, symbols and names that stand in a catalogue twice, so that one of them would never be
 * found, and links that lead nowhere.
 */
final class CatalogueCheck {

  private final CatalogueGaps gaps;
  private final Consumer<Problem> problems;
  private final FirstPlaces places;
  private final Map<String, CatalogueEntry> things = new HashMap<>();
  private final Map<String, CatalogueEntry> named = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();

  private CatalogueCheck(CatalogueGaps gaps, Consumer<Problem> problems) {
    this.gaps = gaps;
    this.problems = problems;
    this.places = new FirstPlaces(problems);
  }

  static void check(
      List<CatalogueEntry> entries,
      List<Unit> units,
      List<Word> words,
      List<UsualRange> usual,
      CatalogueGaps gaps,
      Consumer<Problem> problems) {
    var check = new CatalogueCheck(gaps, problems);
    entries.forEach(check::once);
    entries.forEach(check::names);
    entries.forEach(check::links);
    units.forEach(check::once);
    units.forEach(unit -> check.unit(unit.place().property("reference"), unit.reference()));
    usual.forEach(u -> check.places.note("usual range", "quantity", u.quantity(), u.place()));
    usual.forEach(range -> check.unit(range.place().property("unit"), range.unit()));
    words.forEach(w -> check.places.note("word", "word", w.word(), w.place()));
  }

  /** Two sources may bring the same thing, each in its own catalogue. */
  private void once(CatalogueEntry entry) {
    var first = things.putIfAbsent(entry.path(), entry);
    if (first == null || !entry.isBroughtTwice(first)) {
      places.note(entry.kind(), "id", entry.id(), entry.place());
    }
  }

  /** The same of units, which each source brings that has a power of ten in a header. */
  private void once(Unit unit) {
    var first = units.putIfAbsent(unit.symbol(), unit);
    if (first == null || !unit.isBroughtTwice(first)) {
      places.note("unit", "symbol", unit.symbol(), unit.place());
    }
  }

  /** A name of two things would always stand for the first of them. */
  private void names(CatalogueEntry entry) {
    var kind = CatalogueKind.of(entry.kind()).orElseThrow();
    Stream.concat(Stream.of(entry.label()), entry.names().stream())
        .forEach(
            name -> {
              var other = named.putIfAbsent(kind + "/" + kind.folded(name), entry);
              if (other != null && !other.path().equals(entry.path())) {
                problems.accept(
                    new Problem(
                        entry.place(),
                        "the name \"" + name + "\", which " + other.path() + " has, too",
                        "names of its own (that one stands at " + other.place() + ")",
                        "Make the two one entry, or take the name out of one of them."));
              }
            });
  }

  private void links(CatalogueEntry entry) {
    Stream.of(
            links("components", "material", entry.components()),
            links("dopedWith", "material", entry.dopedWith()),
            links("madeOf", "material", entry.madeOf()),
            links("variantOf", "material", entry.variantOf().stream().toList()),
            links("placedAt", "interface", entry.placedAt().stream().toList()),
            links("happensAt", "interface", entry.happensAt()),
            links("between", "material", entry.between()),
            links("within", "material", entry.within().stream().toList()))
        .flatMap(links -> links)
        .filter(link -> !gaps.lacks(link.kind()) && !places.has(link.kind(), link.id()))
        .forEach(
            link ->
                problems.accept(
                    new Problem(
                        entry.place().property(link.property()),
                        "\"" + link.id() + "\"",
                        "the id of " + article(link.kind()) + " of the catalogue",
                        "Correct the id, or add the entry to the catalogue.")));
  }

  private record Link(String property, String kind, String id) {}

  private static Stream<Link> links(String property, String kind, List<String> ids) {
    return ids.stream().map(id -> new Link(property, kind, id));
  }

  private static String article(String kind) {
    return (kind.startsWith("i") ? "an " : "a ") + kind;
  }

  private void unit(Place place, String symbol) {
    if (gaps.withoutNumbers().isEmpty() && !places.has("unit", symbol)) {
      problems.accept(
          new Problem(
              place,
              "\"" + symbol + "\"",
              "the symbol of a unit of the catalogue",
              "Correct the symbol, or add that unit."));
    }
  }
}
