package org.interphase.change;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A thing of one version.
 *
 * @param name what people call it
 * @param facts what is said of it, in words, by the words for the property
 * @param printedAt where it is printed, as an IRI; empty where that is not told
 * @param place what people call that place; empty where that is not told
 */
record Described(
    String iri,
    Kind kind,
    String name,
    SortedMap<String, SortedSet<String>> facts,
    String printedAt,
    String place) {}
