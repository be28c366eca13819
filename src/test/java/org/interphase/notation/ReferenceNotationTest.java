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

  private final ReferenceNotation notation =
      new ReferenceNotation(
          List.of("1", "2a", "2b", "3", "Smith2019", "Smith2019a", "10.1002/a(b),c-d", "A–B"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[16b]; 16b",
        "[45]; 45",
        "[20,40]; 20 40",
        "[5b, 12]; 5b 12",
        "[85a,c]; 85a 85c",
        "69; 69",
        "[Smith2019]; Smith2019",
        "Smith2019a, 3; Smith2019a 3",
        "[Smith2019a,b]; Smith2019a Smith2019b",
        "[10.1002/a(b),c-d, 1]; 10.1002/a(b),c-d 1",
        "[A–B]; A–B",
        "[3–5]; 3 4 5",
        "[1 - 3, 9]; 1 2a 2b 3 9",
        "[2]; 2a 2b",
        "[2–4]; 2a 2b 3 4",
        "[2a]; 2a",
        "[2a–b]; 2a 2b",
        "[5a–5c, 9]; 5a 5b 5c 9",
        "5a - c; 5a 5b 5c",
        "[1][3]; 1 3",
        "[1],[3], 2a; 1 3 2a",
        "1|3; 1 3",
        "10.1000/One; 10.1000/one",
        "https://doi.org/10.1000/a%28b%29; 10.1000/a(b)",
        "10.1000/a|doi:10.1000/b; 10.1000/a 10.1000/b",
        "[10.1000/a, 10.1000/b,3]; 10.1000/a 10.1000/b,3",
        "10.1000/a,10.1000/b, 16b; 10.1000/a 10.1000/b 16b"
      })
  void readsKeysInFull(String cell, String keys) {
    assertThat(notation.read(cell)).isEqualTo(new Reading.Of<>(List.of(keys.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[5c–a]", "[5a–a]", "[5a–6b]", "[5a–]", "[5a–bc]", "[5a–b–c]"})
  void refusesRangesOfLettersThatAreNone(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[5–3]; –3", "[3–3]; –3", "[1–999999999]; –999999999", "[1–]; –"})
  void refusesRangesThatDoNotRise(String cell, String found) {
    assertThat(notation.read(cell))
        .isEqualTo(
            new Reading.Unreadable<List<String>>(
                "\"" + found + "\" in \"" + cell + "\"",
                "a range from the smaller to the larger number",
                "Write the keys in full."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[]",
        "[a]",
        "[16b",
        "16b]",
        "[16b] and more",
        "[16,,17]",
        "[16,]",
        "Ref",
        "[Smith2020]",
        "10.1000/",
        "[1],",
        "[Smith2019b c]"
      })
  void refusesWhatIsNoKey(String cell) {
    assertThat(notation.read(cell)).isInstanceOf(Reading.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¹ | 1",
        "¹² | 12",
        "¹,²ᵇ | 1 2b",
        "¹⁴⁻¹⁶ | 14 15 16",
        "this work | this work",
        "This study | this work",
        "[this work] | this work",
        "1, this work | 1 this work",
        "the present work | this work",
        "eigene Arbeit | this work",
        "diese Arbeit, 3 | this work 3",
        "本工作 | this work"
      })
  void takesRaisedKeysAndTheSourceItself(String cell, String keys) {
    assertThat(notation.read(cell))
        .isEqualTo(
            new Reading.Of<>(
                List.of(keys.replace("this work", "this_work").split(" ")).stream()
                    .map(key -> key.replace('_', ' '))
                    .toList()));
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
