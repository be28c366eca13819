package org.interphase.question;

import java.util.Objects;
import java.util.Set;

/**
 * One cell of an answer; all three are empty where the question found nothing.
 *
 * @param text what to show: a literal's text, numbers without exponent, or an IRI
 * @param iri the thing's IRI; empty for literals
 * @param datatype the IRI of the literal's datatype; empty for things
 */
public record AnswerCell(String text, String iri, String datatype) {

  /** A cell with nothing in it. */
  public static final AnswerCell EMPTY = new AnswerCell("", "", "");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static final Set<String> NUMBERS =
      Set.of(
          "decimal",
          "integer",
          "double",
          "float",
          "int",
          "long",
          "short",
          "byte",
          "nonNegativeInteger",
          "positiveInteger",
          "nonPositiveInteger",
          "negativeInteger",
          "unsignedInt",
          "unsignedLong",
          "unsignedShort",
          "unsignedByte");

  public AnswerCell {
    Objects.requireNonNull(text);
    Objects.requireNonNull(iri);
    Objects.requireNonNull(datatype);
  }

  /** True where nothing stands in the cell. */
  public boolean isEmpty() {
    return text.isEmpty() && iri.isEmpty();
  }

  /** True for a finite number of any XML Schema type: its text reads as a decimal. */
  public boolean isNumber() {
    return hasNumericType(datatype) && !text.matches("[+-]?INF|NaN");
  }

  static boolean hasNumericType(String datatype) {
    return datatype.startsWith(XSD) && NUMBERS.contains(datatype.substring(XSD.length()));
  }
}
