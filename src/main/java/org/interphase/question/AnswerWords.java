package org.interphase.question;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.vocabulary.Prefixes;

/** Words that an answer needs beside its rows, asked of the service that gave it. */
public final class AnswerWords {

  private static final String NAMES =
      Prefixes.declared("rdfs")
          + """
          SELECT ?name { ?thing rdfs:label ?name FILTER(LANG(?name) IN ("", "en")) }
          ORDER BY ?name LIMIT 1
          """;

  private final Supplier<QueryExecBuilder> service;

  /**
   * @param service as {@link Asking} takes it
   */
  public AnswerWords(Supplier<QueryExecBuilder> service) {
    this.service = service;
  }

  /** The question's sentence, with the names of the things that were chosen in it. */
  public String sentence(CompetencyQuestion question, Map<String, String> given) {
    var values = ParameterValues.of(question, given);
    return AskedSentence.of(
        question,
        given,
        (parameter, text) -> {
          var value = values.get(Var.alloc(parameter));
          return value != null && value.isURI() ? name(value.getURI(), text) : text;
        });
  }

  private String name(String iri, String otherwise) {
    var query = Queries.parse(NAMES);
    var thing = NodeFactory.createURI(iri);
    try (var execution = service.get().query(query).substitution("thing", thing).build()) {
      var found = execution.select();
      return found.hasNext() ? found.next().get("name").getLiteralLexicalForm() : otherwise;
    }
  }

  /** What the flags of rows mean. */
  public FlagMeanings flags() {
    var meanings = new HashMap<String, String>();
    try (var execution = service.get().query(Queries.parse(FlagMeanings.kinds())).build()) {
      execution
          .select()
          .forEachRemaining(
              found ->
                  meanings.put(
                      found.get("name").getLiteralLexicalForm(),
                      found.get("meaning").getLiteralLexicalForm()));
    }
    return new FlagMeanings(meanings);
  }
}
