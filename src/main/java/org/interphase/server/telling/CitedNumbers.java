package org.interphase.server.telling;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** Where a source prints the numbers of the publications that it cites. */
final class CitedNumbers {

  private static final String NUMBERS = OwnQuery.text(CitedNumbers.class, "cited-numbers.rq");

  private static final String PLACES =
      """
      SELECT ?place ?name ?isCell {
        VALUES ?place { }
        ?place rdfs:label ?name .
        BIND(EXISTS { ?place a iph:TableCell } AS ?isCell)
      }
      """;

  /** The places of each value that is this number: equal numbers may be of different things. */
  private final Map<Cited, Map<Node, Set<Node>>> places = new HashMap<>();

  private final Map<Node, Place> told = new HashMap<>();

  private CitedNumbers() {}

  /** Looks up where these are printed; to be used within {@link QueryRun#read}. */
  static CitedNumbers of(Collection<Cited> wanted, UnitSymbols symbols, QueryRun queries) {
    var numbers = new CitedNumbers();
    wanted.forEach(one -> numbers.places.put(one, new LinkedHashMap<>()));
    var references =
        wanted.stream().map(Cited::reference).distinct().map(Iris::node).filter(Iris::isSafe);
    var asked = references.toList();
    if (!asked.isEmpty()) {
      queries
          .select(NUMBERS, Map.of("reference", asked))
          .forEach(found -> numbers.keep(found, symbols));
      numbers.tell(queries);
    }
    return numbers;
  }

  /** Only what is wanted is worth asking more of: a reference may have thousands of numbers. */
  private void keep(Binding found, UnitSymbols symbols) {
    if (symbols.know(found.get("unit"))) {
      var cited =
          new Cited(
              found.get("reference").getURI(),
              FoundNumbers.of(found.get("number")),
              symbols.shared(found.get("unit")));
      Optional.ofNullable(places.get(cited))
          .ifPresent(
              all ->
                  all.computeIfAbsent(found.get("value"), value -> new LinkedHashSet<>())
                      .add(found.get("place")));
    }
  }

  private void tell(QueryRun queries) {
    var all =
        places.values().stream()
            .flatMap(values -> values.values().stream())
            .flatMap(Set::stream)
            .distinct()
            .toList();
    if (!all.isEmpty()) {
      queries
          .select(PLACES, Map.of("place", all))
          .forEach(
              found ->
                  told.put(
                      found.get("place"),
                      new Place(
                          new PrintedPlace(
                              found.get("place").getURI(),
                              found.get("name").getLiteralLexicalForm()),
                          found.get("isCell").getLiteralLexicalForm().equals("true"))));
    }
  }

  /**
   * The one cell of a table that prints it; where none does, all places of the one value that it
   * is. Nothing where it is several: which of them is meant cannot be told from the number.
   */
  Optional<PrintedPlace> of(Cited wanted) {
    var values = places.getOrDefault(wanted, Map.of()).values();
    var cells = known(values.stream()).filter(Place::isCell).map(Place::place).distinct().toList();
    if (!cells.isEmpty()) {
      return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
    }
    return values.size() == 1
        ? PrintedPlace.together(known(values.stream()).map(Place::place).toList())
        : Optional.empty();
  }

  private Stream<Place> known(Stream<Set<Node>> values) {
    return values.flatMap(Set::stream).filter(told::containsKey).map(told::get);
  }

  /**
   * A number for a reference.
   *
   * @param number without zeros at its end, so that equal numbers are the same
   * @param unit the symbol of its unit
   */
  record Cited(String reference, BigDecimal number, String unit) {

    Cited {
      number = number.stripTrailingZeros();
    }
  }

  private record Place(PrintedPlace place, boolean isCell) {}
}
