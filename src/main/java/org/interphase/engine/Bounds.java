package org.interphase.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;

/** How long the texts and numbers of a query may become. */
final class Bounds {

  static final int LETTERS = 1_000_000;
  static final int DIGITS = 1_000;

  private static final double BITS_OF_A_DIGIT = Math.log(10) / Math.log(2);

  private Bounds() {}

  static boolean allow(NodeValue value) {
    if (value.isInteger()) {
      return allow(value.getInteger());
    }
    if (value.isDecimal()) {
      return allow(value.getDecimal());
    }
    if (value.isNumber()) {
      return true;
    }
    var node = value.asNode();
    return !node.isLiteral() || node.getLiteralLexicalForm().length() <= LETTERS;
  }

  private static boolean allow(BigInteger number) {
    return number.bitLength() <= DIGITS * BITS_OF_A_DIGIT;
  }

  private static boolean allow(BigDecimal number) {
    return Math.abs(number.scale()) <= DIGITS && allow(number.unscaledValue());
  }

  static QueryCancelledException tooManyLetters(Work work) {
    return work.refuse(
        Refusal.Kind.TOO_LARGE, "A text that the query makes has more than 1,000,000 characters.");
  }

  static QueryCancelledException tooManyDigits(Work work) {
    return work.refuse(Refusal.Kind.TOO_LARGE, "A number in the query has more than 1,000 digits.");
  }
}
