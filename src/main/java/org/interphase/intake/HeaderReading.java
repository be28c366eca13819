package org.interphase.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.notation.Reading;
import org.interphase.notation.SpaceGroupNotation;
import org.interphase.notation.StackSides;
import org.interphase.notation.UnitSpellings;
import org.interphase.source.Catalogue;
import org.interphase.source.Header;
import org.interphase.source.Header.About;
import org.interphase.source.TableDescription.QuantityRule;

/** Guesses from a header what its column holds, and says why. */
final class HeaderReading {

  private static final String NO_UNIT = "1";

  private static final Pattern LOGARITHM =
      Pattern.compile("(?i).*(?<!\\p{L})(log|ln|lg)(₁₀|_?10)?(?![a-zA-Z]).*");

  private static final Pattern RECIPROCAL = Pattern.compile("10*(\\.0+)?\\s*/\\s*T\\b.*|T\\s*⁻¹.*");

  private final List<Header> headers;
  private final HeaderWords words;
  private final Catalogue catalogue;
  private final UnitSpellings units;

  HeaderReading(List<Header> headers, Catalogue catalogue) {
    this.headers = headers;
    this.words = new HeaderWords(headers);
    this.catalogue = catalogue;
    this.units = UnitSpellings.of(catalogue.unitSpellings());
  }

  /** True where the header has words that are known. */
  boolean knows(String header) {
    return !words.named(HeaderParts.of(header, units).name()).isEmpty();
  }

  /** True where the text may be a part of a header: known words, a condition, a unit. */
  boolean says(String text) {
    var parts = HeaderParts.of(text, units);
    return knows(text)
        || parts.at().isPresent()
        || parts.path().isPresent()
        || parts.unit().isPresent();
  }

  /** The unit, where the text is nothing else. */
  Optional<String> unit(String text) {
    return HeaderParts.symbol(text.replaceAll("^[\\[(]|[\\])]$", ""), units);
  }

  /** The headers that name this quantity. */
  Stream<Header> of(String quantity) {
    return headers.stream()
        .filter(header -> header.quantity().filter(q -> q.quantity().equals(quantity)).isPresent());
  }

  /** The units that the headers of this quantity have. */
  Stream<String> units(String quantity) {
    return of(quantity)
        .flatMap(header -> Stream.concat(header.quantity().stream(), header.also().stream()))
        .filter(rule -> rule.quantity().equals(quantity))
        .map(QuantityRule::unit);
  }

  /** What a quantity speaks of, by the words of its column's header where that matters. */
  Optional<About> about(String quantity, String header) {
    var named = words.named(HeaderParts.of(header, units).name());
    return Stream.concat(of(quantity).filter(named::contains), of(quantity))
        .findFirst()
        .flatMap(Header::about);
  }

  /** The rule for a quantity's numbers, and those for what may stand beside them. */
  List<QuantityRule> rules(String quantity) {
    var header = of(quantity).findFirst().orElseThrow();
    return Stream.concat(header.quantity().stream(), header.also().stream()).toList();
  }

  /**
   * @param own the part of the header that the column shares with no other
   */
  Guess guess(String header, String own, List<String> cells) {
    var parts = HeaderParts.of(header, units);
    var named = words.named(parts.name(), HeaderParts.of(own, units).name());
    if (LOGARITHM.matcher(header).matches()) {
      return Guess.none("a logarithm is no quantity; write the numbers themselves", List.of());
    }
    if (RECIPROCAL.matcher(header).matches()) {
      return Guess.none("a reciprocal is no quantity; write the numbers themselves", List.of());
    }
    if (named.isEmpty()) {
      return CellsAlike.guess(cells).orElseGet(() -> unknown(header));
    }
    var first = named.get(0);
    if (first.notation().isPresent()) {
      var kind = Meaning.kind(first.notation().get());
      return kind.equals("method") && isNumeric(parts, cells)
          ? new Guess(Optional.of(Meaning.of("text")), "no method is a number", List.of(kind))
          : notation(header, kind, cells);
    }
    var factor = PowerUnit.factor(parts.name());
    if (factor.isPresent()) {
      return Guess.none(
          "the header has a factor, by which values may have been multiplied or are to be",
          factored(factor.get(), parts, named));
    }
    if (!parts.unread().isEmpty()) {
      return Guess.none(
          "“"
              + String.join("”, “", parts.unread())
              + "” in the header is no known unit or condition",
          choices(named));
    }
    return quantity(parts, named, cells);
  }

  private static Guess unknown(String header) {
    return Guess.none(
        "no word of “" + header + "” is known; a quantity is called as IonicConductivity [S/cm] is",
        List.of("composition", "method", "reference"));
  }

  private Guess quantity(HeaderParts parts, List<Header> named, List<String> cells) {
    var fitting = named.stream().filter(header -> fits(header, parts.unit())).toList();
    var classes = fitting.stream().map(HeaderReading::name).distinct().toList();
    if (classes.isEmpty()) {
      return Guess.none("its words and its unit do not go together", choices(named));
    }
    boolean bare = parts.unit().isEmpty() && cells.stream().anyMatch(HeaderReading::isBare);
    boolean counted = fitting.stream().allMatch(HeaderReading::isWithoutUnit);
    if (bare && !counted) {
      return Guess.none(
          "neither the header nor its cells print a unit",
          fitting.stream()
              .map(header -> meaning(parts, header, header.quantity().map(q -> q.unit())))
              .map(Meaning::toString)
              .distinct()
              .toList());
    }
    if (classes.size() > 1) {
      return Guess.none("its words stand for more than one quantity", choices(fitting));
    }
    var unit = bare ? Optional.of(NO_UNIT) : parts.unit();
    var meaning = meaning(parts, fitting.get(0), unit);
    return new Guess(
        Optional.of(meaning),
        "“"
            + parts.name()
            + "” is "
            + classes.get(0)
            + (bare ? ", which has no unit" : in(parts.unit())),
        choices(named).stream().filter(choice -> !choice.equals(meaning.toString())).toList());
  }

  private static String in(Optional<String> unit) {
    return unit.map(symbol -> ", in " + symbol).orElse(", with units in the cells");
  }

  /** True where the header has a unit, or most of the cells are numbers. */
  private static boolean isNumeric(HeaderParts parts, List<String> cells) {
    return parts.unit().isPresent()
        || cells.stream().filter(HeaderReading::isBare).count() * 2 > cells.size();
  }

  /** True for what is counted or is a ratio, so that its numbers stand alone. */
  private static boolean isWithoutUnit(Header header) {
    return header.quantity().filter(rule -> rule.unit().equals(NO_UNIT)).isPresent();
  }

  private static Guess notation(String header, String kind, List<String> cells) {
    var because = "“" + header + "” says so";
    if (kind.equals(Meaning.SPACE_GROUP) && !cells.stream().allMatch(HeaderReading::isSymmetry)) {
      return new Guess(
          Optional.of(Meaning.of("text")),
          "not all of its cells are symbols of space groups",
          List.of(kind));
    }
    if (!kind.equals("cell-stack")) {
      return new Guess(Optional.of(Meaning.of(kind)), because, List.of());
    }
    var choices = List.of(Meaning.SYMMETRIC, Meaning.FULL);
    var found =
        cells.stream()
            .map(StackSides::of)
            .filter(sides -> sides.size() > 1)
            .map(HeaderReading::stack)
            .distinct()
            .toList();
    if (found.isEmpty() && header.matches("(?i).*(symmetric|full).*")) {
      boolean full = header.matches("(?i).*full.*");
      return new Guess(
          Optional.of(Meaning.of(full ? Meaning.FULL : Meaning.SYMMETRIC)), because, choices);
    }
    return found.size() == 1
        ? new Guess(Optional.of(Meaning.of(found.get(0))), "both ends of its cells tell", choices)
        : Guess.none(
            "its cells are of more than one kind, or have neither bars nor slashes", choices);
  }

  private static boolean isSymmetry(String cell) {
    return !(new SpaceGroupNotation().read(cell) instanceof Reading.Unreadable);
  }

  private static String stack(List<String> sides) {
    return sides.get(0).equals(sides.get(sides.size() - 1)) ? Meaning.SYMMETRIC : Meaning.FULL;
  }

  private List<String> factored(int exponent, HeaderParts parts, List<Header> named) {
    return named.stream()
        .filter(header -> fits(header, parts.unit()) && header.quantity().isPresent())
        .flatMap(
            header ->
                Stream.of(-exponent, exponent)
                    .map(power -> new PowerUnit(power, unit(parts, header)))
                    .map(unit -> meaning(parts, header, Optional.of(unit.symbol())).toString()))
        .distinct()
        .toList();
  }

  private static String unit(HeaderParts parts, Header header) {
    return parts.unit().orElseGet(() -> header.quantity().orElseThrow().unit());
  }

  private static Meaning meaning(HeaderParts parts, Header header, Optional<String> unit) {
    return Meaning.quantity(name(header), unit, parts.at(), parts.path());
  }

  private boolean fits(Header header, Optional<String> unit) {
    return unit.isEmpty()
        || header.quantity().filter(q -> areComparable(q.unit(), unit.get())).isPresent();
  }

  /** True for units of one quantity, the second perhaps with a power of ten before it. */
  boolean areComparable(String symbol, String other) {
    var power = PowerUnit.parse(other);
    return catalogue.comparable(symbol, PowerUnit.withoutPower(other))
        && (power.isEmpty()
            || catalogue.unit(power.get().unit()).filter(PowerUnit::canBeScaled).isPresent());
  }

  private static List<String> choices(List<Header> named) {
    return named.stream()
        .map(
            header ->
                header
                    .quantity()
                    .map(q -> q.quantity() + " [" + q.unit() + "]")
                    .orElseGet(() -> Meaning.kind(header.notation().orElseThrow())))
        .distinct()
        .toList();
  }

  private static String name(Header header) {
    return header.quantity().map(q -> q.quantity()).orElse("");
  }

  /** True for a number without a unit. */
  static boolean isBare(String cell) {
    var withoutPower = cell.replaceAll("(?<=\\d)[eE](?=[-+−]?\\d)", " ");
    return withoutPower.matches(".*\\d.*") && !withoutPower.matches(".*[\\p{L}%°].*");
  }
}
