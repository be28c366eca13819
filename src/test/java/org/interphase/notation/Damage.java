package org.interphase.notation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Printed cells with something cut out and something else put in its place. */
final class Damage {

  private static final String SIGNS =
      "0123456789 .,()[]|/-–—−±×≈≥<⁻⁴₂^eExCh%°µμ@\u00A0\u0000\uD83D";

  private Damage() {}

  static Arbitrary<String> to(List<String> cells) {
    var patches = Arbitraries.strings().withChars(SIGNS).ofMaxLength(3);
    var places = Arbitraries.integers().between(0, 60);
    return Combinators.combine(Arbitraries.of(cells), places, places, patches)
        .as(
            (cell, from, length, patch) -> {
              int start = Math.min(from, cell.length());
              int end = Math.min(start + length / 10, cell.length());
              return cell.substring(0, start) + patch + cell.substring(end);
            });
  }
}
