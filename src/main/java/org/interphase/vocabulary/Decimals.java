package org.interphase.vocabulary;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Numbers as canonical literals. */
public final class Decimals {

  private Decimals() {}

  /**
   * The literal of {@code number} in the canonical form of XSD 1.0: no zeros at the end, at least
   * one digit after the point. TDB2 gives every decimal back in that form, and tells {@code 1.0}
   * from {@code 1.00} in joins, so no other form may enter the graph.
   */
  public static Literal literal(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    var canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    return ResourceFactory.createTypedLiteral(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** The {@code xsd:integer} literal of {@code number}. */
  public static Literal integer(int number) {
    return ResourceFactory.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
