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
  private final Map<String, Place> firstPlaces = new HashMap<>();

  private CatalogueCheck(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static void check(List<CatalogueEntry> entries, List<Unit> units, Consumer<Problem> problems) {
    CatalogueCheck check = new CatalogueCheck(problems);
    entries.forEach(entry -> check.once(entry.path(), "id", entry.id(), entry.place()));
    entries.forEach(check::links);
    units.forEach(
        unit -> check.once("symbol " + unit.symbol(), "symbol", unit.symbol(), unit.place()));
    units.forEach(check::reference);
  }

  private void once(String key, String word, String name, Place place) {
    Place before = firstPlaces.putIfAbsent(key, place);
    if (before != null) {
      problems.accept(
          new Problem(
              place,
              "the " + word + " \"" + name + "\" again",
              "each " + word + " once (it stands at " + before + ")",
              "Give one of the two another " + word + ", or make them one entry."));
    }
  }

  private void links(CatalogueEntry entry) {
    Stream.of(
            links("components", "material", entry.components()),
            links("dopedWith", "material", entry.dopedWith()),
            links("madeOf", "material", entry.madeOf()),
            links("variantOf", "material", entry.variantOf().stream().toList()),
            links("placedAt", "interface", entry.placedAt().stream().toList()),
            links("happensAt", "interface", entry.happensAt()))
        .flatMap(links -> links)
        .filter(link -> !firstPlaces.containsKey(link.kind() + "/" + link.id()))
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

  private void reference(Unit unit) {
    if (!firstPlaces.containsKey("symbol " + unit.reference())) {
      problems.accept(
          new Problem(
              unit.place().property("reference"),
              "\"" + unit.reference() + "\"",
              "the symbol of a unit of the catalogue",
              "Correct the symbol, or add that unit."));
    }
  }
}
