package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.Optional;
import org.interphase.model.Place;

/**
 * What sources print in place of a number: {@code R.T.} for room temperature, {@code n.r.} for none
 * at all.
 *
 * @param place where it stands
 * @param word as sources print it
 * @param quantity the class of the quantity that it may stand for; empty where it says in any cell
 *     that there is nothing
 * @param property what it says of the value, or of the cell
 * @param value what it says, by a name of the ontology
 */
public record Word(
    @JacksonInject Place place,
    String word,
    Optional<String> quantity,
    String property,
    String value) {}
