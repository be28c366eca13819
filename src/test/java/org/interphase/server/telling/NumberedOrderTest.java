package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberedOrderTest {

  @Test
  void putsNamesInTheOrderOfTheirNumbers() {
    assertThat(
            Stream.of("Table 10", "Table 2, row 10", "Section 3.10", "Table 2, row 2", "LFP")
                .sorted(NumberedOrder.OF_NAMES))
        .containsExactly("LFP", "Section 3.10", "Table 2, row 2", "Table 2, row 10", "Table 10");
  }

  @Test
  void tellsApartWhatDiffersByZerosAlone() {
    assertThat(NumberedOrder.OF_NAMES.compare("row 02", "row 2")).isNegative();
    assertThat(NumberedOrder.OF_NAMES.compare("row 2", "row 2")).isZero();
  }
}
