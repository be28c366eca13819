package org.interphase.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives each name once, and further ones with a number. */
final class DistinctNames {

  private final Set<String> given;

  DistinctNames() {
    this(Set.of());
  }

  /** As if {@code taken} had been given already. */
  DistinctNames(Set<String> taken) {
    this.given = new HashSet<>(taken);
  }

  String of(String wanted) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? wanted : wanted + (wanted.contains("-") ? "-" : "") + n)
        .filter(given::add)
        .findFirst()
        .orElseThrow();
  }
}
