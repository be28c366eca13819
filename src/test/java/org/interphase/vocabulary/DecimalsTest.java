package org.interphase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "1.00, 1.0",
    "0.0, 0.0",
    "0E+3, 0.0",
    "100, 100.0",
    "1E+2, 100.0",
    "1.10, 1.1",
    "3.34E-4, 0.000334",
    "-0.50, -0.5"
  })
  void literalHasOneFormForEachNumber(BigDecimal number, String form) {
    assertThat(Decimals.literal(number).getLexicalForm()).isEqualTo(form);
  }
}
