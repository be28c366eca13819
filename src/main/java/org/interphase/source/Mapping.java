package org.interphase.source;

import java.math.BigDecimal;
import org.interphase.model.Place;

/**
 * What one row of a mapping set says: how a term of ours stands to one of another vocabulary.
 *
 * @param file the mapping set's file as a person would name it
 * @param line the row's line in that file, counted from 1
 * @param predicate the IRI of {@code skos:exactMatch} or another of SKOS's five
 * @param justification the IRI of the way in which the mapping was found
 * @param confidence from 0 to 1
 * @param objectSource the IRI of the vocabulary that was looked into
 */
public record Mapping(
    String file,
    int line,
    Term subject,
    String predicate,
    Term object,
    String justification,
    BigDecimal confidence,
    String objectSource) {

  /** What stands in place of an object where the other vocabulary has no such term. */
  public static final String NO_TERM_FOUND = "https://w3id.org/sssom/NoTermFound";

  /** The justification of mappings that a person has read and found true. */
  public static final String REVIEWED = "https://w3id.org/semapv/vocab/ManualMappingCuration";

  /**
   * One end of a mapping.
   *
   * @param iri its IRI
   * @param curie the same as the row writes it
   * @param type what kind of thing it is
   */
  public record Term(String iri, String curie, String label, TermType type) {}

  /** True where the row tells of a gap: the other vocabulary has no such term. */
  public boolean tellsOfAGap() {
    return object.iri().equals(NO_TERM_FOUND);
  }

  /** True where a person has judged the mapping, so that logic may rest on it. */
  public boolean isReviewed() {
    return justification.equals(REVIEWED);
  }

  /** The cell of this row in the column {@code name}. */
  public Place cell(String name) {
    return Place.cell(file, line, name);
  }
}
