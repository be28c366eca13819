package org.interphase.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a unit at a place of a text: {@code mA cm⁻²}, {@code Milligramm pro Quadratmeter}. */
final class UnitReading {

  private static final Pattern SYMBOL =
      Pattern.compile("\\p{IsHan}{1,5}|[°℃%％µμΩΩÅ]?[\\p{L}µμΩ&&[^\\p{IsHan}]]*%?");
  private static final Pattern POWER =
      Pattern.compile("\\^?\\s?([-−–⁻]?)\\s?([1-4¹²³⁴])(?!\\d|[.,]\\d)");
  private static final Pattern OVER =
      Pattern.compile("\\s*/\\s*|\\s+(?:per|pro|je|a)\\s+|\\s*每\\s*");
  private static final Pattern TIMES = Pattern.compile("[ \\u00a0\\u202f]?[·*⋅.]?[ \\u00a0]?");
  private static final Pattern SQUARE =
      Pattern.compile("(?i)(square |quadrat|sq\\.? ?|平方|cubic |kubik|立方)");

  private final String text;
  private int at;

  private UnitReading(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** A unit, and where the text goes on after it. */
  record Found(Unit unit, int end) {}

  /** The unit that begins at {@code start}. */
  static Optional<Found> at(String text, int start) {
    return new UnitReading(text, start).read();
  }

  private Optional<Found> read() {
    var first = factor();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<>(List.of(first.get()));
    if (isAlone(first.get())) {
      return Optional.of(new Found(first.get(), at));
    }
    boolean below = false;
    while (true) {
      int before = at;
      boolean over = skip(OVER);
      if (!over) {
        skip(TIMES);
      }
      below = over || below && at > before && false;
      var next = at == before && !over ? Optional.<Unit>empty() : factor();
      if (next.isEmpty() || isAlone(next.get()) || !over && !isPower(before)) {
        at = before;
        return Optional.of(new Found(product(parts), at));
      }
      parts.add(over ? power(next.get(), -1) : next.get());
    }
  }

  /** Whether what was just read after {@code from} has a power, or could not stand for a word. */
  private boolean isPower(int from) {
    var read = text.substring(from, at);
    return read.matches(".*[-−–⁻]\\s?[\\d¹²³]$");
  }

  private static boolean isAlone(Unit unit) {
    return unit.dimension().equals("cycles")
        || unit.dimension().equals("percent")
        || unit.offset() != 0;
  }

  private Optional<Unit> factor() {
    int begin = at;
    int square = 1;
    var word = SQUARE.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      square = word.group().matches("(?i)(cubic |kubik|立方)") ? 3 : 2;
      at = word.end();
    }
    var symbol = SYMBOL.matcher(text).region(at, text.length());
    if (symbol.lookingAt() && symbol.end() > at) {
      var found = longest(symbol);
      if (found.isPresent()) {
        int power = square * power();
        return Optional.of(power(found.get(), power));
      }
    }
    at = begin;
    return Optional.empty();
  }

  private Optional<Unit> longest(Matcher symbol) {
    var all = symbol.group();
    boolean isHan = Character.isIdeographic(all.codePointAt(0));
    for (int length = all.length(); length > (isHan ? 0 : all.length() - 1); length--) {
      var unit = UnitWords.of(all.substring(0, length));
      if (unit != null) {
        at += length;
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private int power() {
    var power = POWER.matcher(text).region(at, text.length());
    if (!power.lookingAt()) {
      return 1;
    }
    boolean spaced = power.group().contains(" ");
    if (spaced) {
      return 1;
    }
    at = power.end();
    int digit = "¹²³⁴".indexOf(power.group(2));
    int value = digit >= 0 ? digit + 1 : Integer.parseInt(power.group(2));
    return power.group(1).isEmpty() ? value : -value;
  }

  private boolean skip(Pattern pattern) {
    var found = pattern.matcher(text).region(at, text.length());
    if (found.lookingAt() && found.end() > at) {
      at = found.end();
      return true;
    }
    return false;
  }

  /** A unit by another one. */
  static Unit per(Unit unit, Unit other) {
    return product(List.of(unit, power(other, -1)));
  }

  private static Unit power(Unit unit, int power) {
    if (power == 1 || unit.offset() != 0 || !unit.dimension().contains(",")) {
      return unit;
    }
    var powers =
        Arrays.stream(unit.dimension().split(",")).mapToInt(p -> Integer.parseInt(p) * power);
    return Unit.of(powers.toArray(), Math.pow(unit.factor(), power));
  }

  private static Unit product(List<Unit> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    var powers = new int[6];
    double factor = 1;
    for (var part : parts.stream().sorted(Comparator.comparing(Unit::dimension)).toList()) {
      var each = part.dimension().split(",");
      for (int i = 0; i < each.length && each.length == powers.length; i++) {
        powers[i] += Integer.parseInt(each[i]);
      }
      factor *= part.factor();
    }
    return Unit.of(powers, factor);
  }
}
