package org.interphase.question;

import java.util.List;

/** What stands in the cells of an answer. */
final class AnswerTexts {

  private AnswerTexts() {}

  /** The texts of each row in these columns, in their order. */
  static List<List<String>> of(Answer answer, List<String> columns) {
    var places = columns.stream().map(answer.columns()::indexOf).toList();
    return answer.rows().stream()
        .map(row -> places.stream().map(row::get).map(AnswerCell::text).toList())
        .toList();
  }
}
