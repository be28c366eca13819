package org.interphase.store.mapped;

/** What of a statement is given, as numbers of terms. */
record Given(int subject, int predicate, int object) {

  static final int ANY = -2;

  /** True where a term is given that no statement has. */
  boolean isUnknown() {
    return subject == Terms.NONE || predicate == Terms.NONE || object == Terms.NONE;
  }

  boolean fits(int foundSubject, int foundPredicate, int foundObject) {
    return fits(subject, foundSubject)
        && fits(predicate, foundPredicate)
        && fits(object, foundObject);
  }

  private static boolean fits(int given, int found) {
    return given == ANY || given == found;
  }
}
