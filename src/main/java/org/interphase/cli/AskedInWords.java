package org.interphase.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.model.Visible;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.KeptFile;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/** A question as somebody says it, and the curated one that it is taken for. */
final class AskedInWords {

  private static final int NEAREST = 3;

  private static final int ROWS = 3;

  private AskedInWords() {}

  /** True where {@code name} can be no name of a question, but words. */
  static boolean isInWords(String name) {
    return name.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
  }

  /**
   * What {@code text} is taken for, which is said on standard error; nothing if it has no answer.
   */
  static Optional<Candidate> taken(
      String text,
      Supplier<QueryExecBuilder> service,
      QuestionCatalogue questions,
      KeptFile learned,
      Session session) {
    var understood = Words.of(service, questions.all(), learned).keeping().understand(text);
    if (understood.answer().isEmpty()) {
      say(understood.abstention().orElse("There is no question to ask."), session);
      understood.perhaps().ifPresent(question -> offer(question, service, session));
      if (!understood.candidates().isEmpty()) {
        say("Nearest: " + nearest(understood) + ".", session);
      }
      return Optional.empty();
    }
    var answer = understood.answer().get();
    say("Taken for: " + asked(answer), session);
    understood.nearlyAsLikely().forEach(other -> say("Nearly as likely: " + asked(other), session));
    if (!understood.notUnderstood().isEmpty()) {
      say("Not understood: " + String.join(", ", understood.notUnderstood()), session);
    }
    if (!understood.leftOut().isEmpty()) {
      say("Not limited to: " + String.join(", ", understood.leftOut()), session);
    }
    return Optional.of(answer);
  }

  /** What is perhaps meant, with its first rows, where no answer is expected. */
  private static void offer(
      Candidate perhaps, Supplier<QueryExecBuilder> service, Session session) {
    var answer = new Asking(service).ask(perhaps.question(), perhaps.parameters());
    var rows = answer.rows().subList(0, Math.min(ROWS, answer.rows().size()));
    var first = new Answer(answer.question(), answer.columns(), rows);
    say("Perhaps you mean: " + asked(perhaps) + ", which begins with", session);
    AnswerFormat.TABLE
        .text(first, perhaps.question().columns())
        .lines()
        .forEach(line -> say(line, session));
  }

  private static void say(String line, Session session) {
    session.err().println(Visible.of(line));
  }

  /** What was given by hand, over what the words say. */
  static Map<String, String> values(Candidate taken, Map<String, String> given) {
    var values = new LinkedHashMap<>(taken.parameters());
    values.putAll(given);
    return values;
  }

  private static String asked(Candidate candidate) {
    return candidate.question().name()
        + candidate.parameters().entrySet().stream()
            .map(value -> " --param \"" + value.getKey() + "=" + value.getValue() + "\"")
            .collect(Collectors.joining());
  }

  private static String nearest(Understanding understood) {
    return understood.candidates().stream()
        .limit(NEAREST)
        .map(candidate -> candidate.question().name())
        .collect(Collectors.joining(", "));
  }
}
