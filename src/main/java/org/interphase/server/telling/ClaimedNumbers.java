package org.interphase.server.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** Where a source prints the numbers of the very claims that an answer's rows tell. */
final class ClaimedNumbers {

  private static final String NUMBERS = OwnQuery.text(ClaimedNumbers.class, "claimed-numbers.rq");

  private final Map<String, List<PrintedNumber>> byClaim = new HashMap<>();

  private ClaimedNumbers() {}

  /** Looks up those of {@code claims}; to be used within {@link QueryRun#read}. */
  static ClaimedNumbers of(Collection<String> claims, UnitSymbols symbols, QueryRun queries) {
    var numbers = new ClaimedNumbers();
    var asked = claims.stream().distinct().sorted().map(Iris::node).filter(Iris::isSafe);
    for (var some : PrintedPlaces.pieces(asked)) {
      queries
          .select(NUMBERS, Map.of("claim", some))
          .forEach(
              found ->
                  PrintedNumber.of(found, "place", symbols)
                      .ifPresent(
                          number ->
                              numbers
                                  .byClaim
                                  .computeIfAbsent(
                                      found.get("claim").getURI(), claim -> new ArrayList<>())
                                  .add(number)));
    }
    return numbers;
  }

  /** Where that claim has the number in that unit; all its places, where they are several. */
  Optional<PrintedPlace> of(String claim, BigDecimal number, String unit) {
    return PrintedPlace.together(
        byClaim.getOrDefault(claim, List.of()).stream()
            .filter(printed -> printed.is(number, unit))
            .map(printed -> printed.place(unit))
            .toList());
  }
}
