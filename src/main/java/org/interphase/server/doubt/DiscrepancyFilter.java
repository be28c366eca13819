package org.interphase.server.doubt;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Parameters;
import org.interphase.server.telling.Named;

/**
 * Which discrepancies a reader wants to see; each part is empty where all are wanted.
 *
 * @param kind a class of discrepancies, by its local name
 * @param place a table, section or figure, by the end of its IRI
 * @param matters the word of a weight
 */
record DiscrepancyFilter(String kind, String place, String matters) {

  static DiscrepancyFilter of(HttpServletRequest request) {
    var parameters = Parameters.of(request, List.of("kind", "place", "matters"));
    return new DiscrepancyFilter(
        parameters.text("kind"), parameters.text("place"), parameters.text("matters"));
  }

  /** Those of {@code all} that are wanted, or a problem where no such kind or place is known. */
  List<Discrepancy> of(List<Discrepancy> all) {
    require("kind", kind, all.stream().map(DiscrepancyFilter::kindWord));
    require("place", place, all.stream().flatMap(DiscrepancyFilter::places));
    require(
        "matters",
        matters,
        Arrays.stream(Discrepancy.Weight.values()).map(Discrepancy.Weight::word));
    return all.stream()
        .filter(some -> kind.isEmpty() || kindWord(some).equals(kind))
        .filter(some -> place.isEmpty() || places(some).anyMatch(place::equals))
        .filter(some -> matters.isEmpty() || some.weight().word().equals(matters))
        .toList();
  }

  boolean isAll() {
    return kind.isEmpty() && place.isEmpty() && matters.isEmpty();
  }

  static String kindWord(Discrepancy discrepancy) {
    return discrepancy.kind().iri().substring(Iris.TERMS.length());
  }

  private static Stream<String> places(Discrepancy discrepancy) {
    return discrepancy.wholes().stream().map(Named::path);
  }

  private static void require(String name, String wanted, Stream<String> known) {
    var words = known.distinct().sorted().toList();
    if (!wanted.isEmpty() && !words.contains(wanted)) {
      throw Parameters.unknown(name, wanted, words);
    }
  }
}
