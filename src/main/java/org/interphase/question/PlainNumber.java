package org.interphase.question;

import java.math.BigDecimal;

/** Writes numbers as people read them: no exponent, no zeros that say nothing. */
final class PlainNumber {

  private PlainNumber() {}

  static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
