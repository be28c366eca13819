package org.interphase.notation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Qualifier;

/** Reads the sign or the words before a number that say how it bounds or approximates a value. */
final class QualifierGrammar {

  private static final Map<String, Qualifier> SIGNS = new LinkedHashMap<>();
  private static final Map<String, Qualifier> WORDS = new LinkedHashMap<>();

  private static final Pattern NUMBER = Pattern.compile("[-−+]?\\.?[0-9]");

  static {
    put(SIGNS, Qualifier.AT_LEAST, ">=", "≥", "⩾", "≧");
    put(SIGNS, Qualifier.AT_MOST, "<=", "≤", "⩽", "≦");
    put(SIGNS, Qualifier.APPROXIMATELY, "≈", "~", "∼", "≃", "≅", "≒", "约", "大约");
    put(SIGNS, Qualifier.MORE_THAN, ">");
    put(SIGNS, Qualifier.LESS_THAN, "<");
    put(
        WORDS,
        Qualifier.APPROXIMATELY,
        "approximately",
        "approx.",
        "approx",
        "about",
        "around",
        "roughly");
    put(WORDS, Qualifier.APPROXIMATELY, "circa", "ca.", "ca", "c.", "etwa");
    put(WORDS, Qualifier.AT_LEAST, "at least");
    put(WORDS, Qualifier.AT_MOST, "at most", "up to");
    put(WORDS, Qualifier.MORE_THAN, "more than", "over", "above");
    put(WORDS, Qualifier.LESS_THAN, "less than", "below", "under");
  }

  private final Cursor cursor;

  QualifierGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  private static void put(Map<String, Qualifier> map, Qualifier qualifier, String... prints) {
    for (var print : prints) {
      map.put(print, qualifier);
    }
  }

  /** True if a sign stands here, or words with a number behind them. */
  boolean isHere() {
    return SIGNS.keySet().stream().anyMatch(cursor::at) || words().isPresent();
  }

  Qualifier take() {
    var words = words();
    if (words.isPresent()) {
      cursor.moveTo(cursor.position() + words.get().length());
      return WORDS.get(words.get());
    }
    return SIGNS.entrySet().stream()
        .filter(sign -> cursor.take(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Qualifier.NONE);
  }

  /** In {@code 1000+ h}: more than that. */
  Qualifier takePlus(Qualifier before) {
    boolean alone = cursor.peek() == '+' && !Glyphs.isDigit(cursor.peek(1));
    boolean plusMinus = Glyphs.isMinus(cursor.peek(1)) || cursor.peek(1) == '/';
    if (before != Qualifier.NONE || !alone || plusMinus) {
      return before;
    }
    cursor.next();
    return Qualifier.MORE_THAN;
  }

  private Optional<String> words() {
    var rest = plainSpaced(cursor.text().substring(cursor.position()));
    return WORDS.keySet().stream()
        .filter(
            words ->
                rest.startsWith(words)
                    && isBeforeNumber(rest.substring(words.length()), words.endsWith(".")))
        .findFirst();
  }

  /** In small letters, and each space, of whatever width, as the plain one. */
  private static String plainSpaced(String text) {
    var plain = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, Glyphs.isSpace(plain.charAt(i)) ? ' ' : plain.charAt(i));
    }
    return plain.toString();
  }

  /** A point at the end of a word parts it from its number, too. */
  private static boolean isBeforeNumber(String rest, boolean isParted) {
    var number = Glyphs.strip(rest);
    return NUMBER.matcher(number).lookingAt() && (isParted || number.length() < rest.length());
  }
}
