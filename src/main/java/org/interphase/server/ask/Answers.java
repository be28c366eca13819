package org.interphase.server.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.server.http.HttpProblem;
import org.interphase.store.SearchSyntax;

/** Answers curated questions, and keeps the latest where the data does not change. */
public final class Answers {

  private static final int KEPT = 256;

  private final Asking asking;
  private final QueryRun queries;
  private final QueryGate gate;
  private final Map<String, Answer> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
              return size() > KEPT;
            }
          });

  public Answers(QueryRun queries, QueryGate gate) {
    this.asking = new Asking(queries::build);
    this.queries = queries;
    this.gate = gate;
  }

  /** Returns the answer, or throws a problem that names the parameter at fault. */
  public Answer to(CompetencyQuestion question, Map<String, String> parameters) {
    var key = question.name() + new TreeMap<>(parameters);
    return kept(key, () -> asked(question, parameters));
  }

  /** Returns what a parameter's own query finds to choose from: one column. */
  public Answer options(CompetencyQuestion question, Parameter parameter) {
    var key = question.name() + " options of " + parameter.name();
    return kept(
        key, () -> gate.pass(() -> queries.read(() -> asking.options(question, parameter))));
  }

  private Answer kept(String key, Supplier<Answer> asked) {
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    var answer = asked.get();
    if (queries.service().isFixed()) {
      kept.put(key, answer);
    }
    return answer;
  }

  private Answer asked(CompetencyQuestion question, Map<String, String> parameters) {
    if (SearchSyntax.isUsedBy(question.sparql())) {
      queries.service().requireFullText();
    }
    try {
      var answer = gate.pass(() -> queries.read(() -> asking.ask(question, parameters)));
      queries.allow(answer.rows().size());
      return answer;
    } catch (BadParameterException e) {
      throw HttpProblem.badRequest(e.getMessage());
    }
  }
}
