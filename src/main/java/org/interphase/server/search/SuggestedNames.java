package org.interphase.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.question.Phrasing;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;

/** The names that whoever types may mean: of things in three languages, and of questions. */
final class SuggestedNames {

  /** What has one name for each row that was read is found by what it was made of. */
  private static final Set<Node> LEFT_OUT =
      Set.of(IPH.Sample.asNode(), IPH.Cell.asNode(), IPH.TableRow.asNode());

  private static final String NAMES =
      """
      SELECT ?thing ?kind ?name {
        VALUES ?kind { }
        VALUES ?names {
          rdfs:label skos:altLabel iph:formula dcterms:title dcterms:bibliographicCitation
        }
        ?thing a ?kind ; ?names ?name .
        FILTER (STRSTARTS(STR(?thing), "https://w3id.org/interphase/"))
      }
      """;

  private static final String TRANSLATED =
      """
      SELECT ?thing ?name {
        GRAPH <https://w3id.org/interphase/graph/names> {
          VALUES ?names { rdfs:label skos:altLabel }
          ?thing ?names ?name .
        }
      }
      """;

  private static final String LABELS =
      "SELECT ?thing ?name { VALUES ?thing { } ?thing rdfs:label ?name }";

  private static final String QUESTION = "Question";

  private final Map<Node, Integer> kinds = new HashMap<>();
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, Set<String>> names = new HashMap<>();
  private final Map<Node, Set<String>> translations = new HashMap<>();

  private SuggestedNames() {}

  /** The names of things, short ones first, within {@link QueryRun#read}. */
  static List<Suggestion> ofThings(QueryRun queries) {
    var read = new SuggestedNames();
    var types = ThingKind.types().stream().filter(type -> !LEFT_OUT.contains(type)).toList();
    queries.select(NAMES, Map.of("kind", types)).forEach(read::take);
    queries.select(TRANSLATED).forEach(read::translated);
    queries.select(LABELS, Map.of("thing", read.kinds.keySet())).forEach(read::label);
    var all = new ArrayList<Suggestion>();
    read.names.forEach(
        (thing, called) -> called.forEach(name -> all.add(read.of(thing, name, false))));
    read.translations.forEach(
        (thing, called) -> called.forEach(name -> all.add(read.of(thing, name, true))));
    all.sort(
        Comparator.comparingInt((Suggestion name) -> name.name().length())
            .thenComparing(name -> name.address().contains("/ontology"))
            .thenComparing(Suggestion::name)
            .thenComparing(Suggestion::address));
    return all;
  }

  private void take(Binding row) {
    if (row.get("name").isLiteral() && row.get("thing").isURI()) {
      ThingKind.place(row.get("kind"))
          .ifPresent(
              kind -> {
                kinds.merge(row.get("thing"), kind, Math::min);
                add(row, names);
              });
    }
  }

  private void translated(Binding row) {
    if (row.get("name").isLiteral() && kinds.containsKey(row.get("thing"))) {
      add(row, translations);
    }
  }

  private static void add(Binding row, Map<Node, Set<String>> names) {
    names
        .computeIfAbsent(row.get("thing"), thing -> new LinkedHashSet<>())
        .add(row.get("name").getLiteralLexicalForm());
  }

  private void label(Binding row) {
    if (row.get("name").isLiteral()) {
      labels.merge(
          row.get("thing"),
          row.get("name").getLiteralLexicalForm(),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private Suggestion of(Node thing, String name, boolean isOther) {
    return Suggestion.of(
        name,
        labels.getOrDefault(thing, name),
        ThingKind.ALL.get(kinds.get(thing)).word(),
        Iris.address(thing.getURI()).orElse(thing.getURI()),
        isOther);
  }

  /** What questions are called, and the phrasings that stand for themselves. */
  static List<Suggestion> ofQuestions(QuestionCatalogue questions) {
    var all = new ArrayList<Suggestion>();
    for (var question : questions.all()) {
      var asked = new LinkedHashSet<>(List.of(question.summary(), question.description()));
      question.phrasings().stream()
          .map(Phrasing::text)
          .filter(text -> text.indexOf('{') < 0)
          .forEach(asked::add);
      for (var text : asked) {
        var address = "/questions/" + question.name();
        all.add(Suggestion.of(text, question.summary(), QUESTION, address, false));
      }
    }
    all.sort(
        Comparator.comparingInt((Suggestion text) -> text.name().length())
            .thenComparing(Suggestion::name)
            .thenComparing(Suggestion::address));
    return all;
  }
}
