package org.interphase.server.telling;

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
}
