package org.interphase.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

  private static final List<Suggestion> THINGS =
      List.of(
          thing("LAGP", "/lagp"),
          thing("Al₂O₃", "/al2o3"),
          thing("Cr on Al₂O₃", "/cr"),
          thing("Leitfähigkeit", "/conductivity"),
          thing("锂枝晶生长", "/dendrites"),
          thing("growth of lithium dendrites", "/dendrites"),
          thing("lithium germanium alloy", "/alloy"));

  private static final List<Suggestion> QUESTIONS =
      List.of(thing("which interlayers stop the reduction of germanium", "/questions/ge"));

  private final Suggestions suggestions = new Suggestions(THINGS, QUESTIONS);

  private static Suggestion thing(String name, String address) {
    return Suggestion.of(name, name, "Material", address, false);
  }

  private List<String> addresses(String typed) {
    return suggestions.of(typed).all().stream().map(Suggestion::address).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "la, /lagp",
    "al2o, /al2o3",
    "LEITFÄ, /conductivity",
    "leitfa, /conductivity",
    "枝晶, /dendrites",
    "dendr, /dendrites",
    "germanium al, /alloy",
    "which interl, /questions/ge",
    "stop the, /questions/ge",
  })
  void findsWhatBeginsSoHoweverItIsWritten(String typed, String address) {
    assertThat(addresses(typed)).first().isEqualTo(address);
  }

  /** A letter too many, too few, another, two swapped: each as part of a longer word. */
  @ParameterizedTest
  @ValueSource(strings = {"denddrites", "dedrites", "dendrotes", "dendirtes", "denrd"})
  void forgivesOneSlip(String typed) {
    assertThat(addresses(typed)).containsExactly("/dendrites");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dandrotes", "xendrites", "lgx", "?", " "})
  void doesNotGuess(String typed) {
    assertThat(addresses(typed)).isEmpty();
  }

  @Test
  void putsWhatBeginsSoBeforeWhatHasItWithin() {
    assertThat(addresses("al2o3")).containsExactly("/al2o3", "/cr");
  }

  /** A Chinese name begins so, but the English one has it, too. */
  @Test
  void putsNamesInOtherLanguagesLast() {
    var names =
        List.of(
            thing("Cr on Al2O3", "/cr"),
            Suggestion.of("Al2O3上的Cr", "Cr on Al2O3", "Strategy", "/cr", true),
            Suggestion.of("Al2O3过量", "too much Al2O3", "Topic", "/too-much", true));
    assertThat(new Suggestions(names, QUESTIONS).of("al2o3").all())
        .extracting(Suggestion::name)
        .containsExactly("Cr on Al2O3", "Al2O3过量");
  }

  @Test
  void suggestsEachThingOnce() {
    assertThat(addresses("l")).containsOnlyOnce("/dendrites", "/alloy");
  }

  /** The subscripts of the name are what the digits stand for. */
  @Test
  void marksWhatIsTypedInTheNameAsItIsWritten() {
    var found = suggestions.of("al2o").all().get(0);
    assertThat(found.name().substring(found.from(), found.to())).isEqualTo("Al₂O");
  }

  /**
   * Of a hundred thousand names a look-up sees no more than of a few, whatever is typed: an answer
   * takes less than the eye notices because of this, on whatever machine.
   */
  @ParameterizedTest
  @ValueSource(strings = {"l", "li", "li9", "lithium 99", "lithiun 4", "lihtium 512", "qqqqqq"})
  void looksAtFewOfManyNames(String typed) {
    var many = new ArrayList<Suggestion>();
    for (int i = 0; i < 100_000; i++) {
      many.add(thing((i % 2 == 0 ? "lithium " : "Li") + i, "/" + i));
    }
    assertThat(new Suggestions(many, QUESTIONS).of(typed).steps()).isLessThan(20_000);
  }

  @Test
  void hasNothingWhereThereIsNothing() {
    assertThat(new Suggestions(List.of(), List.of()).of("lagp").all()).isEmpty();
  }
}
