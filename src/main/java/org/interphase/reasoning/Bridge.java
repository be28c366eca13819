package org.interphase.reasoning;

import org.apache.jena.graph.Triple;
import org.interphase.model.Place;

/**
 * An axiom that ties a term of ours to one of another vocabulary.
 *
 * @param axiom two classes or two properties, one below the other or both the same
 * @param row the row of the mapping set that it comes from
 */
public record Bridge(Triple axiom, Place row) {}
