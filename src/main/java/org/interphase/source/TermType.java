package org.interphase.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of terms that mappings join, in the words of SSSOM's {@code entity_type_enum}. */
public enum TermType {
  CLASS("owl class"),
  OBJECT_PROPERTY("owl object property"),
  DATA_PROPERTY("owl data property"),
  ANNOTATION_PROPERTY("owl annotation property"),
  INDIVIDUAL("owl named individual"),
  /** A class of a vocabulary that is not written in OWL. */
  RDFS_CLASS("rdfs class"),
  /** A property of a vocabulary that is not written in OWL. */
  RDF_PROPERTY("rdf property"),
  /** What a row that tells of a gap has for an object. */
  NONE("");

  private final String word;

  TermType(String word) {
    this.word = word;
  }

  static Optional<TermType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values())
        .filter(type -> type != NONE)
        .map(type -> type.word)
        .collect(Collectors.joining(", "));
  }
}
