package org.interphase.source.crossref;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.interphase.source.ReferenceFile;
import org.interphase.source.bibliography.Reference;

/** Fills the DOIs and titles that lists of references lack from Crossref. */
public final class ReferenceResolver {

  private final Crossref crossref;
  private final Consumer<String> told;

  /**
   * A resolver that asks {@code crossref}.
   *
   * @param told is told, in a line for each reference, what was done and why
   */
  public ReferenceResolver(Crossref crossref, Consumer<String> told) {
    this.crossref = crossref;
    this.told = told;
  }

  /**
   * Fills in {@code list}, and saves what is filled in, even where the service fails in between.
   *
   * @param source what the lines name the source by
   * @return how many references got a DOI or a title
   * @throws IOException where the service or the file fails
   */
  public int fill(ReferenceFile list, String source) throws IOException {
    int filled = 0;
    try {
      for (var reference : list.references()) {
        if (reference.doi().isEmpty() || !Reference.said(reference.title())) {
          var resolution = Resolution.of(reference, crossref);
          var added = resolution.record().map(work -> add(work, resolution, list)).orElse("");
          var done = added.isEmpty() ? nothing(resolution) : added;
          told.accept(source + " " + reference.key() + ": " + done + ".");
          filled += added.isEmpty() ? 0 : 1;
        }
      }
    } finally {
      list.save();
    }
    return filled;
  }

  private static String nothing(Resolution resolution) {
    if (!resolution.why().isEmpty()) {
      return resolution.why();
    }
    var work = resolution.record().orElseThrow();
    return resolution.reference().doi().isPresent() && work.title().isEmpty()
        ? "its record has no title"
        : work.doi()
            + " agrees, but cannot be added without changing what stands in its entry; write it"
            + " there yourself";
  }

  private static String add(Work work, Resolution resolution, ReferenceFile list) {
    var reference = resolution.reference();
    var fields = String.join(", ", resolution.fields());
    var added = new ArrayList<String>();
    if (list.fillDoi(reference, work.doi(), fields)) {
      added.add("DOI " + work.doi());
    }
    if (list.fillTitle(reference, work.title())) {
      added.add("title");
    }
    return added.isEmpty()
        ? ""
        : String.join(" and ", added)
            + " added"
            + (fields.isEmpty() ? "" : ", which agrees in " + fields);
  }
}
