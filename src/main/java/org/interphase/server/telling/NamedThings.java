package org.interphase.server.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.question.AnswerCell;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** The things that the texts of an answer name, each by a name that only one thing has. */
final class NamedThings {

  /** So many are asked for: those that a reader meets first. */
  private static final int MOST = 300;

  /** No name that stands in a cell is longer. */
  private static final int LONGEST = 80;

  /** What has no two letters is a number or a sign. */
  private static final Pattern WORD = Pattern.compile("\\p{L}.*\\p{L}");

  /** The kinds that the names of columns speak of, by the beginnings of their things' names. */
  private static final Map<String, String> KINDS =
      Map.of(
          "interlayer", "strategy/",
          "strategy", "strategy/",
          "mechanism", "mechanism/",
          "method", "method/",
          "material", "material/",
          "electrolyte", "material/",
          "cathode", "material/");

  private static final String THINGS =
      """
      SELECT DISTINCT ?label ?thing ?named {
        VALUES ?named { rdfs:label skos:altLabel }
        VALUES ?label { }
        ?thing ?named ?label .
      }
      """;

  private final Map<String, Set<String>> byLabel = new HashMap<>();
  private final Map<String, Set<String>> byOtherName = new HashMap<>();

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
            .filter(text -> text.length() <= LONGEST && WORD.matcher(text).find())
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
      queries.select(THINGS, Map.of("label", labels)).stream()
          .filter(found -> isShared(found.get("thing").toString()))
          .forEach(
              found ->
                  things
                      .names(found.get("named"))
                      .computeIfAbsent(
                          found.get("label").getLiteralLexicalForm(), label -> new HashSet<>())
                      .add(found.get("thing").toString()));
    }
    return things;
  }

  /**
   * The one shared thing that has this name, its own before another's second one; of several the
   * one of the kind that the column's name speaks of.
   */
  Optional<String> of(String label, String column) {
    return one(byLabel, label, column).or(() -> one(byOtherName, label, column));
  }

  private Map<String, Set<String>> names(Node property) {
    return property.equals(RDFS.Nodes.label) ? byLabel : byOtherName;
  }

  private static Optional<String> one(Map<String, Set<String>> names, String name, String column) {
    var found = names.getOrDefault(name, Set.of());
    if (found.size() == 1) {
      return found.stream().findFirst();
    }
    var kind =
        KINDS.entrySet().stream()
            .filter(entry -> column.toLowerCase(Locale.ROOT).contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    var ofKind =
        found.stream()
            .filter(iri -> kind.isPresent() && iri.startsWith(Iris.THINGS + kind.get()))
            .toList();
    return ofKind.size() == 1 ? Optional.of(ofKind.get(0)) : Optional.empty();
  }

  /** What sources share is named {@code kind/name}; what is below a source has other names. */
  private static boolean isShared(String iri) {
    return iri.startsWith(Iris.THINGS)
        && iri.substring(Iris.THINGS.length()).chars().filter(sign -> sign == '/').count() <= 1;
  }
}
