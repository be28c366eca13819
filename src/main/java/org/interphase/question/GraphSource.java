package org.interphase.question;

/**
 * A publication that the graph was read from.
 *
 * @param iri its IRI
 * @param text label, title, journal and address in one line
 * @param licence the IRI of its licence; empty where it tells none
 */
public record GraphSource(String iri, String text, String licence) {}
