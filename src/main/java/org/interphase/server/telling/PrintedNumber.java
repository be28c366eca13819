package org.interphase.server.telling;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;

/**
 * A number where a source prints it.
 *
 * @param place the place that prints it
 * @param number as printed, or in the reference unit
 * @param unit the symbol of the number's unit
 * @param print the source's own text
 * @param printedUnit the symbol of the unit that the source prints
 */
record PrintedNumber(
    PrintedPlace place, BigDecimal number, String unit, String print, String printedUnit) {

  /** A number alone has neither letters nor a sign of a unit. */
  private static final Predicate<String> HAS_UNIT = Pattern.compile("[\\p{L}%°]").asPredicate();

  /** How the properties end that give a number in the reference unit. */
  private static final String CONVERTED = "InReferenceUnit";

  /**
   * What a query found; nothing where its unit is not known.
   *
   * @param place the variable of the place
   */
  static Optional<PrintedNumber> of(Binding found, String place, UnitSymbols symbols) {
    var unit = found.get("unit");
    if (!symbols.know(unit)) {
      return Optional.empty();
    }
    boolean isConverted = found.get("property").getURI().endsWith(CONVERTED);
    return Optional.of(
        new PrintedNumber(
            new PrintedPlace(found.get(place).getURI(), text(found.get("name"))),
            FoundNumbers.of(found.get("number")),
            isConverted ? symbols.shared(unit) : symbols.own(unit),
            text(found.get("print")),
            symbols.own(unit)));
  }

  boolean is(BigDecimal other, String otherUnit) {
    return number.compareTo(other) == 0 && unit.equals(otherUnit);
  }

  /** Its place with its print; where its unit stands in the header and is another, with that. */
  PrintedPlace place(String asked) {
    boolean hasUnit = print.isEmpty() || printedUnit.equals(asked) || HAS_UNIT.test(print);
    return new PrintedPlace(
        place.iri(), place.label(), hasUnit ? print : print + " " + printedUnit);
  }

  private static String text(Node node) {
    return node == null || !node.isLiteral() ? "" : node.getLiteralLexicalForm();
  }
}
