package org.interphase.source.bibliography;

import java.util.Optional;
import org.interphase.model.Doi;

/**
 * What an entry of a list is to say that it does not say yet; what is empty is not added.
 *
 * @param doiFoundBy the fields in which a record with the DOI agreed with the entry
 */
public record Addition(String title, Optional<Doi> doi, String doiFoundBy) {

  /** A title. */
  public static Addition of(String title) {
    return new Addition(title, Optional.empty(), "");
  }

  /** A DOI, and how it was found. */
  public static Addition of(Doi doi, String foundBy) {
    return new Addition("", Optional.of(doi), foundBy);
  }

  /** What {@code reference} then says. */
  public Reference to(Reference reference) {
    return new Reference(
        reference.key(),
        reference.authors(),
        title.isEmpty() ? reference.title() : title,
        reference.journal(),
        reference.year(),
        reference.volume(),
        reference.page(),
        doi.or(reference::doi),
        doiFoundBy.isEmpty() ? reference.doiFoundBy() : doiFoundBy);
  }
}
