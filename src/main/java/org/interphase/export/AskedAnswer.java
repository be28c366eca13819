package org.interphase.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interphase.question.Answer;
import org.interphase.question.AnswerAddress;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.DataFacts;
import org.interphase.source.bibliography.Reference;

/**
 * An answer with all that is to be known of it where it is taken away.
 *
 * @param given the values of the parameters that were given, by name
 * @param sentence the question in words, with what was chosen in it
 * @param data which data it is of; of its sources, those that the answer comes from
 * @param references the publications that it rests on
 * @param origin the address of the server that gives the answer, without a slash at its end
 */
public record AskedAnswer(
    CompetencyQuestion question,
    Map<String, String> given,
    String sentence,
    Answer answer,
    DataFacts data,
    List<Reference> references,
    String origin) {

  public AskedAnswer {
    given = Map.copyOf(given);
    data = data.behind(answer);
    references = List.copyOf(references);
  }

  /** The lasting address of the form that {@code suffix} names; empty for the page. */
  String address(String suffix) {
    return origin + AnswerAddress.lasting(question, given).path(suffix);
  }

  /** The address as it was asked for, which may follow a change of defaults. */
  String shownAddress(String suffix) {
    return origin + AnswerAddress.of(question, given).path(suffix);
  }

  /** What holds of a parameter; empty for "all". */
  String value(String parameter) {
    return given.getOrDefault(
        parameter, question.parameter(parameter).flatMap(it -> it.defaultValue()).orElse(""));
  }

  /** The hash of the answer as CSV, as {@code sha256sum} prints it. */
  public String hash() {
    var csv = AnswerFormat.CSV.text(answer, question.columns());
    return Hash.hex(Hash.sha256().digest(csv.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the column at {@code index} holds. */
  String description(int index) {
    var name = answer.columns().get(index);
    return question.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(column -> column.description())
        .orElse("");
  }
}
