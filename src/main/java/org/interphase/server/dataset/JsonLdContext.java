package org.interphase.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Json;
import org.interphase.server.http.Reply;

/** The terms of the ontology as a JSON-LD context, made from the ontology itself. */
public final class JsonLdContext {

  /** Terms of ours, whether they lead to things, and the one type that their literals have. */
  private static final String TERMS =
      """
      SELECT DISTINCT ?term ?kind ?range {
        GRAPH <https://w3id.org/interphase/graph/ontology> {
          VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:NamedIndividual }
          ?term a ?kind
          OPTIONAL { ?term rdfs:range ?range }
        }
      }
      """;

  private static final String OBJECT_PROPERTY = "http://www.w3.org/2002/07/owl#ObjectProperty";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** What plain JSON values are already. */
  private static final String STRING = XSD + "string";

  private final Kept<String> text;

  public JsonLdContext(QueryRun queries) {
    this.text = new Kept<>(queries, () -> context(queries).toString());
  }

  /** Answers with the context of the graph's JSON-LD. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply.send("application/ld+json", text.get(), request, response);
  }

  private static JsonObject context(QueryRun queries) {
    var context = new JsonObject();
    new TreeMap<>(Iris.prefixes()).forEach(context::put);
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("label", "rdfs:label");
    var terms = new TreeMap<String, JsonObject>();
    for (var found : queries.select(TERMS)) {
      var term = found.get("term");
      if (!term.isURI() || !term.getURI().startsWith(Iris.TERMS)) {
        continue;
      }
      var name = term.getURI().substring(Iris.TERMS.length());
      var described = terms.computeIfAbsent(name, n -> Json.object("@id", "iph:" + n));
      var range = found.get("range");
      if (found.get("kind").getURI().equals(OBJECT_PROPERTY)) {
        described.put("@type", "@id");
      } else if (range != null && range.isURI() && range.getURI().startsWith(XSD)) {
        if (!range.getURI().equals(STRING)) {
          described.put("@type", "xsd:" + range.getURI().substring(XSD.length()));
        }
      }
    }
    terms.forEach(context::put);
    return Json.of("@context", context);
  }
}
