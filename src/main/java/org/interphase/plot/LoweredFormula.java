package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Elements;

/** Writes the counts in formulas below the line: {@code Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃}. */
public final class LoweredFormula {

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** What a name is made of: words, and what parts them; a dot at the end is a sentence's. */
  private static final Pattern WORD =
      Pattern.compile("([A-Za-z0-9.()\\[\\]+]|(?<=\\d)[−-](?=[xyz]))*[A-Za-z0-9()\\[\\]+]");

  /** No formula counts hundreds: {@code PS5000} is a polymer's name. */
  private static final String NUMBER = "\\d{1,2}(\\.\\d+)?";

  private static final String VARIABLE = "[xyz]";

  /** A number, a variable, or one and the other: {@code 1+x}. */
  private static final String AMOUNT = "(" + NUMBER + "([+−-]" + VARIABLE + ")?|" + VARIABLE + ")";

  /** No second letter of a symbol but that of dysprosium is a variable's, too. */
  private static final String SYMBOL = "(?:Dy|[A-Z][a-w]?)";

  private static final Pattern SYMBOLS = Pattern.compile(SYMBOL);

  private static final Pattern COUNT = Pattern.compile("(?:" + SYMBOL + "|[)\\]])(" + AMOUNT + ")");

  private static final Pattern VARIED = Pattern.compile("(?<!D)" + VARIABLE);

  /** A formula: symbols and brackets, each with a count or without, after a factor or none. */
  private static final Pattern FORMULA =
      Pattern.compile("(" + NUMBER + ")?((" + SYMBOL + "|[()\\[\\]])" + AMOUNT + "?)+");

  /** Other letters with a number alone may be labels, as in "Figure S2". */
  private static final Set<String> GASES = Set.of("Cl2", "H2", "I2", "N2", "O2");

  private LoweredFormula() {}

  /**
   * The text with the formulas in it so written; what is none stays as it is, and so does a formula
   * with variables, for which there are no such letters.
   */
  public static String in(String text) {
    return runs(text, word -> !VARIED.matcher(word).find()).stream()
        .map(run -> run.isLowered() ? lowered(run.text()) : run.text())
        .collect(Collectors.joining());
  }

  /** The text in pieces, the counts of formulas apart from what is not below the line. */
  public static List<Run> runs(String text) {
    return runs(text, word -> true);
  }

  private static List<Run> runs(String text, Predicate<String> wanted) {
    var runs = new ArrayList<Run>();
    int end = 0;
    for (var count : (Iterable<Count>) counts(text, wanted)::iterator) {
      runs.add(new Run(text.substring(end, count.start()), false));
      runs.add(new Run(text.substring(count.start(), count.end()), true));
      end = count.end();
    }
    if (end < text.length()) {
      runs.add(new Run(text.substring(end), false));
    }
    return runs;
  }

  private static Stream<Count> counts(String text, Predicate<String> wanted) {
    return WORD.matcher(text)
        .results()
        .filter(word -> isFormula(word.group()) && wanted.test(word.group()))
        .flatMap(
            word ->
                COUNT
                    .matcher(word.group())
                    .results()
                    .map(it -> new Count(word.start() + it.start(1), word.start() + it.end(1))));
  }

  private static boolean isFormula(String word) {
    if (!FORMULA.matcher(word).matches()) {
      return false;
    }
    var symbols = SYMBOLS.matcher(word).results().map(MatchResult::group).distinct().toList();
    return symbols.stream().allMatch(Elements::contains)
        && (symbols.size() > 1 && word.matches(".*\\d.*") || GASES.contains(word));
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
