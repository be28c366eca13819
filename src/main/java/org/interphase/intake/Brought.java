package org.interphase.intake;

import java.util.List;
import org.interphase.sheet.Document;
import org.interphase.source.BibliographyFile;

/** What somebody brings for a source: files with tables, and lists of references. */
public record Brought(List<Document> documents, List<BibliographyFile> bibliographies) {

  public Brought {
    documents = List.copyOf(documents);
    bibliographies = List.copyOf(bibliographies);
  }

  /** Tables alone. */
  public static Brought tables(List<Document> documents) {
    return new Brought(documents, List.of());
  }
}
