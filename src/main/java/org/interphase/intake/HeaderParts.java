package org.interphase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.model.Typography;
import org.interphase.notation.UnitSpellings;

/**
 * What a header such as {@code σ25 °C, total [S cm⁻¹]} is put together from.
 *
 * @param name without the rest, in small letters: {@code σ}
 * @param unread parts in brackets that say nothing known
 */
record HeaderParts(
    String name,
    Optional<String> unit,
    Optional<String> at,
    Optional<String> path,
    List<String> unread) {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)]|\\(([^)]*)\\)");
  private static final Pattern TEMPERATURE =
      Pattern.compile("(\\d+(?:\\.\\d+)?) ?(°C|℃|oC|ºC|˚C|K)(?![\\p{L}⁻-])");
  private static final Pattern ROOM =
      Pattern.compile(
          "(?<![\\p{L}&&\\P{IsGreek}])(RT|R\\.T\\.|room temperature|room temp\\.|Raumtemperatur)"
              + "(?![\\p{L}])|(室温|常温)");
  private static final Pattern PATH =
      Pattern.compile(
          "(?i)(?<!\\p{L})(total|tot\\.?|gesamt|bulk|grain[- ]boundary|gb|korngrenzen?)(?!\\p{L})"
              + "|(总|体相?|晶界)(?=离子电导|电导)");

  static HeaderParts of(String header, UnitSpellings units) {
    return new Reader(units).read(header);
  }

  /**
   * The unit that {@code text} prints; publishers set the minus of an exponent as an en dash, too.
   */
  static Optional<String> symbol(String text, UnitSpellings units) {
    var plain = text.strip().replaceAll("–(?=\\d)", "-");
    return units.symbol(plain).or(() -> PowerUnit.of(plain, units).map(PowerUnit::symbol));
  }

  /** Takes a header apart. */
  private static final class Reader {
    private final UnitSpellings units;
    private Optional<String> unit = Optional.empty();
    private Optional<String> at = Optional.empty();
    private Optional<String> path = Optional.empty();
    private final List<String> unread = new ArrayList<>();

    Reader(UnitSpellings units) {
      this.units = units;
    }

    HeaderParts read(String header) {
      var inBrackets = BRACKETS.matcher(Typography.visible(header));
      var outside = new StringBuilder();
      while (inBrackets.find()) {
        var text = inBrackets.group(1) == null ? inBrackets.group(2) : inBrackets.group(1);
        var kept = symbol(text, units).isPresent() ? part(text) : parts(text);
        inBrackets.appendReplacement(outside, " ");
        unread.addAll(kept);
      }
      inBrackets.appendTail(outside);
      var name = conditions(behind('/', behind(',', outside.toString())));
      return new HeaderParts(words(name), unit, at, path, List.copyOf(unread));
    }

    private List<String> parts(String text) {
      var kept = new ArrayList<String>();
      for (var part : text.split("[,;] *")) {
        kept.addAll(part(part));
      }
      return kept;
    }

    /** Nothing where the part says something known, else the part. */
    private List<String> part(String text) {
      var symbol = symbol(text.replaceFirst("^(in|/) ", ""), units);
      if (symbol.isPresent() && unit.isEmpty()) {
        unit = symbol;
        return List.of();
      }
      var rest = words(conditions(text));
      return rest.isEmpty() ? List.of() : List.of(text);
    }

    /** {@code T / K}, {@code Dry Thickness / um} and {@code σ, mS cm-1} end in a unit. */
    private String behind(char sign, String text) {
      int at = text.indexOf(sign);
      while (at >= 0) {
        var symbol = symbol(text.substring(at + 1), units);
        if (symbol.isPresent() && unit.isEmpty()) {
          unit = symbol;
          return text.substring(0, at);
        }
        at = text.indexOf(sign, at + 1);
      }
      return text;
    }

    private String conditions(String text) {
      var rest = text;
      var temperature = TEMPERATURE.matcher(rest);
      if (temperature.find()) {
        var symbol = units.symbol(temperature.group(2)).orElse("°C");
        at = Optional.of(temperature.group(1) + " " + symbol);
        rest = temperature.replaceFirst(" ");
      }
      var room = ROOM.matcher(rest);
      if (room.find()) {
        at = Optional.of(room.group());
        rest = room.replaceFirst(" ");
      }
      var printed = PATH.matcher(rest);
      if (printed.find()) {
        path = Optional.of(path(printed.group().toLowerCase(Locale.ROOT)));
        rest = printed.replaceFirst(" ");
      }
      return rest;
    }

    private static String path(String word) {
      return word.matches("tot.*|gesamt|总")
          ? "Total"
          : word.matches("bulk|体相?") ? "Bulk" : "GrainBoundary";
    }

    private static String words(String text) {
      return text.toLowerCase(Locale.ROOT)
          .replaceAll("[${}\\\\]", "")
          .replaceAll("(?<=(?<!\\p{L})\\p{L})_(?=\\p{L}{1,2}(?!\\p{L}))", "")
          .replaceAll("(?<!\\p{L})(at|bei|in)(?=\\s*$)", " ")
          .replaceAll("[,;:.=_|]+", " ")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }
}
