package org.interphase.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.intake.Intake;
import org.interphase.model.Problem;
import org.interphase.source.OpenQuestion;
import org.interphase.store.ProblemsException;
import picocli.CommandLine.Option;

/** Where answers come from: options, another source, the terminal. */
final class AnswerOptions {

  @Option(
      names = "--answer",
      paramLabel = "ID=ANSWER",
      description = "Answer a question; may be given more than once.")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(names = "--yes", description = "Take every guess for an answer.")
  private boolean guesses;

  @Option(
      names = "--like",
      paramLabel = "DIR",
      description = "Answer what was answered for this source, where headers and names are alike.")
  private Path like;

  @Option(
      names = "--ask",
      negatable = true,
      description = "Ask on the terminal (default: where there is one).")
  private Boolean ask;

  /** The source with all answers that there are. */
  Intake.Made over(SourceMaking making, List<OpenQuestion> earlier, Session session)
      throws IOException {
    var answers = SourceMaking.answered(earlier);
    answers.putAll(given);
    var made = making.made(answers, false, earlier);
    if (like != null) {
      made = alsoAlike(made, answers, making, earlier, session);
    }
    requireFitting(made);
    if (ask == null ? System.console() != null && !guesses : ask) {
      made = asked(made, answers, making, earlier, session);
    }
    return guesses ? making.made(answers, true, earlier) : made;
  }

  /** With what was answered for another source, as far as it fits here. */
  private Intake.Made alsoAlike(
      Intake.Made before,
      Map<String, String> answers,
      SourceMaking making,
      List<OpenQuestion> earlier,
      Session session) {
    var alike = alike(before.open(), session);
    alike.keySet().removeAll(answers.keySet());
    answers.putAll(alike);
    var made = making.made(answers, false, earlier);
    for (var refused : made.refused().entrySet()) {
      if (answers.remove(refused.getKey(), alike.get(refused.getKey()))) {
        session
            .err()
            .println(unfit(refused.getKey(), refused.getValue(), made) + " Not taken from " + like);
      }
    }
    return making.made(answers, false, earlier);
  }

  private void requireFitting(Intake.Made made) {
    var known = made.questions().stream().map(OpenQuestion::id).toList();
    for (var id : given.keySet()) {
      if (!known.contains(id)) {
        throw new UsageException(
            "Found --answer " + id + "=…, expected one of " + String.join(", ", known) + ".");
      }
    }
    made.refused()
        .forEach(
            (id, answer) -> {
              throw new UsageException(unfit(id, answer, made));
            });
  }

  private static String unfit(String id, String answer, Intake.Made made) {
    var question =
        made.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    return "Found \""
        + answer
        + "\" for "
        + id
        + ", expected "
        + question.guess().map(guess -> "something like \"" + guess + "\"").orElse("an answer")
        + (question.choices().isEmpty() ? "" : ", or " + String.join(", ", question.choices()))
        + ".";
  }

  /** Answers to the same questions of another source; what the publication is differs. */
  private Map<String, String> alike(List<OpenQuestion> open, Session session) {
    var problems = new ArrayList<Problem>();
    var others = session.project().questionsOf(DataOption.folder(like), problems::add);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    var answers = new LinkedHashMap<String, String>();
    for (var question : open) {
      others.stream()
          .filter(other -> other.asks().equals(question.asks()) && !isOfThePaper(other.id()))
          .flatMap(other -> other.answer().stream())
          .findFirst()
          .ifPresent(answer -> answers.put(question.id(), answer));
    }
    return answers;
  }

  private static boolean isOfThePaper(String id) {
    boolean ofTheCurator = id.equals("source/curators");
    return id.startsWith("source/") && !ofTheCurator
        || id.endsWith("/shape")
        || id.contains("/cell-");
  }

  private static Intake.Made asked(
      Intake.Made first,
      Map<String, String> answers,
      SourceMaking making,
      List<OpenQuestion> earlier,
      Session session)
      throws IOException {
    var in = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    var passed = new HashSet<String>();
    var made = first;
    for (var next = next(made, passed); next.isPresent(); next = next(made, passed)) {
      var question = next.get();
      session.err().print(IntakeReport.asked(question));
      session.err().flush();
      var line = in.readLine();
      if (line == null) {
        return made;
      }
      var answer = line.isBlank() ? question.guess() : Optional.of(line.strip());
      answer.ifPresent(text -> answers.put(question.id(), text));
      made = making.made(answers, false, earlier);
      if (answer.isEmpty()) {
        passed.add(question.id());
      }
      if (made.refused().containsKey(question.id())) {
        session.err().println(unfit(question.id(), answers.remove(question.id()), made));
        made = making.made(answers, false, earlier);
      }
    }
    return made;
  }

  private static Optional<OpenQuestion> next(Intake.Made made, HashSet<String> passed) {
    return made.open().stream().filter(question -> !passed.contains(question.id())).findFirst();
  }
}
