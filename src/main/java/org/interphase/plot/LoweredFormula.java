package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Elements;

/** Writes the counts in formulas below the line: {@code Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃}. */
public final class LoweredFormula {

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** What a name is made of: words, and what parts them; a dot at the end is a sentence's. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.()\\[\\]+]*[A-Za-z0-9()\\[\\]+]");

  /** No formula counts hundreds: {@code PS5000} is a polymer's name. */
  private static final String NUMBER = "\\d{1,2}(\\.\\d+)?";

  private static final Pattern COUNT = Pattern.compile("(?<=[A-Za-z)\\]])\\d+(\\.\\d+)?");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

  /** A formula: symbols and brackets, each with a count or without, after a factor or none. */
  private static final Pattern FORMULA =
      Pattern.compile("(" + NUMBER + ")?(([A-Z][a-z]?|[()\\[\\]])(" + NUMBER + ")?)+");

  /** Other letters with a number alone may be labels, as in "Figure S2". */
  private static final Set<String> GASES = Set.of("H2", "N2", "O2");

  private LoweredFormula() {}

  /** The text with the formulas in it so written; what is none stays as it is. */
  public static String in(String text) {
    return runs(text).stream()
        .map(run -> run.isLowered() ? lowered(run.text()) : run.text())
        .collect(Collectors.joining());
  }

  /** The text in pieces, the counts of formulas apart from what is not below the line. */
  public static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    int end = 0;
    for (var count : (Iterable<Count>) counts(text)::iterator) {
      runs.add(new Run(text.substring(end, count.start()), false));
      runs.add(new Run(text.substring(count.start(), count.end()), true));
      end = count.end();
    }
    if (end < text.length()) {
      runs.add(new Run(text.substring(end), false));
    }
    return runs;
  }

  private static Stream<Count> counts(String text) {
    return WORD.matcher(text)
        .results()
        .filter(word -> isFormula(word.group()))
        .flatMap(
            word ->
                COUNT
                    .matcher(word.group())
                    .results()
                    .map(it -> new Count(word.start() + it.start(), word.start() + it.end())));
  }

  private static boolean isFormula(String word) {
    if (!FORMULA.matcher(word).matches()) {
      return false;
    }
    var symbols = SYMBOL.matcher(word).results().map(MatchResult::group).distinct().toList();
    return symbols.stream().allMatch(Elements::contains)
        && (symbols.size() > 1 || GASES.contains(word));
  }

  private static String lowered(String number) {
    return number
        .chars()
        .mapToObj(c -> c == '.' ? "." : LOWERED.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }

  /** A piece of a text, which is a count in a formula or none. */
  public record Run(String text, boolean isLowered) {}

  private record Count(int start, int end) {}
}
