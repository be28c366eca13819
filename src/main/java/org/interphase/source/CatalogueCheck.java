package org.interphase.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Finds ids and symbols that stand in a catalogue twice, and links that lead nowhere. */
final class CatalogueCheck {

  private final Consumer<Problem> problems;
  private final FirstPlaces places;
  private final Map<String, CatalogueEntry> things = new HashMap<>();

  private CatalogueCheck(Consumer<Problem> problems) {
    this.problems = problems;
    this.places = new FirstPlaces(problems);
  }

  static void check(
      List<CatalogueEntry> entries,
      List<Unit> units,
      List<Word> words,
      List<UsualRange> usual,
      Consumer<Problem> problems) {
    var check = new CatalogueCheck(problems);
    entries.forEach(check::once);
    entries.forEach(check::links);
    units.forEach(u -> check.places.note("unit", "symbol", u.symbol(), u.place()));
    units.forEach(unit -> check.unit(unit.place().property("reference"), unit.reference()));
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
        .filter(link -> !places.has(link.kind(), link.id()))
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
    if (!places.has("unit", symbol)) {
      problems.accept(
          new Problem(
              place,
              "\"" + symbol + "\"",
              "the symbol of a unit of the catalogue",
              "Correct the symbol, or add that unit."));
    }
  }
}
