package org.interphase.server.failure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Parameters;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Named;

/**
 * What of the failures a reader wants to see.
 *
 * @param place a side of the cell or an interface, as an address names it; empty for all
 * @param kind a class of mechanisms, by its local name; empty for all
 * @param observed whether to show only what was directly observed
 */
record FailureFilter(String place, String kind, boolean observed) {

  /** What it is asked for by. */
  static final List<String> PARAMETERS = List.of("place", "kind", "observed");

  private static final String YES = "yes";
  private static final List<String> OBSERVED = List.of(YES, "no");

  static FailureFilter of(Parameters parameters) {
    return new FailureFilter(
        parameters.text("place"), parameters.text("kind"), isYes(parameters.text("observed")));
  }

  private static boolean isYes(String observed) {
    if (!observed.isEmpty() && !OBSERVED.contains(observed)) {
      throw Parameters.unknown("observed", observed, OBSERVED);
    }
    return observed.equals(YES);
  }

  /** What is wanted of {@code graph}, or a problem where it knows no such place or kind. */
  FailureGraph of(FailureGraph graph) {
    require("place", place, graph.mechanisms().stream().flatMap(FailureFilter::places));
    require("kind", kind, graph.mechanisms().stream().flatMap(FailureFilter::kinds));
    var placed =
        graph.only(
            mechanism ->
                (place.isEmpty() || places(mechanism).anyMatch(place::equals))
                    && (kind.isEmpty() || kinds(mechanism).anyMatch(kind::equals)),
            relation -> !observed || EvidenceGrades.rank(relation.grade()) == 0);
    return observed
        ? placed.only(
            mechanism ->
                mechanism.seen()
                    || !placed.causesOf(mechanism).isEmpty()
                    || !placed.effectsOf(mechanism).isEmpty()
                    || !placed.against(mechanism).isEmpty(),
            relation -> true)
        : placed;
  }

  boolean isAll() {
    return place.isEmpty() && kind.isEmpty() && !observed;
  }

  /** The end of an address that asks for the same. */
  String query() {
    var query =
        (place.isEmpty() ? "" : "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
            + (kind.isEmpty() ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
            + (observed ? "&observed=yes" : "");
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }

  /** The words by which a mechanism's places are asked for. */
  private static Stream<String> places(FailureMechanism mechanism) {
    return Stream.concat(
        mechanism.sides().isEmpty()
            ? Stream.of(CellSide.UNTOLD.word())
            : mechanism.sides().stream().map(CellSide::word),
        mechanism.places().stream().map(Named::path));
  }

  private static Stream<String> kinds(FailureMechanism mechanism) {
    return mechanism.kinds().stream().map(FailureFilter::kindWord);
  }

  /** The word by which a class is asked for. */
  static String kindWord(Named kind) {
    return kind.iri().substring(Iris.TERMS.length());
  }

  private static void require(String name, String wanted, Stream<String> known) {
    var words = known.distinct().sorted().toList();
    if (!wanted.isEmpty() && !words.contains(wanted)) {
      throw Parameters.unknown(name, wanted, words);
    }
  }
}
