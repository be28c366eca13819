package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNotationTest {

  private final ReferenceNotation notation = new ReferenceNotation();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[16b]; 16b",
        "[45]; 45",
        "[20,40]; 20 40",
        "[5b, 12]; 5b 12",
        "[85a,c]; 85a 85c",
        "69; 69"
      })
  void readsKeysInFull(String cell, String keys) {
    assertThat(notation.read(cell)).isEqualTo(new Reading.Of<>(List.of(keys.split(" "))));
  }

  @Test
  void asksForRangesInFull() {
    assertThat(notation.read("[3–5]"))
        .isEqualTo(
            new Reading.Unreadable<List<String>>(
                "\"–5]\" in \"[3–5]\"",
                "a comma or a closing bracket",
                "Write lists in full, such as [3,4,5]."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[]", "[a]", "[16b", "16b]", "[16b] and more", "[16,,17]", "[16,]", "Ref"})
  void refusesWhatIsNoKey(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void takesAnEmptyCellForNotReported() {
    assertThat(notation.read("")).isEqualTo(new Reading.NotReported<List<String>>());
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
  }

  @Property
  void throwsOnNoDamagedCell(@ForAll("damaged") String cell) {
    assertThat(notation.read(cell)).isNotNull();
  }

  @Provide
  Arbitrary<String> damaged() {
    return Damage.to(PrintedCells.references().toList());
  }
}
