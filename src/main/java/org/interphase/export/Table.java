package org.interphase.export;

import java.nio.charset.StandardCharsets;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;

/** The answer to a question, as a file. */
record Table(CompetencyQuestion question, Answer answer) {

  String fileName() {
    return question.name() + ".csv";
  }

  byte[] csv() {
    var text = AnswerFormat.CSV.text(answer, question.columns());
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
