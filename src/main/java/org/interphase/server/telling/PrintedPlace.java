package org.interphase.server.telling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place of a source.
 *
 * @param iri its IRI
 * @param label what it is called; empty of a whole table row, which has its own name
 * @param asPrinted the number as it stands there; empty where that is not known
 */
public record PrintedPlace(String iri, String label, String asPrinted) {

  /** A place of which only the name is known. */
  public PrintedPlace(String iri, String label) {
    this(iri, label, "");
  }

  /** The first of them by name, called by the names of all; nothing of none. */
  static Optional<PrintedPlace> together(Collection<PrintedPlace> places) {
    var sorted =
        places.stream().distinct().sorted(Comparator.comparing(PrintedPlace::label)).toList();
    var label =
        sorted.stream().map(PrintedPlace::label).distinct().collect(Collectors.joining("; "));
    return sorted.stream()
        .findFirst()
        .map(first -> new PrintedPlace(first.iri(), label, first.asPrinted()));
  }
}
