package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({
    "Li 1.2 Al 0.2 Ti 1.8 P 3 O 12, Li1.2Ti1.8Al0.2(PO4)3",
    "Li 1.20 Ti 1.80 Al 0.2 P 3.0 O 12, Li1.2Ti1.8Al0.2(PO4)3",
    "Fe 0.16 La 2.95 Li 5.68 Zr 2 O 12, Li5.68La2.95Zr2Fe0.16O12",
    "Cl 1 O 1 Li 3, Li3OCl",
    "Li 3 P 1 O 4, Li3PO4",
    "Li 4 P 2 O 7, Li4P2O7",
    "H 2 O 1, H2O",
    "Co 1 Li 1 O 2, LiCoO2",
    "C 1 O 2, CO2",
    "Na 30 Al 100, Na30Al100"
  })
  void namesElementsInTheOrderOfTheRedBook(String printed, String canonical) {
    var atoms = new LinkedHashMap<String, BigDecimal>();
    var words = printed.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      atoms.put(words[i], new BigDecimal(words[i + 1]));
    }

    assertThat(new Formula(printed, atoms).canonical()).isEqualTo(canonical);
  }
}
