package org.interphase.server.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.XSD;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** Adds to an answer what its things are made of and by, each in a column of its own. */
final class ThingParts {

  /** The columns. */
  static final List<String> COLUMNS = List.of("method", "material", "cathode", "source");

  private static final String PARTS = OwnQuery.text(ThingParts.class, "parts.rq");

  private final Map<String, Map<String, String>> parts = new HashMap<>();

  private ThingParts() {}

  /** The answer with these columns; several values of one part stand side by side. */
  static Answer added(Answer answer, QueryRun queries) {
    int thing = answer.columns().indexOf("thing");
    var things =
        answer.rows().stream()
            .map(row -> row.get(thing).iri())
            .distinct()
            .map(Iris::node)
            .filter(Iris::isSafe)
            .toList();
    var parts = new ThingParts();
    if (!things.isEmpty()) {
      queries.read(
          () -> {
            queries
                .select(PARTS, Map.of("thing", things))
                .forEach(
                    found ->
                        parts.add(
                            found.get("thing").getURI(),
                            found.get("part").getLiteralLexicalForm(),
                            found.get("value").getLiteralLexicalForm()));
            return null;
          });
    }
    return new Answer(
        answer.question(),
        Stream.concat(answer.columns().stream(), COLUMNS.stream()).toList(),
        answer.rows().stream().map(row -> parts.added(row, row.get(thing).iri())).toList());
  }

  private void add(String thing, String part, String value) {
    parts
        .computeIfAbsent(thing, its -> new HashMap<>())
        .merge(part, value, (one, other) -> one.equals(other) ? one : one + ", " + other);
  }

  private List<AnswerCell> added(List<AnswerCell> row, String thing) {
    var cells = new ArrayList<>(row);
    for (var column : COLUMNS) {
      var text = parts.getOrDefault(thing, Map.of()).getOrDefault(column, "");
      cells.add(text.isEmpty() ? AnswerCell.EMPTY : new AnswerCell(text, "", XSD.xstring.getURI()));
    }
    return cells;
  }
}
