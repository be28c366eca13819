package org.interphase.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.model.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

  @Test
  void keepsUnitsAndNamesOfThingsWholeWhereThereIsRoom() {
    assertThat(Wrapping.of("as printed (°C)", 13)).containsExactly("as printed", "(°C)");
    assertThat(Wrapping.of("a strategy/lagp-il", 16)).containsExactly("a", "strategy/lagp-il");
    assertThat(Wrapping.of("spi-no-ge-reduction", 12)).containsExactly("spi-no-ge-", "reduction");
  }

  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.of("plated and stripped for 600 h", 12))
        .containsExactly("plated and", "stripped for", "600 h");
  }

  @Test
  void breaksBetweenChineseSigns() {
    assertThat(Wrapping.of("锂金属负极", 5)).containsExactly("锂金", "属负", "极");
  }

  @Test
  void keepsAccentsOnTheirLetters() {
    assertThat(Wrapping.of("e\u0301e\u0301e\u0301", 2))
        .containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(Wrapping.of("", 10)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 20, 33})
  void keepsAllLettersWithinTheWidth(int width) {
    var text =
        "Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃ 与锂 conducts e\u0301lectricite\u0301 https://w3id.org/interphase/";

    var lines = Wrapping.of(text, width);

    assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isBetween(1, width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
