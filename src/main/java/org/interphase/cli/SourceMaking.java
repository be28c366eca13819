package org.interphase.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphase.intake.Brought;
import org.interphase.intake.Intake;
import org.interphase.source.OpenQuestion;

/** The making of one source, again and again as answers come. */
record SourceMaking(Intake intake, String id, Brought brought) {

  private static final String CURATED = "source/curated";

  /** The source as the answers of {@code earlier} have it. */
  Intake.Made made(List<OpenQuestion> earlier) {
    return made(answered(earlier), false, earlier);
  }

  /** The source as {@code answers} have it; it stays dated to the day on which it was started. */
  Intake.Made made(Map<String, String> answers, boolean guesses, List<OpenQuestion> earlier) {
    var today =
        earlier.stream()
            .filter(question -> question.id().equals(CURATED))
            .flatMap(question -> question.guess().stream())
            .map(LocalDate::parse)
            .findFirst()
            .orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    return intake.make(id, brought, answers, guesses, today);
  }

  /** The answers among {@code questions}, by the ids of their questions. */
  static Map<String, String> answered(List<OpenQuestion> questions) {
    var answers = new HashMap<String, String>();
    questions.forEach(
        question -> question.answer().ifPresent(answer -> answers.put(question.id(), answer)));
    return answers;
  }
}
