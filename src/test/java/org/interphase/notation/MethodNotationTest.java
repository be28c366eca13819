package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodNotationTest {

  private final MethodNotation notation = new MethodNotation(PrintedCells.methodNames());

  @Test
  void readsTwoMethods() {
    assertThat(notation.read("Sol-gel and hot-pressing"))
        .isEqualTo(new Reading.Of<>(List.of("Sol-gel", "hot-pressing")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sol-gel + hot-pressing",
        "Sol-gel, hot-pressing",
        "Sol-gel & hot-pressing",
        "Sol-gel; hot-pressing",
        "Sol-gel, followed by hot-pressing",
        "Sol-gel and then hot-pressing",
        "Sol-gel und hot-pressing",
        "Sol-gel und anschließend hot-pressing",
        "Sol-gel、hot-pressing"
      })
  void readsTwoMethodsHoweverTheyAreJoined(String cell) {
    assertThat(notation.read(cell)).isEqualTo(new Reading.Of<>(List.of("Sol-gel", "hot-pressing")));
  }

  @Test
  void readsTheWholeTextFirst() {
    var names = PrintedCells.names("balling and sintering", "balling", "sintering");

    assertThat(new MethodNotation(names).read("balling and sintering"))
        .isEqualTo(new Reading.Of<>(List.of("balling and sintering")));
  }

  @Test
  void namesAnUnknownMethod() {
    assertThat(notation.read("Tape rolling and pressing"))
        .isEqualTo(
            new Reading.Unreadable<List<String>>(
                "\"Tape rolling\" in \"Tape rolling and pressing\"",
                "a name that the catalogue knows",
                "Add it to the catalogue, or correct the spelling."));
  }

  @Test
  void takesADashForNotReported() {
    assertThat(notation.read("–")).isEqualTo(new Reading.NotReported<List<String>>());
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
    assertThat(notation.read(text + " and " + text)).isNotNull();
  }
}
