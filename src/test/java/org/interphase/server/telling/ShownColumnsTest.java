package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.junit.jupiter.api.Test;

class ShownColumnsTest {

  private static final AnswerCell FILM = thing("film");
  private static final AnswerCell PASTE = thing("paste");

  /** What stands twice leads from where it stands first. */
  @Test
  void showThingsAndTheirNamesOnce() {
    var shown =
        shown(
            List.of("strategy", "cathode", "iri"),
            List.of(
                List.of(text("film"), text("LFP"), FILM),
                List.of(text("paste"), text("NCA"), PASTE)));

    assertThat(shown.inOrder()).containsExactly(0, 1);
    assertThat(shown.leading(0)).isEqualTo(2);
    assertThat(shown.leading(1)).isEqualTo(1);
  }

  /** A place is an IRI in one answer, and names of places in another. */
  @Test
  void showPlacesAndTheirNamesOnce() {
    var shown = shown(List.of("place", "locus"), List.of(List.of(text("film"), FILM)));
    var named = shown(List.of("locus", "iri"), List.of(List.of(text("film"), FILM)));

    assertThat(shown.inOrder()).containsExactly(0);
    assertThat(shown.leading(0)).isEqualTo(1);
    assertThat(named.inOrder()).containsExactly(0);
    assertThat(named.leading(0)).isEqualTo(1);
  }

  @Test
  void keepTheClaimInTheFrontOfAGradedAnswer() {
    var shown =
        shown(
            List.of("kind", "statement", "evidenceGrade", "claim"),
            List.of(List.of(text("effect"), text("film"), text("inferred only"), FILM)));

    assertThat(shown.inOrder()).containsExactly(0, 2, 3);
    assertThat(shown.leading(3)).isEqualTo(3);
  }

  @Test
  void keepWhatDiffersInAnyRow() {
    var shown =
        shown(
            List.of("row", "iri"),
            List.of(List.of(text("film"), FILM), List.of(text("another"), PASTE)));

    assertThat(shown.inOrder()).containsExactly(0, 1);
  }

  /** Equal numbers and equal texts of two columns say two things. */
  @Test
  void keepColumnsThatAreAlikeByChance() {
    var shown =
        shown(
            List.of("material", "electrolyte", "cycles", "hours"),
            List.of(List.of(text("film"), FILM, text("100"), text("100"))));

    assertThat(shown.inOrder()).containsExactly(0, 1, 2, 3);
  }

  private static ShownColumns shown(List<String> columns, List<List<AnswerCell>> rows) {
    var answer = new Answer("any", columns, rows);
    return ShownColumns.of(answer, answer.rows(), AnswerCell::text);
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", "http://www.w3.org/2001/XMLSchema#string");
  }

  private static AnswerCell thing(String label) {
    return new AnswerCell(label, "https://w3id.org/interphase/id/strategy/" + label, "");
  }
}
