package org.interphase.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.question.Phrasing;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;

/** The names that whoever types may mean: of things in three languages, and of questions. */
final class SuggestedNames {

  /** What has one name for each row that was read is found by what it was made of. */
  private static final Set<Resource> LEFT_OUT = Set.of(IPH.Sample, IPH.Cell, IPH.TableRow);

  /** How somebody calls a thing who types; what else it is called, tables say. */
  private static final Set<Property> TYPED =
      Set.of(RDFS.label, SKOS.altLabel, IPH.formula, DCTerms.title, DCTerms.bibliographicCitation);

  private static final String TRANSLATED =
      """
      SELECT ?thing ?name {
        GRAPH <https://w3id.org/interphase/graph/names> {
          VALUES ?names { rdfs:label skos:altLabel }
          ?thing ?names ?name .
        }
      }
      """;

  private static final String QUESTION = "Question";

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> translations = new HashMap<>();

  private SuggestedNames() {}

  /** The names of things, short ones first, within {@link QueryRun#read}. */
  static List<Suggestion> ofThings(ThingNames known, QueryRun queries) {
    var read = new SuggestedNames();
    var walk = known.walk();
    while (walk.next()) {
      read.take(walk);
    }
    queries.select(TRANSLATED).forEach(read::translated);
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

  private void take(ThingNames.Walk read) {
    var called = NamesReading.CALLED.get(read.called());
    if (!LEFT_OUT.contains(ThingKind.ALL.get(read.kind()).type()) && TYPED.contains(called)) {
      var thing = read.thing();
      var name = read.name();
      kinds.merge(thing, read.kind(), Math::min);
      add(thing, name, names);
      if (called.equals(RDFS.label)) {
        labels.merge(thing, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
  }

  private void translated(Binding row) {
    var thing = row.get("thing");
    if (row.get("name").isLiteral() && thing.isURI() && kinds.containsKey(thing.getURI())) {
      add(thing.getURI(), row.get("name").getLiteralLexicalForm(), translations);
    }
  }

  private static void add(String thing, String name, Map<String, Set<String>> names) {
    names.computeIfAbsent(thing, iri -> new LinkedHashSet<>()).add(name);
  }

  private Suggestion of(String thing, String name, boolean isOther) {
    return Suggestion.of(
        name,
        labels.getOrDefault(thing, name),
        ThingKind.ALL.get(kinds.get(thing)).word(),
        Iris.address(thing).orElse(thing),
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
