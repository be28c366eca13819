package org.interphase.server.ask;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.UnmetChoices;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Keeping;
import org.interphase.store.SearchSyntax;

/** Answers curated questions, and keeps the latest where the data does not change. */
public final class Answers {

  /** What a text of a cell takes beside its letters, in bytes. */
  private static final int TEXT = 56;

  /** What a place for a cell takes in a row. */
  private static final int REFERENCE = 8;

  private final Asking asking;
  private final QueryRun queries;
  private final QueryGate gate;
  private final Keeping<List<?>, Found> kept;
  private final KnownAnswers known;

  /**
   * @param kept where answers are kept
   * @param known those that need not be asked for
   */
  public Answers(
      QueryRun queries, QueryGate gate, Keeping<List<?>, Found> kept, KnownAnswers known) {
    this.asking = new Asking(queries::build);
    this.queries = queries;
    this.gate = gate;
    this.kept = kept;
    this.known = known;
  }

  /** Returns the answer, or throws a problem that names the parameter at fault. */
  public Answer to(CompetencyQuestion question, Map<String, String> parameters) {
    var key = List.of(question.name(), new TreeMap<>(parameters));
    return kept.once(key, () -> new Found(allowed(question, parameters))).answer();
  }

  /** Returns why an answer has no rows, a sentence for each value that no row could have. */
  public List<String> unmet(
      CompetencyQuestion question, Map<String, String> parameters, Answer answer) {
    return answer.rows().isEmpty()
        ? gate.pass(() -> queries.read(() -> UnmetChoices.of(asking, question, parameters)))
        : List.of();
  }

  /** Throws a problem where an answer has no rows since no row could have a value. */
  public void requireMet(
      CompetencyQuestion question, Map<String, String> parameters, Answer answer) {
    var unmet = unmet(question, parameters, answer);
    if (!unmet.isEmpty()) {
      throw HttpProblem.notFound("There is nothing to cite. " + String.join(" ", unmet));
    }
  }

  /** Returns what there is to choose from for a parameter that offers something: one column. */
  public Answer options(CompetencyQuestion question, Parameter parameter) {
    var key = List.of(question.name(), "options", parameter.name());
    return kept.once(
            key,
            () ->
                new Found(
                    known
                        .options(question, parameter)
                        .orElseGet(() -> offered(question, parameter))))
        .answer();
  }

  private Answer offered(CompetencyQuestion question, Parameter parameter) {
    return gate.pass(() -> queries.read(() -> asking.options(question, parameter)));
  }

  private Answer allowed(CompetencyQuestion question, Map<String, String> parameters) {
    var answer = known.to(question, parameters).orElseGet(() -> asked(question, parameters));
    queries.allow(answer.rows().size());
    return answer;
  }

  private Answer asked(CompetencyQuestion question, Map<String, String> parameters) {
    if (SearchSyntax.isUsedBy(question.sparql())) {
      queries.service().requireFullText();
    }
    try {
      return gate.pass(() -> queries.read(() -> asking.ask(question, parameters)));
    } catch (BadParameterException e) {
      throw HttpProblem.badRequest(e.getMessage());
    }
  }

  /**
   * An answer as it is kept.
   *
   * @param bytes how much memory it takes, estimated from above
   */
  public record Found(Answer answer, long bytes) implements Keeping.Made {

    Found(Answer answer) {
      this(
          answer,
          answer.rows().stream().mapToLong(row -> (long) REFERENCE * row.size()).sum()
              + each(answer).stream().mapToLong(Found::bytes).sum());
    }

    private static Set<AnswerCell> each(Answer answer) {
      var cells = Collections.<AnswerCell>newSetFromMap(new IdentityHashMap<>());
      answer.rows().forEach(cells::addAll);
      return cells;
    }

    private static long bytes(AnswerCell cell) {
      // The thing's IRI is its text; a datatype is one text for all of its literals.
      return 2L * TEXT + 2L * cell.text().length();
    }
  }
}
