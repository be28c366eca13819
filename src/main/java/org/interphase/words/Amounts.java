package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.interphase.words.Amount.Bound;

/** Finds the numbers of a text, their units, and how they limit what is looked for. */
final class Amounts {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,])([-−–](?=\\d))?([1-9]\\d{0,2}(?:[\\u00a0\\u202f]\\d{3}|"
              + " 000)+(?![\\d.,])|\\d+(?:[.,]\\d+)*)"
              + "(?:\\s*[x×·*]\\s*10\\s*\\^?\\s*([-−–⁻]?\\s?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
              + "|[eE]([-−–+]?\\d+)|\\s?\\^\\s?([-−–]?\\d+)|([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
              + "|(?<=10)\\s?([-−–]\\d)(?=\\s*m?S\\b))?");
  private static final Pattern TO =
      Pattern.compile("\\s*(?:–|—|-|−|~|～|\\bto\\b|\\band\\b|\\bund\\b|\\bbis\\b|至|到|和|与)\\s*");
  private static final Pattern NEAR =
      Pattern.compile(
          "(?i)(±|\\+/-|\\+-|plus or minus|plus[/ -]minus|give or take|tolerance( of)?|toleranz("
              + " von)?|plusminus|误差(不超过|在)?|within|deviation of|上下|偏差(不超过)?|正负)\\s*$");
  private static final Pattern AROUND =
      Pattern.compile("^\\s*(上下(?!\\s*\\d)|左右以内|tolerance|Toleranz|daneben)");

  /** Between a number and its unit, as in {@code 200+ cycles}. */
  private static final Pattern OR_MORE_OF =
      Pattern.compile(
          "(?i)\\s?(?:\\+|(?:or|and|oder|und) (?:more|above|over|mehr|darüber)|plus)(?=[\\s-])");

  private static final Pattern OR_LESS_OF =
      Pattern.compile("(?i)\\s?(?:or|oder) (?:less|fewer|weniger)(?=\\s)");

  /** Before one of something: {@code half an hour}. */
  private static final Pattern HALF = Pattern.compile("(?i)\\bhalf\\s$");

  private static final Pattern EACH =
      Pattern.compile("每((?:平方|立方)\\p{IsHan}{1,2}|升|克)(?:至少|有|为|超过|约)?\\s*$");

  /** The letter that degrees and rates of charging are written with alike. */
  private static final Pattern CELSIUS_OR_RATE = Pattern.compile("C(?![\\p{IsLatin}\\p{N}/%°])");

  /** No battery of this kind is charged in so short a part of an hour, nor tested so cold. */
  private static final double HIGHEST_RATE = 12;

  private static final double KELVIN = 273.15;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Amounts() {}

  static List<Amount> in(String typed) {
    var text = typed.replace("per cent", "percent ");
    var amounts = new ArrayList<Amount>();
    int at = 0;
    while (at < text.length()) {
      var amount = mayBegin(text, at) ? at(text, at) : null;
      if (amount == null) {
        at++;
      } else {
        amounts.add(amount);
        at = Math.max(at + 1, amount.end());
      }
    }
    return amounts;
  }

  /** No number begins within a word, unless it is Chinese. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    boolean isLetter = Character.isLetter(c) && !Character.isIdeographic(c);
    return isLetter
        ? at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || Character.isIdeographic(text.charAt(at - 1))
        : Character.isDigit(c) || Character.isIdeographic(c) || "-−–".indexOf(c) >= 0;
  }

  private static Amount at(String text, int at) {
    var number = number(text, at);
    if (number == null) {
      return null;
    }
    double upper = number.value;
    var unit = unit(text, number);
    int end = unit == null ? number.end : unit.end();
    unit = unit == null ? null : perEach(text.substring(0, at), unit);
    var to = TO.matcher(text).region(end, text.length());
    if (to.lookingAt()) {
      var second = number(text, to.end());
      if (second != null && second.value > number.value) {
        var other = unit(text, second);
        if (other != null && (unit == null || unit.unit().isLike(other.unit()))) {
          upper = second.value;
          unit = other;
          end = other.end();
        }
      }
    }
    if (unit == null && number.isWord) {
      return null;
    }
    var kind = unit == null ? Unit.ONE : unit.unit();
    var before = text.substring(Math.max(0, at - 40), at);
    var after = text.substring(end);
    boolean isNear =
        NEAR.matcher(before).find() && !before.matches("(?is).*\\bwithin\\s*$")
            || before.matches("(?is).*\\bwithin\\s*$") && kind.dimension().equals(Unit.TEMPERATURE)
            || AROUND.matcher(after).find();
    var within = text.substring(number.end, Math.max(number.end, end));
    var bound =
        OR_MORE_OF.matcher(within).lookingAt()
            ? Bound.AT_LEAST
            : OR_LESS_OF.matcher(within).lookingAt() ? Bound.AT_MOST : Bounds.of(before, after);
    return new Amount(number.value, upper, kind, bound, isNear, at, end);
  }

  private static UnitReading.Found unit(String text, Number number) {
    if (number.isPercent) {
      return new UnitReading.Found(Unit.PERCENT, number.end);
    }
    int at = number.end;
    for (var between : List.of(OR_MORE_OF, OR_LESS_OF)) {
      at = Math.max(at, skipped(between, text, at));
    }
    int from = at;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    if (at - from > 2) {
      return null;
    }
    var letter = CELSIUS_OR_RATE.matcher(text).region(at, text.length());
    if (letter.lookingAt()) {
      boolean isRate = number.value > 0 && number.value < HIGHEST_RATE;
      var unit = isRate ? Unit.RATE : new Unit(Unit.TEMPERATURE, 1, KELVIN);
      return new UnitReading.Found(unit, letter.end());
    }
    int begin = at;
    return UnitReading.at(text, begin).filter(found -> isWhole(text, found.end())).orElse(null);
  }

  /** Chinese tells of what there is so much before how much it is, as 每平方米80克. */
  private static UnitReading.Found perEach(String before, UnitReading.Found unit) {
    var each = EACH.matcher(before);
    return each.find()
        ? UnitReading.at(each.group(1), 0)
            .map(per -> new UnitReading.Found(UnitReading.per(unit.unit(), per.unit()), unit.end()))
            .orElse(unit)
        : unit;
  }

  private static int skipped(Pattern pattern, String text, int at) {
    var found = pattern.matcher(text).region(at, text.length());
    found.useTransparentBounds(true);
    return found.lookingAt() ? found.end() : at;
  }

  /** A unit is no part of a word. */
  private static boolean isWhole(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || Character.isIdeographic(text.codePointAt(end))
        || Character.isIdeographic(text.codePointBefore(end));
  }

  private record Number(double value, boolean isPercent, boolean isWord, int end) {}

  private static Number number(String text, int at) {
    var digits = NUMBER.matcher(text).region(at, text.length());
    digits.useTransparentBounds(true);
    if (digits.lookingAt()) {
      var value = value(digits.group(2), text);
      if (value.isEmpty()) {
        return null;
      }
      double number = value.getAsDouble() * (digits.group(1) == null ? 1 : -1);
      if (digits.group(3) != null || digits.group(4) != null) {
        var power = digits.group(3) != null ? digits.group(3) : digits.group(4);
        number *= Math.pow(10, integer(power));
      }
      for (int group = 5; group <= 7; group++) {
        if (digits.group(group) != null) {
          number = Math.pow(number, integer(digits.group(group)));
        }
      }
      return new Number(number, false, false, digits.end());
    }
    var words = NumberWords.at(text, at);
    if (words == null) {
      return null;
    }
    boolean isHalf = HALF.matcher(text.substring(Math.max(0, at - 6), at)).find();
    double value = isHalf ? words.value() / 2 : words.value();
    return new Number(value, words.isPercent(), true, words.end());
  }

  private static int integer(String power) {
    var digits = new StringBuilder();
    for (char c : power.toCharArray()) {
      int superscript = SUPERSCRIPTS.indexOf(c);
      digits.append(
          superscript >= 0
              ? String.valueOf(superscript)
              : "-−–⁻".indexOf(c) >= 0 ? "-" : Character.isDigit(c) ? String.valueOf(c) : "");
    }
    try {
      return Math.max(-30, Math.min(30, Integer.parseInt(digits.toString())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A comma before three digits parts thousands, unless a zero stands before it. */
  private static OptionalDouble value(String digits, String text) {
    var plain = digits.replaceAll("[ \\u00a0\\u202f]", "");
    boolean isGerman =
        text.matches("(?is).*(\\b(mit|und|der|die|von|bei|über|mindestens)\\b|[äöüß]).*");
    if (digits.matches("[1-9]\\d{0,2}(,\\d{3})+") && !isGerman) {
      plain = digits.replace(",", "");
    } else if (digits.matches("[1-9]\\d{0,2}(\\.\\d{3})+") && isGerman) {
      plain = digits.replace(".", "");
    } else {
      plain = plain.replace(',', '.');
    }
    try {
      return plain.length() > 20
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(plain.toLowerCase(Locale.ROOT)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
