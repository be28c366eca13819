package org.interphase.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Reply;
import org.interphase.vocabulary.Prefixes;

/**
 * What the editor completes names from: the prefixes, the classes and properties that the graph
 * uses, and all terms of our own.
 */
public final class EditorTerms {

  private static final String CLASSES =
      "SELECT ?term (COUNT(*) AS ?uses) { ?thing a ?term FILTER(isIRI(?term)) } GROUP BY ?term";

  private static final String PROPERTIES =
      "SELECT ?term (COUNT(*) AS ?uses) { ?thing ?term ?value } GROUP BY ?term";

  private static final String DECLARED = OwnQuery.text(EditorTerms.class, "declared-terms.rq");

  /** What may follow a prefix without an escape; of other terms the whole IRI is written. */
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private final Kept<String> text;

  public EditorTerms(QueryRun queries) {
    this.text = new Kept<>(queries, () -> json(queries).toString());
  }

  /** Answers with the terms that the editor completes. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply.json(text.get(), request, response);
  }

  private static JsonObject json(QueryRun queries) {
    var terms = new TreeMap<String, JsonObject>();
    queries.select(CLASSES).forEach(found -> use("class", found, terms));
    queries.select(PROPERTIES).forEach(found -> use("property", found, terms));
    queries.select(DECLARED).forEach(found -> declare(found, terms));
    var prefixes = new JsonObject();
    Prefixes.ALL.forEach(prefixes::put);
    var list = new JsonArray();
    terms.values().forEach(list::add);
    var all = new JsonObject();
    all.put("prefixes", prefixes);
    all.put("terms", list);
    return all;
  }

  private static void use(String kind, Binding found, Map<String, JsonObject> terms) {
    long uses = FoundNumbers.count(found, "uses");
    term(found.get("term").getURI(), kind, terms).put("uses", uses);
  }

  /** Terms of others count only where the graph uses them. */
  private static void declare(Binding found, Map<String, JsonObject> terms) {
    var iri = found.get("term").getURI();
    if (!terms.containsKey(iri) && !iri.startsWith(Iris.TERMS)) {
      return;
    }
    var term = term(iri, found.get("kind").getLiteralLexicalForm(), terms);
    var label = found.get("label");
    if (label != null) {
      term.put("label", label.getLiteralLexicalForm());
    }
  }

  private static JsonObject term(String iri, String kind, Map<String, JsonObject> terms) {
    return terms.computeIfAbsent(
        iri,
        i -> {
          var term = new JsonObject();
          term.put("iri", i);
          term.put("name", name(i));
          term.put("kind", kind);
          return term;
        });
  }

  /** The term as a query writes it. */
  private static String name(String iri) {
    return Prefixes.ALL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> LOCAL_NAME.matcher(iri.substring(prefix.getValue().length())).matches())
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse("<" + iri + ">");
  }
}
