package org.interphase.source.crossref;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.source.bibliography.Reference;

/**
 * What was looked up for a reference.
 *
 * @param record the one record that is certainly of it
 * @param fields in which this record agrees with the print
 * @param why there is none, in words; else empty
 */
record Resolution(Reference reference, Optional<Work> record, List<String> fields, String why) {

  static Resolution of(Reference reference, Crossref crossref) throws IOException {
    var works =
        reference.doi().isPresent()
            ? crossref.work(reference.doi().get()).map(List::of).orElse(List.of())
            : crossref.candidates(reference);
    var certain = works.stream().filter(work -> isOf(reference, work)).toList();
    var dois = certain.stream().map(work -> work.doi().name()).distinct().toList();
    if (dois.size() == 1) {
      var work = certain.get(0);
      return new Resolution(
          reference, Optional.of(work), Agreement.between(reference, work).fields(), "");
    }
    return new Resolution(reference, Optional.empty(), List.of(), why(reference, works, dois));
  }

  /** The record of a DOI that stands there is the right one unless the print says otherwise. */
  private static boolean isOf(Reference reference, Work work) {
    var agreement = Agreement.between(reference, work);
    return reference.doi().isPresent() ? agreement.differences().isEmpty() : agreement.isCertain();
  }

  private static String why(Reference reference, List<Work> works, List<String> certain) {
    if (!certain.isEmpty()) {
      return "several records agree (" + String.join(", ", certain) + ")";
    }
    if (works.isEmpty()) {
      return "no record was found";
    }
    var nearest = works.get(0);
    var agreement = Agreement.between(reference, nearest);
    return "no record agrees (the nearest, "
        + nearest.doi()
        + ", "
        + (agreement.differences().isEmpty()
            ? "agrees in nothing but "
                + (agreement.fields().isEmpty()
                    ? "its words"
                    : String.join(", ", agreement.fields()))
            : "has " + String.join(", ", agreement.differences()))
        + ")";
  }
}
