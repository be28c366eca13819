package org.interphase.words;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that are written in words, in English, German or Chinese. */
final class NumberWords {

  private static final Map<String, Integer> SMALL = new HashMap<>();

  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final String HAN = "[零一二两三四五六七八九十百千万]+";

  private static final Pattern FRACTION =
      Pattern.compile(
          "(?i)\\b(three quarters?|four fifths|two thirds|nine tenths|half|drei viertel|vier fünftel"
              + "|vier fuenftel|zwei drittel|neun zehntel|die hälfte|die haelfte|halbe|three fifths"
              + "|drei fünftel|seven tenths|sieben zehntel|eight tenths|acht zehntel)\\b");
  private static final Map<String, Double> FRACTIONS =
      Map.ofEntries(
          Map.entry("three quarter", 75.0),
          Map.entry("three quarters", 75.0),
          Map.entry("four fifths", 80.0),
          Map.entry("two thirds", 200.0 / 3),
          Map.entry("nine tenths", 90.0),
          Map.entry("seven tenths", 70.0),
          Map.entry("sieben zehntel", 70.0),
          Map.entry("eight tenths", 80.0),
          Map.entry("acht zehntel", 80.0),
          Map.entry("three fifths", 60.0),
          Map.entry("drei fuenftel", 60.0),
          Map.entry("half", 50.0),
          Map.entry("drei viertel", 75.0),
          Map.entry("vier fuenftel", 80.0),
          Map.entry("zwei drittel", 200.0 / 3),
          Map.entry("neun zehntel", 90.0),
          Map.entry("die haelfte", 50.0),
          Map.entry("halbe", 50.0));

  private static final Pattern HAN_PERCENT = Pattern.compile("百分之(" + HAN + "|\\d+(?:\\.\\d+)?)");
  private static final Pattern HAN_TENTHS = Pattern.compile("([一二三四五六七八九])成([一二三四五六七八九半])?");
  private static final Pattern HAN_NUMBER = Pattern.compile(HAN);
  private static final Pattern WORDS = Pattern.compile("(?i)\\p{L}+(?:[- ]\\p{L}+){0,3}");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern BREAK = Pattern.compile("[ -]+");

  /** Where German writes in one word what a number is made of. */
  private static final Pattern BEFORE_MORE =
      Pattern.compile("(hundert|tausend|zig|ssig)(?=\\p{L})");

  private static final Pattern AFTER_MORE = Pattern.compile("(?<=\\p{L}{2})(hundert|tausend)");
  private static final Pattern AND =
      Pattern.compile("(?<=ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun)und(?=\\p{L})");

  private static final Set<String> LINKS = Set.of("und", "and");
  private static final Set<String> POWERS = Set.of("hundred", "hundert", "thousand", "tausend");

  static {
    var english =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen";
    var german =
        "eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn"
            + " fuenfzehn sechzehn siebzehn achtzehn neunzehn";
    var tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    var zehner = "zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig";
    int i = 1;
    for (var word : english.split(" ")) {
      SMALL.put(word, i++);
    }
    i = 1;
    for (var word : german.split(" ")) {
      SMALL.put(word, i++);
    }
    i = 20;
    for (var word : tens.split(" ")) {
      SMALL.put(word, i);
      i += 10;
    }
    i = 20;
    for (var word : zehner.split(" ")) {
      SMALL.put(word, i);
      i += 10;
    }
    SMALL.put("ein", 1);
    SMALL.put("eine", 1);
    SMALL.put("einem", 1);
    SMALL.put("a", 1);
    SMALL.put("an", 1);
  }

  private NumberWords() {}

  /** A number in words: its value, whether it is a share of a hundred, and where it stands. */
  record Found(double value, boolean isPercent, int start, int end) {}

  /** The number that begins at {@code at}; null where none does. */
  static Found at(String text, int at) {
    var percent = HAN_PERCENT.matcher(text).region(at, text.length());
    if (percent.lookingAt()) {
      var number = percent.group(1);
      double value = Character.isDigit(number.charAt(0)) ? Double.parseDouble(number) : han(number);
      return new Found(value, true, at, percent.end());
    }
    var tenths = HAN_TENTHS.matcher(text).region(at, text.length());
    if (tenths.lookingAt()) {
      return new Found(tenths(tenths), true, at, tenths.end());
    }
    var han = HAN_NUMBER.matcher(text).region(at, text.length());
    if (han.lookingAt()) {
      return new Found(han(han.group()), false, at, han.end());
    }
    return words(text, at);
  }

  private static double tenths(Matcher found) {
    var half = found.group(2);
    double value = HAN_DIGITS.indexOf(found.group(1)) * 10.0;
    return half == null ? value : value + (half.equals("半") ? 5 : HAN_DIGITS.indexOf(half));
  }

  private static Found words(String text, int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return null;
    }
    var fraction = FRACTION.matcher(text).region(at, text.length());
    if (fraction.lookingAt()) {
      double value = FRACTIONS.get(Folding.of(fraction.group()));
      return new Found(value, true, at, fraction.end());
    }
    var words = WORDS.matcher(text).region(at, text.length());
    if (!words.lookingAt()) {
      return null;
    }
    int end = lastOfNumber(words.group());
    if (end == 0) {
      return null;
    }
    var value = value(words.group().substring(0, end));
    return value.isEmpty() ? null : new Found(value.getAsDouble(), false, at, at + end);
  }

  /** Where the last of those first words ends that may all stand in one number. */
  private static int lastOfNumber(String words) {
    int end = 0;
    var word = WORD.matcher(words);
    while (word.find() && Stream.of(split(word.group())).allMatch(NumberWords::isPart)) {
      end = word.end();
    }
    return end;
  }

  private static boolean isPart(String piece) {
    return SMALL.containsKey(piece) || POWERS.contains(piece) || LINKS.contains(piece);
  }

  /** English and German numbers below a million, of words that may all stand in one. */
  private static OptionalDouble value(String words) {
    double sum = 0;
    double part = 0;
    boolean any = false;
    for (var word : split(words)) {
      switch (word) {
        case "hundred", "hundert" -> part = Math.max(part, 1) * 100;
        case "thousand", "tausend" -> {
          sum += Math.max(part, 1) * 1000;
          part = 0;
        }
        default -> part += SMALL.getOrDefault(word, 0);
      }
      any |= !LINKS.contains(word);
    }
    return any ? OptionalDouble.of(sum + part) : OptionalDouble.empty();
  }

  private static String[] split(String words) {
    var apart = BEFORE_MORE.matcher(Folding.of(words)).replaceAll("$1 ");
    apart = AFTER_MORE.matcher(apart).replaceAll(" $1");
    return BREAK.split(AND.matcher(apart).replaceAll(" und ").strip());
  }

  private static double han(String number) {
    double sum = 0;
    double digit = 0;
    for (char c : number.replace('两', '二').toCharArray()) {
      int unit = "十百千万".indexOf(c);
      if (unit < 0) {
        digit = HAN_DIGITS.indexOf(c);
      } else if (unit == 3) {
        sum = (sum + digit) * 1e4;
        digit = 0;
      } else {
        sum += Math.max(digit, digit == 0 ? 1 : digit) * Math.pow(10, unit + 1.0);
        digit = 0;
      }
    }
    return sum + digit;
  }
}
