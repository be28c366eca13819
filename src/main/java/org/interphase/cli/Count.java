package org.interphase.cli;

import java.util.Collection;
import org.interphase.model.Problem;

/** Counts in words. */
final class Count {

  private Count() {}

  static String of(Collection<Problem> problems) {
    return switch (problems.size()) {
      case 0 -> "No problems";
      case 1 -> "1 problem";
      default -> problems.size() + " problems";
    };
  }

  /** What goes on behind a count of problems; nothing where there are no warnings. */
  static String ofWarnings(Collection<Problem> warnings) {
    return switch (warnings.size()) {
      case 0 -> "";
      case 1 -> ", 1 warning";
      default -> ", " + warnings.size() + " warnings";
    };
  }
}
