package org.interphase.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphase.model.Elements;

/**
 * The ways in which units are printed. Exponents may be raised or not, {@code µ} be either of the
 * two characters, spaces be of any kind and factors be joined by a dot; capitals count.
 */
public final class UnitSpellings {

  private static final int MOST_SUGGESTIONS = 5;

  private final Map<String, String> symbolOfSpelling;
  private final Map<String, String> spellingOfSymbol;
  private final List<String> longestFirst;
  private final Set<String> factors = new HashSet<>();

  private UnitSpellings(Map<String, String> symbolOfSpelling, Map<String, String> printed) {
    this.symbolOfSpelling = symbolOfSpelling;
    this.spellingOfSymbol = printed;
    this.longestFirst = new ArrayList<>(symbolOfSpelling.keySet());
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    for (var spelling : longestFirst) {
      for (var factor : spelling.split("[ /]")) {
        factors.add(withoutExponent(factor));
      }
    }
    factors.remove("");
  }

  /**
   * The spellings of a catalogue. Each symbol is a spelling of its own, too, unless it begins with
   * a digit; of two symbols that share a spelling, it stands for the first.
   */
  public static UnitSpellings of(Map<String, String> spellingToSymbol) {
    var symbols = new LinkedHashMap<String, String>();
    var printed = new LinkedHashMap<String, String>();
    spellingToSymbol.forEach((spelling, symbol) -> symbols.putIfAbsent(folded(spelling), symbol));
    for (var symbol : spellingToSymbol.values()) {
      if (!symbol.isEmpty() && !Glyphs.isDigit(symbol.charAt(0))) {
        symbols.putIfAbsent(folded(symbol), symbol);
        printed.put(symbol, symbol);
      }
    }
    spellingToSymbol.forEach((spelling, symbol) -> printed.putIfAbsent(symbol, spelling));
    return new UnitSpellings(symbols, printed);
  }

  /** A unit found in a text. */
  record Match(String symbol, int end) {}

  /** The longest unit that is printed at {@code from} and ends with a word there. */
  Optional<Match> at(String text, int from) {
    for (var spelling : longestFirst) {
      int end = endOf(spelling, text, from);
      if (end > from && endsUnit(text, end)) {
        return Optional.of(new Match(symbolOfSpelling.get(spelling), end));
      }
    }
    return Optional.empty();
  }

  /** The symbol of the unit that the whole text is a print of. */
  public Optional<String> symbol(String text) {
    return Optional.ofNullable(symbolOfSpelling.get(folded(text)));
  }

  /** True if the whole text is a unit. */
  boolean knows(String text) {
    return symbolOfSpelling.containsKey(folded(text));
  }

  /**
   * True for a word that would be a further factor of a unit before it: {@code cm⁻³}, {@code h}.
   */
  boolean isFactor(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (Glyphs.isSuperscriptDigit(word.charAt(word.length() - 1))) {
      return true;
    }
    var folded = folded(word);
    var base = withoutExponent(folded);
    boolean inverse = folded.startsWith("-", base.length());
    return factors.contains(base) && (inverse || !Elements.contains(base));
  }

  /** How a unit is printed so that it can be read again. */
  String spelling(String symbol) {
    return spellingOfSymbol.getOrDefault(symbol, symbol);
  }

  /** The known symbols that begin most like {@code found}, a few of them. */
  List<String> near(String found) {
    var wanted = folded(found);
    int best =
        longestFirst.stream()
            .mapToInt(spelling -> sharedBeginning(spelling, wanted))
            .max()
            .orElse(0);
    return longestFirst.stream()
        .filter(spelling -> sharedBeginning(spelling, wanted) == best)
        .map(symbolOfSpelling::get)
        .distinct()
        .sorted()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static int sharedBeginning(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Where {@code spelling} ends if it is printed at {@code from}; -1 if it is not. */
  private static int endOf(String spelling, String text, int from) {
    int at = from;
    for (char wanted : spelling.toCharArray()) {
      if (wanted == ' ') {
        int gap = at;
        while (at < text.length() && fold(text.charAt(at)) == ' ') {
          at++;
        }
        if (at == gap && at == from) {
          return -1;
        }
      } else {
        if (at < text.length() && text.charAt(at) == '^') {
          at++;
        }
        if (at >= text.length() || !isPrintOf(wanted, text, at)) {
          return -1;
        }
        at++;
      }
    }
    return at;
  }

  /** Publishers set the minus of an exponent as an en dash, too. */
  private static boolean isPrintOf(char wanted, String text, int at) {
    boolean enDash =
        wanted == '-'
            && text.charAt(at) == '–'
            && at + 1 < text.length()
            && Glyphs.isDigit(text.charAt(at + 1));
    return enDash || fold(text.charAt(at)) == wanted;
  }

  private static boolean endsUnit(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (Glyphs.isRaisedLetter(next)) {
      return true;
    }
    boolean dot =
        fold(next) == ' '
            && !Glyphs.isSpace(next)
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
    boolean exponent =
        fold(next) == '-' && end + 1 < text.length() && Glyphs.isDigit(fold(text.charAt(end + 1)));
    return !Character.isLetterOrDigit(fold(next))
        && next != '/'
        && next != '^'
        && next != '°'
        && !dot
        && !exponent;
  }

  /** The text by which a unit is looked up: two prints of one unit give the same. */
  public static String folded(String text) {
    var folded = new StringBuilder();
    for (char c : Glyphs.strip(text).toCharArray()) {
      boolean secondSpace =
          fold(c) == ' ' && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
      if (c != '^' && !secondSpace) {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (Glyphs.isSpace(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u00B5' -> '\u03BC'; // micro sign, Greek mu
      case '\u2126' -> '\u03A9'; // ohm sign, Greek omega
      // Ordinal, ring, raised o, circles: degree sign.
      case '\u00BA', '\u02DA', '\u1D52', '\u25E6', '\u2218' -> '\u00B0';
      case '\u2044', '\u2215' -> '/';
      case '·', '⋅', '∙', '•', '.', '*' -> ' ';
      default -> Glyphs.plain(c);
    };
  }

  private static String withoutExponent(String factor) {
    int end = factor.length();
    while (end > 0 && Glyphs.isDigit(factor.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end < factor.length() && factor.charAt(end - 1) == '-') {
      end--;
    }
    return factor.substring(0, end);
  }
}
