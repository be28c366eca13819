package org.interphase.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words are taken for before any question is. */
class IdeasTest {

  private static final Meaning SYMMETRIC = Meaning.idea("symcell");

  private final Lexicon lexicon = new Lexicon();

  IdeasTest() {
    Ideas.read(lexicon, form -> true);
  }

  @Test
  void lithiumAloneIsNoCellOfTwoOfIt() {
    assertThat(of("Li||Li")).contains(SYMMETRIC);
    assertThat(of("Li")).contains(Meaning.idea("lithium")).doesNotContain(SYMMETRIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Li-In", "Li–In", "LiIn"})
  void theAlloyOfLithiumAndIndiumIsNoPlaceInLithium(String alloy) {
    assertThat(of(alloy)).extracting(Meaning::kind).containsOnly(Meaning.Kind.STRANGE);
    assertThat(Token.of("Li in LAGP")).hasSize(3);
  }

  private Set<Meaning> of(String words) {
    return lexicon.of(Token.of(words));
  }
}
