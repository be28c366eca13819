package org.interphase.plot;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interphase.model.Elements;

/** Writes the counts in formulas below the line: {@code Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃}. */
public final class LoweredFormula {

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** What a name is made of: words, and what parts them. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.()\\[\\]+]+");

  private static final Pattern COUNT = Pattern.compile("(?<=[A-Za-z)\\]])\\d+(\\.\\d+)?");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

  /** A formula: symbols and brackets, each with a count or without, after a factor or none. */
  private static final Pattern FORMULA =
      Pattern.compile("(\\d+(\\.\\d+)?)?(([A-Z][a-z]?|[()\\[\\]])(\\d+(\\.\\d+)?)?)+");

  private LoweredFormula() {}

  /** The text with the formulas in it so written; what is none stays as it is. */
  public static String in(String text) {
    return WORD.matcher(text).replaceAll(found -> word(found.group()));
  }

  private static String word(String word) {
    boolean isFormula =
        FORMULA.matcher(word).matches()
            && SYMBOL.matcher(word).results().allMatch(it -> Elements.contains(it.group()));
    return isFormula ? COUNT.matcher(word).replaceAll(found -> lowered(found.group())) : word;
  }

  private static String lowered(String number) {
    return number
        .chars()
        .mapToObj(c -> c == '.' ? "." : LOWERED.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }
}
