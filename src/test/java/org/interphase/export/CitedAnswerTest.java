package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.junit.jupiter.api.Test;

class CitedAnswerTest {

  private static final AnswerCell SOURCE =
      new AnswerCell("", "https://w3id.org/interphase/id/zhang-2023", "");

  @Test
  void namesThePaperBehindEachKey() {
    assertThat(told(text("69; 72"), text("69")))
        .containsExactly(
            text(
                "69 · Cheng et al. 2020 · J. Mater. Chem. A 8, 25217; "
                    + "72 · Zhang et al. 2021 · Adv. Mater. Interfaces 8, 2100072"),
            text("69"),
            SOURCE);
  }

  @Test
  void leavesWhatIsNoKeyAsItIs() {
    assertThat(told(text("no such"), text("69"))).startsWith(text("no such"));
    assertThat(told(AnswerCell.EMPTY, text("69"))).startsWith(AnswerCell.EMPTY);
  }

  private static List<AnswerCell> told(AnswerCell reference, AnswerCell number) {
    var answer =
        new Answer(
            "q",
            List.of("reference", "cycles", "source"),
            List.of(List.of(reference, number, SOURCE)));
    var data = TestRelease.OF_PROJECT.data();
    return Txn.calculateRead(data, () -> CitedAnswer.of(answer, () -> QueryExec.dataset(data)))
        .rows()
        .get(0);
  }

  private static AnswerCell text(String text) {
    return new AnswerCell(text, "", "");
  }
}
