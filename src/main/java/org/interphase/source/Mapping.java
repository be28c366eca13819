package org.interphase.source;

import org.interphase.model.Place;

/**
 * What one row of a mapping set says: how a term of ours stands to one of another vocabulary.
 *
 * @param file the mapping set's file as a person would name it
 * @param line the row's line in that file, counted from 1
 * @param predicate the IRI of {@code skos:exactMatch} or another of SKOS's five
 * @param justification the IRI of the way in which the mapping was found
 * @param isNegated whether the row says that the two terms do not stand to each other so
 * @param objectSource the IRI of the vocabulary that was looked into
 */
public record Mapping(
    String file,
    int line,
    Term subject,
    String predicate,
    Term object,
    String justification,
    boolean isNegated,
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
   * @param type what kind of term it is
   * @param category what it stands for
   */
  public record Term(String iri, String curie, String label, TermType type, TermCategory category) {

    private boolean isIndividual() {
      return type == TermType.INDIVIDUAL;
    }
  }

  /** True where the row tells of a gap: the other vocabulary has no such term. */
  public boolean tellsOfAGap() {
    return object.iri().equals(NO_TERM_FOUND);
  }

  /** True where a person has judged the mapping, so that logic may rest on it. */
  public boolean isReviewed() {
    return justification.equals(REVIEWED);
  }

  /** True where the row says that its predicate holds between two terms. */
  public boolean saysSomething() {
    return !tellsOfAGap() && !isNegated;
  }

  /**
   * True where both terms can mean the same: two classes whose instances are of one category, two
   * individuals of one, or an individual that is a kind of what the class has for instances.
   */
  public boolean isOfOneCategory() {
    var ours = subject.category();
    var theirs = object.category();
    if (subject.isIndividual() == object.isIndividual()) {
      return ours == theirs;
    }
    return subject.isIndividual() ? ours.isKindOf(theirs) : theirs.isKindOf(ours);
  }

  /** True where one of the terms can mean more than the other. */
  boolean isOfLikeCategories() {
    return subject.category().isLike(object.category())
        || object.category() == TermCategory.ANYTHING;
  }

  /** The cell of this row in the column {@code name}. */
  public Place cell(String name) {
    return Place.cell(file, line, name);
  }
}
