package org.interphase.source.bibliography;

import org.interphase.model.Place;

/**
 * A reference, and where it is listed.
 *
 * @param place its entry in the file, with the line and the key as far as they are known
 */
public record ListedReference(Reference reference, Place place) {

  /** The place of one of its fields, such as {@code year}. */
  public Place field(String name) {
    return new Place(place.file(), place.within() + ", " + name);
  }
}
