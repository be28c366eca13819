package org.interphase.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeConstants.Field;
import javax.xml.datatype.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;

/** How long the texts, numbers and durations of a query may become. */
final class Bounds {

  static final int LETTERS = 1_000_000;
  static final int DIGITS = 1_000;

  /** A text is looked for from each letter of another on. */
  private static final long COMPARED_LETTERS = 1_000_000_000;

  private static final double BITS = DIGITS * Math.log(10) / Math.log(2);

  /** Java walks through the days of a duration month by month. */
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(10_000L * 366 * 86_400);

  private static final Map<Field, BigDecimal> SECONDS =
      Map.of(
          DatatypeConstants.YEARS, BigDecimal.valueOf(366 * 86_400),
          DatatypeConstants.MONTHS, BigDecimal.valueOf(31 * 86_400),
          DatatypeConstants.DAYS, BigDecimal.valueOf(86_400),
          DatatypeConstants.HOURS, BigDecimal.valueOf(3_600),
          DatatypeConstants.MINUTES, BigDecimal.valueOf(60),
          DatatypeConstants.SECONDS, BigDecimal.ONE);

  private Bounds() {}

  /** Ends {@code work} where {@code value} is too long. */
  static void check(NodeValue value, Work work) {
    if (value.isDuration()) {
      if (seconds(value.getDuration()).compareTo(MOST_SECONDS) > 0) {
        throw work.refuse(
            Refusal.Kind.TOO_LARGE, "A duration in the query is longer than 10,000 years.");
      }
    } else if (value.isInteger() && !allow(value.getInteger())
        || value.isDecimal() && !value.isInteger() && !allow(value.getDecimal())) {
      throw tooManyDigits(work);
    } else if (!value.isNumber() && letters(value) > LETTERS) {
      throw tooManyLetters(work);
    }
  }

  /** Ends {@code work} where base and exponent make a number that is too long. */
  static void checkPower(BigInteger base, BigInteger exponent, Work work) {
    long bits = Math.max(0, base.abs().bitLength() - 1);
    var most = BigInteger.valueOf((long) BITS);
    if (exponent.multiply(BigInteger.valueOf(bits)).compareTo(most) > 0) {
      throw tooManyDigits(work);
    }
  }

  /** Ends {@code work} where looking for one text in the other takes too long. */
  static void checkSearch(NodeValue text, NodeValue sought, Work work) {
    if (letters(text) * letters(sought) > COMPARED_LETTERS) {
      throw work.refuse(
          Refusal.Kind.TOO_LARGE,
          "A text is looked for in another, both so long that this would take too long.");
    }
  }

  private static long letters(NodeValue value) {
    var node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
  }

  private static boolean allow(BigInteger number) {
    return number.bitLength() <= BITS;
  }

  private static boolean allow(BigDecimal number) {
    return Math.abs(number.scale()) <= DIGITS && allow(number.unscaledValue());
  }

  private static BigDecimal seconds(Duration duration) {
    return SECONDS.entrySet().stream()
        .filter(field -> duration.isSet(field.getKey()))
        .map(
            field ->
                new BigDecimal(duration.getField(field.getKey()).toString())
                    .multiply(field.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static QueryCancelledException tooManyLetters(Work work) {
    return work.refuse(
        Refusal.Kind.TOO_LARGE, "A text that the query makes has more than 1,000,000 characters.");
  }

  static QueryCancelledException tooManyDigits(Work work) {
    return work.refuse(Refusal.Kind.TOO_LARGE, "A number in the query has more than 1,000 digits.");
  }
}
