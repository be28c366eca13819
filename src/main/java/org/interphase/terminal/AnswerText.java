package org.interphase.terminal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.EvidenceGrade;
import org.interphase.question.FlagMeanings;

/**
 * An answer for a person: what was asked, a table where it fits and else a block for each row, how
 * many rows there are, and what grades and flags mean.
 */
public final class AnswerText {

  private static final String INDENT = "  ";

  /** Between the references of one cell. */
  private static final String AND = "; ";

  private final Answer answer;
  private final Answer cited;
  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private AnswerText(Answer answer, Answer cited, Terminal terminal) {
    this.answer = answer;
    this.cited = cited;
    this.terminal = terminal;
  }

  /**
   * The text, which no line of the terminal cuts.
   *
   * @param asked the question in words, with what was chosen in it
   * @param cited the same answer, in which keys of references say what they stand for
   */
  public static String of(
      CompetencyQuestion question,
      String asked,
      Answer answer,
      Answer cited,
      FlagMeanings flags,
      Terminal terminal) {
    var text = new AnswerText(answer, cited, terminal);
    text.paragraph(asked, "");
    text.out.append('\n');
    var table = new AlignedTable(ShownAnswer.of(answer, question.columns()), terminal);
    boolean isTable = table.fits();
    if (!answer.rows().isEmpty()) {
      if (isTable) {
        table.write(text.out);
        text.out.append('\n');
      } else {
        new RowBlocks(ShownAnswer.of(cited, question.columns()), terminal).write(text.out);
      }
    }
    text.count();
    text.grades();
    text.flags(flags);
    if (isTable) {
      text.references();
    }
    return text.out.toString();
  }

  /** A column is no place for them; below the table each stands once. */
  private void references() {
    for (var one : new LinkedHashSet<>(told())) {
      paragraph(one, "");
    }
  }

  private List<String> told() {
    return IntStream.range(0, answer.rows().size())
        .boxed()
        .flatMap(
            row ->
                cited.rows().get(row).stream()
                    .filter(cell -> !answer.rows().get(row).contains(cell)))
        .flatMap(cell -> Stream.of(cell.text().split(AND)))
        .toList();
  }

  private void count() {
    int rows = answer.rows().size();
    out.append(rows == 1 ? "1 row" : rows + " rows").append('\n');
  }

  private void grades() {
    var shown =
        new TreeSet<EvidenceGrade>(
            cells().distinct().flatMap(text -> EvidenceGrade.of(text).stream()).toList());
    shown.forEach(
        grade -> {
          var head = grade.sign() + " " + grade.words();
          key(ShownCell.inked(grade, head, terminal), grade.meaning());
        });
  }

  private void flags(FlagMeanings meanings) {
    int column = answer.columns().indexOf(FlagMeanings.COLUMN);
    if (column >= 0) {
      meanings
          .legend(
              answer.rows().stream()
                  .map(row -> row.get(column).text())
                  .filter(text -> !text.isEmpty()))
          .forEach((kind, meaning) -> key(terminal.yellow("⚠ " + kind), meaning));
    }
  }

  private void key(String head, String meaning) {
    out.append(head).append('\n');
    paragraph(meaning, INDENT);
  }

  private void paragraph(String text, String indent) {
    for (var line : Wrapping.of(ShownCell.oneLine(text), terminal.width() - indent.length())) {
      out.append(indent).append(line).append('\n');
    }
  }

  private Stream<String> cells() {
    return answer.rows().stream().flatMap(row -> row.stream()).map(AnswerCell::text);
  }
}
