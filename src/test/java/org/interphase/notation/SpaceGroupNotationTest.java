package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceGroupNotationTest {

  private final SpaceGroupNotation notation = new SpaceGroupNotation();

  @ParameterizedTest
  @CsvSource({
    "R-3c, R-3c",
    "' I41/amd', I41/amd",
    "P -1, P-1",
    "P 21 21 21, P212121",
    "P42/nmcZ, P42/nmcZ",
    "Ia-3d, Ia-3d",
    "Fdd2, Fdd2",
    "P4332, P4332",
    "I213, I213",
    "R−3c, R-3c",
    "R3\u0305c, R-3c",
    "P 1\u0304, P-1",
    "Fm3\u0305m, Fm-3m",
    "P21/n, P21/n",
    "P2₁/n, P21/n",
    "P2_1/c, P21/c",
  })
  void readsASymbolHoweverItIsSpaced(String printed, String symbol) {
    assertThat(notation.read(printed)).isEqualTo(new Reading.Of<>(symbol));
  }

  @ParameterizedTest
  @ValueSource(strings = {"garnet", "cubic", "167", "Q-3c", "R-3c or P-1", "P7"})
  void refusesWhatIsNoSymbol(String printed) {
    assertThat(notation.read(printed))
        .isEqualTo(
            new Reading.Unreadable<String>(
                '"' + printed + '"',
                "the symbol of a space group, such as P21/c",
                "Correct it, or give the column the notation text."));
  }

  @Test
  void takesADashForNotReported() {
    assertThat(notation.read("–")).isEqualTo(new Reading.NotReported<String>());
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
  }
}
