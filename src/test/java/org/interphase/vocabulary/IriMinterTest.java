package org.interphase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriMinterTest {

  @ParameterizedTest
  @CsvSource({
    "IonicConductivity, ionic-conductivity",
    "CRate, c-rate",
    "LAGP, lagp",
    "YoungsModulus, youngs-modulus",
    "XRayAbsorption, x-ray-absorption",
    "Scaffold3D, scaffold3-d"
  })
  void namesBecomeLowerCaseWithHyphens(String name, String inIri) {
    assertThat(IriMinter.kebab(name)).isEqualTo(inIri);
  }

  @Test
  void rowsHaveAtLeastTwoDigitsSoThatTheySort() {
    assertThat(IriMinter.rowPath("zhang-2023", "table-1", 7))
        .isEqualTo("zhang-2023/table-1/row-07");
    assertThat(IriMinter.rowPath("zhang-2023", "table-1", 107))
        .isEqualTo("zhang-2023/table-1/row-107");
  }
}
