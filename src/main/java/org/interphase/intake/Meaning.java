package org.interphase.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.source.TableDescription.Notation;

/**
 * What a column holds, as answers put it: {@code composition}, {@code IonicConductivity [S/cm] at
 * 25 °C, Total}, {@code leave out}.
 *
 * @param kind a notation as descriptions name it, or {@code leave out}
 * @param quantity what its numbers are, where they are any
 * @param unit the unit that the header prints; without one, cells print their own
 * @param at the temperature that the header prints
 * @param path the conduction path that the header prints
 * @param of the column whose values of the same row it is a condition of
 */
record Meaning(
    String kind,
    Optional<String> quantity,
    Optional<String> unit,
    Optional<String> at,
    Optional<String> path,
    Optional<String> of) {

  static final String SPACE_GROUP = "space-group";
  static final String LEAVE_OUT = "leave out";
  static final String SYMMETRIC = "symmetric cell-stack";
  static final String FULL = "full cell-stack";
  private static final String EXPRESSION = "expression";

  private static final Pattern WORDS =
      Pattern.compile(
          "composition|method|reference|space-group|text|"
              + LEAVE_OUT
              + "|"
              + SYMMETRIC
              + "|"
              + FULL);
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<quantity>[A-Z][A-Za-z]*)( \\[(?<unit>[^\\]]+)])?( at (?<at>[^,]+))?"
              + "(, (?<path>Total|Bulk|GrainBoundary))?( of (?<of>[A-Za-z][A-Za-z0-9]*))?");

  /** What answers may look like. */
  static final String FORM =
      "composition, "
          + SYMMETRIC
          + ", "
          + FULL
          + ", method, reference, space-group, text, "
          + LEAVE_OUT
          + ", or a quantity such as IonicConductivity [S/cm] at 25 °C, Total";

  static Meaning of(String kind) {
    return new Meaning(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Meaning quantity(
      String quantity, Optional<String> unit, Optional<String> at, Optional<String> path) {
    return new Meaning(EXPRESSION, Optional.of(quantity), unit, at, path, Optional.empty());
  }

  /** The same, as a condition of the values in {@code column}. */
  Meaning conditionOf(Optional<String> column) {
    return new Meaning(kind, quantity, unit, at, path, column);
  }

  static Optional<Meaning> parse(String answer) {
    if (WORDS.matcher(answer).matches()) {
      return Optional.of(of(answer));
    }
    var found = QUANTITY.matcher(answer);
    return found.matches()
        ? Optional.of(
            quantity(
                    found.group("quantity"),
                    Optional.ofNullable(found.group("unit")),
                    Optional.ofNullable(found.group("at")),
                    Optional.ofNullable(found.group("path")))
                .conditionOf(Optional.ofNullable(found.group("of"))))
        : Optional.empty();
  }

  boolean isLeftOut() {
    return kind.equals(LEAVE_OUT);
  }

  boolean isStack() {
    return kind.equals(SYMMETRIC) || kind.equals(FULL);
  }

  /** The word of the description. */
  String notation() {
    return isStack() ? "cell-stack" : kind;
  }

  static String kind(Notation notation) {
    return notation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return quantity
        .map(
            name ->
                name
                    + unit.map(u -> " [" + u + "]").orElse("")
                    + at.map(a -> " at " + a).orElse("")
                    + path.map(p -> ", " + p).orElse("")
                    + of.map(column -> " of " + column).orElse(""))
        .orElse(kind);
  }
}
