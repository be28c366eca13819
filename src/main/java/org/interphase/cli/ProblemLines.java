package org.interphase.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Tells problems; the same slip in many rows of a column is told once, with the rows. */
final class ProblemLines {

  private static final Pattern CELL = Pattern.compile("row (\\d{1,9})(, column .*)?");

  private ProblemLines() {}

  /** One text for each slip, in the order of their first places. */
  static List<String> of(Collection<Problem> problems) {
    var slips = new LinkedHashMap<Problem, List<Problem>>();
    problems.forEach(p -> slips.computeIfAbsent(withoutRow(p), key -> new ArrayList<>()).add(p));
    return slips.values().stream().map(ProblemLines::text).toList();
  }

  /** What is alike in all rows; numbers in what was found are not. */
  private static Problem withoutRow(Problem problem) {
    var cell = CELL.matcher(problem.place().within());
    return cell.matches()
        ? new Problem(
            new Place(problem.place().file(), "" + cell.group(2)),
            problem.found().replaceAll("\\d+([.,]\\d+)*", "0"),
            problem.expected(),
            problem.mend(),
            problem.isWarning())
        : problem;
  }

  private static String text(List<Problem> slip) {
    var first = slip.get(0).toString();
    if (slip.size() == 1) {
      return first;
    }
    var rows = slip.stream().skip(1).map(ProblemLines::row).distinct().sorted().toList();
    return first
        + "\n  And in "
        + rows.size()
        + (rows.size() == 1 ? " more row: " : " more rows: ")
        + ranges(rows)
        + ".";
  }

  private static int row(Problem problem) {
    var cell = CELL.matcher(problem.place().within());
    return cell.matches() ? Integer.parseInt(cell.group(1)) : 0;
  }

  /** {@code 3, 5–9}. */
  private static String ranges(List<Integer> rows) {
    var starts =
        IntStream.range(0, rows.size())
            .filter(i -> i == 0 || rows.get(i) > rows.get(i - 1) + 1)
            .boxed()
            .toList();
    return IntStream.range(0, starts.size())
        .mapToObj(
            i -> {
              int first = rows.get(starts.get(i));
              int last = rows.get(i + 1 < starts.size() ? starts.get(i + 1) - 1 : rows.size() - 1);
              return first == last ? "" + first : first + (last == first + 1 ? ", " : "–") + last;
            })
        .collect(Collectors.joining(", "));
  }
}
