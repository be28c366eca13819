package org.interphase.source;

import java.io.IOException;
import java.util.List;
import org.interphase.model.Doi;
import org.interphase.source.bibliography.Reference;

/** A list of references in a source's folder, to be filled in where it says nothing. */
public interface ReferenceFile {

  /** The references, in the order of the list. */
  List<Reference> references();

  /** Writes a title into the entry of {@code reference}, where none stands; true if it did. */
  boolean fillTitle(Reference reference, String title);

  /** Writes a DOI and how it was found, where none stands; true if it did. */
  boolean fillDoi(Reference reference, Doi doi, String foundBy);

  /**
   * Writes the file anew, where anything was filled in; it is never seen half written.
   *
   * @throws IOException where it cannot be written
   */
  void save() throws IOException;
}
