package org.interphase.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Tells problems of their own from those that only follow from another. */
final class Consequence {

  private static final Pattern CELL = Pattern.compile("(row \\d+), column .*");
  private static final Pattern TABLE = Pattern.compile("(.*/)([^/]+)\\.csv(-metadata\\.json)?");

  private static final String REFERENCES = "references";

  /** Where a description names its table, which may be the name of another. */
  private static final String NAME = "/iph:table";

  private Consequence() {}

  /**
   * True if {@code problem} may come of one of {@code causes}. What a cell does not say is missing
   * in its row; a row or a table is missing wherever its source speaks of it, which other tables do
   * not; an entry of another file is missing there.
   */
  static boolean follows(Problem problem, List<Problem> causes) {
    return causes.stream().anyMatch(cause -> reaches(cause.place(), problem.place()));
  }

  private static boolean reaches(Place cause, Place place) {
    boolean sameFile = cause.file().equals(place.file());
    var table = TABLE.matcher(cause.file());
    if (!table.matches()) {
      return sameFile;
    }
    var cell = CELL.matcher(cause.within());
    return cell.matches()
        ? sameFile && (place.within() + ",").startsWith(cell.group(1) + ",")
        : place.file().startsWith(table.group(1))
            && (cause.within().equals(NAME) || !isAnotherTable(table, place));
  }

  /** Every table cites the list of references. */
  private static boolean isAnotherTable(Matcher table, Place place) {
    var other = TABLE.matcher(place.file());
    return other.matches()
        && !other.group(2).equals(table.group(2))
        && !table.group(2).equals(REFERENCES);
  }
}
