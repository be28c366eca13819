package org.interphase.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.question.Answer;
import org.interphase.question.Asking;
import org.interphase.question.BadParameterException;
import org.interphase.question.CompetencyQuestion;
import org.interphase.store.SearchSyntax;

/** Answers curated questions, and keeps the latest where the data does not change. */
final class Answers {

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

  Answers(QueryRun queries, QueryGate gate) {
    this.asking = new Asking(queries::build);
    this.queries = queries;
    this.gate = gate;
  }

  /** Returns the answer, or throws a problem that names the parameter at fault. */
  Answer to(CompetencyQuestion question, Map<String, String> parameters) {
    var key = question.name() + new TreeMap<>(parameters);
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (SearchSyntax.isUsedBy(question.sparql())) {
      queries.service().requireFullText();
    }
    try {
      var answer = gate.pass(() -> queries.read(() -> asking.ask(question, parameters)));
      queries.allow(answer.rows().size());
      if (queries.service().isFixed()) {
        kept.put(key, answer);
      }
      return answer;
    } catch (BadParameterException e) {
      throw HttpProblem.badRequest(e.getMessage());
    }
  }
}
