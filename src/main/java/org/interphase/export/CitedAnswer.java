package org.interphase.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;

/** An answer for people, to whom the key of a reference says nothing. */
public final class CitedAnswer {

  private final Answer answer;
  private final AnswerReferences references;

  private CitedAnswer(Answer answer, AnswerReferences references) {
    this.answer = answer;
    this.references = references;
  }

  /** The answer in which behind each key stands, in short, the publication that it means. */
  public static Answer of(Answer answer, Supplier<QueryExecBuilder> service) {
    return answer.columns().stream().anyMatch(AnswerReferences::isOfKeys)
        ? new CitedAnswer(answer, AnswerReferences.read(service)).told()
        : answer;
  }

  private Answer told() {
    return new Answer(
        answer.question(), answer.columns(), answer.rows().stream().map(this::told).toList());
  }

  private List<AnswerCell> told(List<AnswerCell> row) {
    return IntStream.range(0, row.size())
        .mapToObj(
            i ->
                AnswerReferences.isOfKeys(answer.columns().get(i)) && row.get(i).iri().isEmpty()
                    ? told(row.get(i), row)
                    : row.get(i))
        .toList();
  }

  private AnswerCell told(AnswerCell keys, List<AnswerCell> row) {
    var text =
        Stream.of(keys.text().split(AnswerReferences.BETWEEN))
            .map(
                key ->
                    references
                        .meant(key, row)
                        .map(one -> key + " · " + one.shortCitation())
                        .orElse(key))
            .collect(Collectors.joining(AnswerReferences.BETWEEN));
    return new AnswerCell(text, "", keys.datatype());
  }
}
