package org.interphase.question;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

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

  /** What a term shows; {@code null}, as solutions have it, for nothing. */
  static AnswerCell of(Node node) {
    if (node == null) {
      return EMPTY;
    }
    if (node.isURI()) {
      return new AnswerCell(node.getURI(), node.getURI(), "");
    }
    if (!node.isLiteral()) {
      return new AnswerCell(node.toString(), "", "");
    }
    var datatype = node.getLiteralDatatypeURI();
    var text = node.getLiteralLexicalForm();
    return new AnswerCell(hasNumericType(datatype) ? plain(text) : text, "", datatype);
  }

  /** A text that is no finite number, such as {@code INF}, stays. */
  private static String plain(String text) {
    return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")
        ? PlainNumber.of(new BigDecimal(text))
        : text;
  }

  /** True where nothing stands in the cell. */
  public boolean isEmpty() {
    return text.isEmpty() && iri.isEmpty();
  }

  /** True for a finite number of any XML Schema type: its text reads as a decimal. */
  public boolean isNumber() {
    return hasNumericType(datatype) && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
  }

  private static boolean hasNumericType(String datatype) {
    return datatype.startsWith(XSD.getURI())
        && NUMBERS.contains(datatype.substring(XSD.getURI().length()));
  }
}
