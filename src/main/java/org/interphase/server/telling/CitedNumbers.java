package org.interphase.server.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** Where a source prints the numbers of the publications that it cites. */
final class CitedNumbers {

  private static final String NUMBERS = OwnQuery.text(CitedNumbers.class, "cited-numbers.rq");

  private final Map<String, List<Cited>> byReference = new HashMap<>();

  private CitedNumbers() {}

  /** Looks up the numbers of references by their IRIs; to be used within {@link QueryRun#read}. */
  static CitedNumbers of(Collection<String> references, QueryRun queries) {
    var numbers = new CitedNumbers();
    var safe = references.stream().distinct().map(Iris::node).filter(Iris::isSafe).toList();
    if (!safe.isEmpty()) {
      queries
          .select(NUMBERS, Map.of("reference", safe))
          .forEach(
              found ->
                  numbers
                      .byReference
                      .computeIfAbsent(found.get("reference").getURI(), r -> new ArrayList<>())
                      .add(
                          new Cited(
                              new PrintedPlaces.Place(
                                  found.get("place").getURI(),
                                  found.get("name").getLiteralLexicalForm()),
                              FoundNumbers.of(found.get("number")),
                              found.get("symbol").getLiteralLexicalForm(),
                              found.get("isCell").getLiteralLexicalForm().equals("true"))));
    }
    return numbers;
  }

  /** The one place that prints the number for the reference; a cell of a table before any other. */
  Optional<PrintedPlaces.Place> of(String reference, BigDecimal number, String unit) {
    var found =
        byReference.getOrDefault(reference, List.of()).stream()
            .filter(cited -> cited.number().compareTo(number) == 0 && cited.unit().equals(unit))
            .toList();
    var cells = found.stream().filter(Cited::isCell).map(Cited::place).distinct().toList();
    var places = cells.isEmpty() ? found.stream().map(Cited::place).distinct().toList() : cells;
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private record Cited(PrintedPlaces.Place place, BigDecimal number, String unit, boolean isCell) {}
}
