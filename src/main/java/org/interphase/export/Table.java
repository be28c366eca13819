package org.interphase.export;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    var text = new StringBuilder();
    try {
      AnswerFormat.CSV.write(answer, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
