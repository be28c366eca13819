package org.interphase.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an individual is, or what the instances of a class are: SSSOM's {@code subject_category} and
 * {@code object_category}. An individual may be a kind of what a class has for instances: the kind
 * of matter lithium, the pieces of lithium.
 */
public enum TermCategory {
  MATTER,
  KIND_OF_MATTER(MATTER),
  MOLECULE,
  ROLE,
  THING,
  BOUNDARY,
  KIND_OF_BOUNDARY(BOUNDARY),
  PROCESS,
  KIND_OF_PROCESS(PROCESS),
  PLAN,
  QUANTITY,
  KIND_OF_QUANTITY(QUANTITY),
  QUALITY,
  DISPOSITION,
  NUMBER,
  UNIT,
  KIND_OF_UNIT(UNIT),
  SIGN,
  TEXT,
  INFORMATION,
  NAMED_VALUE,
  DOCUMENT,
  PLACE_IN_A_DOCUMENT,
  /** Of a term that does not care what it is about. */
  ANYTHING;

  private final TermCategory instances;

  TermCategory() {
    this.instances = this;
  }

  TermCategory(TermCategory instances) {
    this.instances = instances;
  }

  static Optional<TermCategory> of(String word) {
    return Arrays.stream(values()).filter(category -> category.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(TermCategory::word).collect(Collectors.joining(", "));
  }

  /** The word that stands in a mapping set. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** True where the two differ at most as kinds do from what is of these kinds. */
  boolean isLike(TermCategory other) {
    return instances == other.instances;
  }

  /** True where each individual of this category is a kind of what is of the other one. */
  boolean isKindOf(TermCategory other) {
    return instances != this && instances == other;
  }
}
