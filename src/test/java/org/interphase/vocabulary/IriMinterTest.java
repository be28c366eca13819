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

  @ParameterizedTest
  @CsvSource({
    "16b, 16b",
    "Smith2019, Smith2019",
    "Smith_2019, Smith_5F2019",
    "Smith 2019, Smith_202019",
    "10.1002/adfm.202300973, 10.1002_2Fadfm.202300973",
    "Müller2019, M_C3_BCller2019",
    ".., _2E.",
    "_2E., _5F2E."
  })
  void keysOfAnySignsHaveIrisOfTheirOwn(String key, String inIri) {
    assertThat(IriMinter.reference("zhang-2023", key).getURI())
        .isEqualTo(IriMinter.ID + "zhang-2023/reference/" + inIri);
  }
}
