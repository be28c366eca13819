package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it was. */
class PackedAnswerTest {

  private static final String DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";

  private static final AnswerCell LAYER =
      new AnswerCell("https://example.org/spi", "https://example.org/spi", "");

  @Test
  void anAnswerComesOutAsItWas() {
    var answer =
        new Answer(
            "life",
            List.of("layer", "hours", "as printed"),
            List.of(
                List.of(LAYER, new AnswerCell("1200", "", DECIMAL), text("1200 h")),
                List.of(LAYER, AnswerCell.EMPTY, text("自愈合 Schicht, „lang“")),
                List.of(LAYER, new AnswerCell("1200", "", ""), AnswerCell.EMPTY)));

    assertThat(PackedAnswer.read(PackedAnswer.of(answer))).isEqualTo(answer);
  }

  @Test
  void anAnswerWithoutRowsKeepsItsColumns() {
    var nothing = new Answer("life", List.of("layer"), List.of());

    assertThat(PackedAnswer.read(PackedAnswer.of(nothing))).isEqualTo(nothing);
  }

  @Test
  void aTextMayBeLongerThanAnyCellOfASpreadsheet() {
    var answer = new Answer("notes", List.of("note"), List.of(List.of(text("ß".repeat(70_000)))));

    assertThat(PackedAnswer.read(PackedAnswer.of(answer))).isEqualTo(answer);
  }

  @Test
  void whatStandsInManyRowsTakesLittleMore() {
    var once = new Answer("life", List.of("note"), List.of(List.of(text("x".repeat(1_000)))));
    var often =
        new Answer(
            "life",
            List.of("note"),
            IntStream.range(0, 1_000).mapToObj(i -> List.of(text("x".repeat(1_000)))).toList());

    assertThat(PackedAnswer.of(often).length).isLessThan(2 * PackedAnswer.of(once).length + 100);
    assertThat(PackedAnswer.read(PackedAnswer.of(often))).isEqualTo(often);
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", "http://www.w3.org/2001/XMLSchema#string");
  }
}
