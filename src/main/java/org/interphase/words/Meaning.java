package org.interphase.words;

import java.util.Objects;

/**
 * What a name stands for.
 *
 * @param kind what sort of thing
 * @param key the end of its IRI, or the name of an idea that people ask with
 * @param iri its IRI; empty for an idea
 * @param label its English name
 */
record Meaning(Kind kind, String key, String iri, String label) {

  Meaning {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(key);
    Objects.requireNonNull(iri);
    Objects.requireNonNull(label);
  }

  /** Something that people ask with, such as ranking or comparing. */
  static Meaning idea(String key) {
    return new Meaning(Kind.IDEA, key, "", key);
  }

  /** Whether the graph has it, as a thing of the catalogue. */
  boolean isThing() {
    return kind.isThing;
  }

  /** A sort of what names stand for. */
  enum Kind {
    STRATEGY(true),
    MATERIAL(true),
    MECHANISM(true),
    METHOD(true),
    INTERFACE(true),
    TOPIC(true),
    FORMULA(true),
    SOURCE(true),
    /** Who wrote what a source cites; by family name. */
    AUTHOR(false),
    /** In what it appeared; by the name of the journal, as cited. */
    JOURNAL(false),
    TERM(false),
    UNIT(false),
    IDEA(false),
    /** A word of the field or of daily life of which the graph knows nothing. */
    STRANGE(false),
    /** A word that tells nothing. */
    EMPTY(false);

    private final boolean isThing;

    Kind(boolean isThing) {
      this.isThing = isThing;
    }
  }
}
