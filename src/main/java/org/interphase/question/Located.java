package org.interphase.question;

import org.interphase.model.Place;

/** Something that a header says, with where it says it. */
record Located<T>(T value, Place place) {}
