package org.interphase.server.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.interphase.question.AnswerCell;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** The things that the texts of an answer name, each by a label that only one thing has. */
final class NamedThings {

  /** So many are asked for: those that a reader meets first. */
  private static final int MOST = 300;

  /** No name that stands in a cell is longer. */
  private static final int LONGEST = 80;

  private static final String THINGS =
      """
      SELECT DISTINCT ?label ?thing {
        VALUES ?label { }
        ?thing rdfs:label ?label .
      }
      """;

  private final Map<String, Set<String>> byLabel = new HashMap<>();

  private NamedThings() {}

  /** Looks up what the texts of {@code rows} name; to be used within {@link QueryRun#read}. */
  static NamedThings of(List<List<AnswerCell>> rows, QueryRun queries) {
    var things = new NamedThings();
    var labels =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> cell.iri().isEmpty() && !cell.isEmpty() && !cell.isNumber())
            .flatMap(
                cell -> Stream.concat(Stream.of(cell.text()), Stream.of(cell.text().split("; "))))
            .filter(text -> text.length() <= LONGEST && !text.isEmpty())
            .filter(text -> !EvidenceGrades.isGrade(text))
            .distinct()
            .limit(MOST)
            .flatMap(
                text ->
                    Stream.of(
                        NodeFactory.createLiteralLang(text, "en"),
                        NodeFactory.createLiteralString(text)))
            .toList();
    if (!labels.isEmpty()) {
      queries
          .select(THINGS, Map.of("label", labels))
          .forEach(
              found ->
                  things
                      .byLabel
                      .computeIfAbsent(
                          found.get("label").getLiteralLexicalForm(), label -> new HashSet<>())
                      .add(found.get("thing").toString()));
    }
    return things;
  }

  /** The one thing of ours that has this label. */
  Optional<String> of(String label) {
    var found = byLabel.getOrDefault(label, Set.of());
    return found.size() == 1
        ? found.stream().filter(iri -> iri.startsWith(Iris.THINGS)).findFirst()
        : Optional.empty();
  }
}
