package org.interphase.server.failure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.interphase.vocabulary.IPH;

/** Where in a cell something happens, from the anode on; the last is known of few. */
enum CellSide {
  ANODE("Anode side", "anode"),
  SEVERAL("At more than one place", ""),
  INSIDE("Inside the electrolyte", "inside"),
  CATHODE("Cathode side", "cathode"),
  UNTOLD("Place not told", "");

  private static final Node AT_ANODE = IPH.AnodeElectrolyteInterface.asNode();
  private static final Node AT_CATHODE = IPH.CathodeElectrolyteInterface.asNode();

  private final String title;
  private final String brief;

  CellSide(String title, String brief) {
    this.title = title;
    this.brief = brief;
  }

  String title() {
    return title;
  }

  /** A single word for it, where there is little room. */
  String brief() {
    return brief;
  }

  /** The word by which an address names it. */
  String word() {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  static Optional<CellSide> named(String word) {
    return Arrays.stream(values()).filter(side -> side.word().equals(word)).findFirst();
  }

  /** The side of an interface of these classes. */
  static CellSide of(Collection<Node> classes) {
    return classes.contains(AT_ANODE) ? ANODE : classes.contains(AT_CATHODE) ? CATHODE : INSIDE;
  }

  /** The one side that all are, or that they are not one. */
  static CellSide common(Set<CellSide> sides) {
    return sides.isEmpty() ? UNTOLD : sides.size() > 1 ? SEVERAL : sides.iterator().next();
  }
}
