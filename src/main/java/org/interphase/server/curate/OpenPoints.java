package org.interphase.server.curate;

import org.interphase.model.Problem;
import org.interphase.store.SourceReading;

/** How much of a source is still to be done. */
final class OpenPoints {

  private OpenPoints() {}

  /** Such as {@code 3 open questions, 1 problem, no warnings.} */
  static String of(SourceReading reading) {
    long warnings = reading.problems().stream().filter(Problem::isWarning).count();
    return count(reading.open().size(), "open question")
        + ", "
        + count(reading.problems().size() - warnings, "problem")
        + ", "
        + count(warnings, "warning")
        + ".";
  }

  private static String count(long number, String what) {
    return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
  }
}
