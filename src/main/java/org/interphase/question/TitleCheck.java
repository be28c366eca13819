package org.interphase.question;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Checks that each column of an answer has a title of its own, which tells it from the others. */
final class TitleCheck {

  private TitleCheck() {}

  /** Adds each column of {@code query} that has the title of another to {@code problems}. */
  static void check(QuestionHeader header, Query query, String file, List<Problem> problems) {
    var described = new HashMap<String, Located<Column>>();
    header.columns().forEach(column -> described.putIfAbsent(column.value().name(), column));
    var titled = new HashMap<String, String>();
    for (var name : query.getResultVars()) {
      var column = Optional.ofNullable(described.get(name));
      var description = column.map(it -> it.value().description()).orElse("");
      var title = Heading.of(name, description).toString();
      var first = titled.putIfAbsent(title, name);
      if (first != null) {
        var place = column.map(Located::place).orElseGet(() -> Place.file(file));
        problems.add(problem(place, name, title, first));
      }
    }
  }

  private static Problem problem(Place place, String name, String title, String first) {
    return new Problem(
        place,
        "column \"" + name + "\" with the title \"" + title + "\" of column \"" + first + "\"",
        "a title for each column",
        "Describe the one that has IRIs by what they are of, such as \"the strategy's IRI\", or rename"
            + " one.");
  }
}
