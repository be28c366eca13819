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

/**
 * Writes the counts in formulas below the line and the charge of an ion above it: {@code
 * Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃}, {@code Ge⁴⁺}.
 */
public final class LoweredFormula {

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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

  /** An ion of one atom, as it is typed; the number of a sum stands before its sign alone. */
  private static final Pattern ION = Pattern.compile("(" + SYMBOL + ")([1-7]?\\+)");

  /** Several atoms of one element whose charge is written as such. */
  private static final Pattern CHARGE = Pattern.compile("[²³⁴]?[⁺⁻]");

  /** Other letters with a number alone may be labels, as in "Figure S2". */
  private static final Set<String> GASES = Set.of("Cl2", "H2", "I2", "N2", "O2");

  private LoweredFormula() {}

  /**
   * The text with the formulas in it so written; what is none stays as it is, and so does a formula
   * with variables, for which there are no such letters.
   */
  public static String in(String text) {
    return runs(text, word -> !VARIED.matcher(word).find()).stream()
        .map(Run::inLetters)
        .collect(Collectors.joining());
  }

  /** The text in pieces, what is below the line and above it apart from the rest. */
  public static List<Run> runs(String text) {
    return runs(text, word -> true);
  }

  private static List<Run> runs(String text, Predicate<String> wanted) {
    var runs = new ArrayList<Run>();
    int end = 0;
    for (var part : (Iterable<Part>) parts(text, wanted)::iterator) {
      if (end < part.start()) {
        runs.add(new Run(text.substring(end, part.start()), Height.ON_THE_LINE));
      }
      runs.add(new Run(text.substring(part.start(), part.end()), part.height()));
      end = part.end();
    }
    if (end < text.length()) {
      runs.add(new Run(text.substring(end), Height.ON_THE_LINE));
    }
    return runs;
  }

  private static Stream<Part> parts(String text, Predicate<String> wanted) {
    return WORD.matcher(text).results().flatMap(word -> parts(word, text, wanted));
  }

  private static Stream<Part> parts(MatchResult word, String text, Predicate<String> wanted) {
    var ion = ION.matcher(word.group());
    if (ion.matches() && Elements.contains(ion.group(1))) {
      return Stream.of(new Part(word.start() + ion.start(2), word.end(), Height.ABOVE));
    }
    boolean isCharged = CHARGE.matcher(text).region(word.end(), text.length()).lookingAt();
    if (!isFormula(word.group(), isCharged) || !wanted.test(word.group())) {
      return Stream.of();
    }
    return COUNT
        .matcher(word.group())
        .results()
        .map(it -> new Part(word.start() + it.start(1), word.start() + it.end(1), Height.BELOW));
  }

  private static boolean isFormula(String word, boolean isCharged) {
    if (!FORMULA.matcher(word).matches()) {
      return false;
    }
    var symbols = SYMBOLS.matcher(word).results().map(MatchResult::group).distinct().toList();
    return symbols.stream().allMatch(Elements::contains)
        && (symbols.size() > 1 && word.matches(".*\\d.*") || isCharged || GASES.contains(word));
  }

  private static String letters(String plain, String digits) {
    return plain
        .chars()
        .mapToObj(c -> c == '.' ? "." : c == '+' ? "⁺" : digits.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }

  /** Where a piece of a text stands. */
  public enum Height {
    BELOW,
    ON_THE_LINE,
    ABOVE
  }

  /** A piece of a text, and where it stands. */
  public record Run(String text, Height height) {

    private String inLetters() {
      return switch (height) {
        case BELOW -> letters(text, LOWERED);
        case ON_THE_LINE -> text;
        case ABOVE -> letters(text, RAISED);
      };
    }
  }

  private record Part(int start, int end, Height height) {}
}
