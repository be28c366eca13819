package org.interphase.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/** A value as it is printed, and as it is read. */
final class ValueWords {

  private static final Node PRINT = IPH.asPrinted.asNode();
  private static final Node QUALIFIER = IPH.qualifier.asNode();
  private static final Node VALUE = IPH.value.asNode();
  private static final Node LOWER = IPH.lowerBound.asNode();
  private static final Node UPPER = IPH.upperBound.asNode();
  private static final Node UNCERTAINTY = IPH.uncertainty.asNode();
  private static final Node WORD = IPH.qualitativeValue.asNode();
  private static final Node READING = IPH.reading.asNode();
  private static final Node UNIT = QUDT.hasUnit.asNode();

  /**
   * What print and reading tell; the label and the numbers in the reference unit follow from them.
   */
  static final Set<Node> PARTS =
      Set.of(
          RDFS.label.asNode(),
          PRINT,
          QUALIFIER,
          VALUE,
          LOWER,
          UPPER,
          UNCERTAINTY,
          WORD,
          READING,
          UNIT,
          IPH.valueInReferenceUnit.asNode(),
          IPH.lowerBoundInReferenceUnit.asNode(),
          IPH.upperBoundInReferenceUnit.asNode());

  private final Map<Node, Set<Node>> said;
  private final Names names;

  ValueWords(Map<Node, Set<Node>> said, Names names) {
    this.said = said;
    this.names = names;
  }

  /** What the source prints; a dash where the value is worked out. */
  String print() {
    var print = text(PRINT);
    return print.isEmpty() ? "—" : print;
  }

  /** Such as {@code ≥ 99 % (printed)}. */
  String reading() {
    var ends =
        Stream.of(text(LOWER), text(UPPER))
            .filter(end -> !end.isEmpty())
            .collect(Collectors.joining("–"));
    var uncertainty = text(UNCERTAINTY);
    var how = text(READING);
    return Stream.of(
            text(QUALIFIER),
            text(VALUE).isEmpty() ? ends : text(VALUE),
            uncertainty.isEmpty() ? "" : "± " + uncertainty,
            text(UNIT),
            text(WORD),
            how.isEmpty() ? "" : "(" + how + ")")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String text(Node property) {
    return said.getOrDefault(property, Set.of()).stream()
        .map(node -> isDecimal(node) ? plain(node) : names.of(node))
        .collect(Collectors.joining(", "));
  }

  private static boolean isDecimal(Node node) {
    return node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype());
  }

  /** How precisely it is printed, the print tells. */
  private static String plain(Node number) {
    return new BigDecimal(number.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
  }
}
