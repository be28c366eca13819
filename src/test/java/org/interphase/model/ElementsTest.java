package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementsTest {

  @Test
  void thereAre118() {
    long oneLetter = letters('A', 'Z').filter(Elements::contains).count();
    long twoLetters =
        letters('A', 'Z')
            .flatMap(first -> letters('a', 'z').map(second -> first + second))
            .filter(Elements::contains)
            .count();

    // H B C N O F P S K V Y I W U have one letter, all others two.
    assertThat(oneLetter).isEqualTo(14);
    assertThat(twoLetters).isEqualTo(118 - 14);
  }

  private static Stream<String> letters(char first, char last) {
    return IntStream.rangeClosed(first, last).mapToObj(Character::toString);
  }
}
