package org.interphase.plot;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions as people write them: {@code 0.2 C, 55 °C} for a C rate and a temperature. */
public final class ConditionWords {

  private static final Pattern RATE =
      Pattern.compile("c[- ]rate (.+)\\h1/h", Pattern.CASE_INSENSITIVE);

  /** Quantities that their unit tells by itself. */
  private static final Map<String, Pattern> TOLD_BY_UNIT =
      Map.of(
          "°C",
              Pattern.compile(
                  "(ambient )?temperature (.+\\h°C|R\\.T\\.)", Pattern.CASE_INSENSITIVE),
          "mA/cm²", Pattern.compile("(current density) (.+\\hmA/cm²)", Pattern.CASE_INSENSITIVE),
          "V", Pattern.compile("(voltage window) (.+–.+\\hV)", Pattern.CASE_INSENSITIVE));

  private ConditionWords() {}

  /** What the conditions say that stand between semicolons, in an order that stays. */
  public static String of(String conditions) {
    return Arrays.stream(conditions.split("; "))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .sorted()
        .map(ConditionWords::word)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What a single condition says, {@code C-rate 0.2 1/h} or another. */
  static String word(String condition) {
    var rate = RATE.matcher(condition);
    if (rate.matches()) {
      return rate.group(1) + " C";
    }
    return TOLD_BY_UNIT.values().stream()
        .map(pattern -> pattern.matcher(condition))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(2))
        .findFirst()
        .orElse(condition);
  }
}
