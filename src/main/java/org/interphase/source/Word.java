package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import org.interphase.model.Place;

/**
 * What sources print in place of a number: {@code R.T.} for room temperature.
 *
 * @param place where it stands
 * @param word as sources print it
 * @param quantity the class of the quantity that it may stand for
 * @param property what it says of the value
 * @param value what it says, by a name of the ontology
 */
public record Word(
    @JacksonInject Place place, String word, String quantity, String property, String value) {}
