package org.interphase.assistant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.server.ask.QueryRun;

/**
 * Quantities that a text names, which the ontology knows and no source gives a value of: a question
 * about cells has rows whether or not a pressure is asked for that none of them tells.
 */
final class UnmeasuredQuantities {

  /** So many words the name of a quantity has at most. */
  private static final int LONGEST = 4;

  private static final String UNMEASURED =
      """
      SELECT DISTINCT ?name {
        VALUES ?called { }
        VALUES ?how { rdfs:label skos:altLabel }
        ?quantity ?how ?called ; rdfs:subClassOf+ iph:Measurement ; rdfs:label ?name .
        FILTER NOT EXISTS { ?value a ?quantity }
      }
      ORDER BY ?name
      """;

  private UnmeasuredQuantities() {}

  /** What an assistant is told of them; empty where the text names none. */
  static String note(String text, QueryRun queries) {
    var named =
        queries.select(UNMEASURED, Map.of("called", literals(text))).stream()
            .map(found -> "“" + found.get("name").getLiteralLexicalForm() + "”")
            .distinct()
            .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? ""
        : "No value of anything is told as "
            + named
            + ": unless a row or a statement gives it in other words, the graph says nothing of it;"
            + " do not infer.";
  }

  /** All that may be a name in the text, as it is written and in small letters, of one or many. */
  private static List<Node> literals(String text) {
    var words = List.of(text.strip().split("[^\\p{L}\\p{N}/:-]+"));
    var names = new LinkedHashSet<String>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        names.addAll(forms(String.join(" ", words.subList(from, to))));
      }
    }
    var literals = new ArrayList<Node>();
    for (var name : names) {
      literals.add(NodeFactory.createLiteralString(name));
      literals.add(NodeFactory.createLiteralLang(name, "en"));
    }
    return literals;
  }

  private static Set<String> forms(String name) {
    return Stream.of(name, AskedWord.plain(name))
        .flatMap(form -> Stream.of(form, form.replaceFirst("s$", "")))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
