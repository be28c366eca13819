package org.interphase.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.interphase.vocabulary.Prefixes;

/**
 * Writes named graphs as JSON-LD: an object for each graph, and in it one for each subject, in the
 * order of the statements. Jena's own writer orders them anew with each run.
 */
final class JsonLd {

  private JsonLd() {}

  static void write(List<Quad> quads, OutputStream out) {
    var context = new JsonObject();
    Prefixes.ALL.forEach(context::put);
    var graphs = new JsonArray();
    quads.stream()
        .collect(Collectors.groupingBy(Quad::getGraph, LinkedHashMap::new, Collectors.toList()))
        .forEach((name, members) -> graphs.add(graph(name, members)));
    var document = new JsonObject();
    document.put("@context", context);
    document.put("@graph", graphs);
    var writer = new IndentedWriter(out);
    writer.setFlatMode(true);
    document.output(writer);
    writer.flush();
  }

  private static JsonObject graph(Node name, List<Quad> members) {
    var subjects = new JsonArray();
    members.stream()
        .map(Quad::asTriple)
        .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()))
        .forEach((subject, said) -> subjects.add(subject(subject, said)));
    var graph = new JsonObject();
    graph.put("@id", id(name));
    graph.put("@graph", subjects);
    return graph;
  }

  private static JsonObject subject(Node subject, List<Triple> said) {
    var values = new LinkedHashMap<String, JsonArray>();
    for (var triple : said) {
      boolean type = triple.getPredicate().equals(RDF.type.asNode()) && !isLiteral(triple);
      values
          .computeIfAbsent(
              type ? "@type" : compact(triple.getPredicate().getURI()), key -> new JsonArray())
          .add(type ? new JsonString(type(triple.getObject())) : value(triple.getObject()));
    }
    var object = new JsonObject();
    object.put("@id", id(subject));
    values.forEach(object::put);
    return object;
  }

  private static boolean isLiteral(Triple triple) {
    return triple.getObject().isLiteral();
  }

  private static JsonValue value(Node object) {
    var value = new JsonObject();
    if (!object.isLiteral()) {
      value.put("@id", id(object));
      return value;
    }
    if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      return new JsonString(object.getLiteralLexicalForm());
    }
    value.put("@value", object.getLiteralLexicalForm());
    if (object.getLiteralLanguage().isEmpty()) {
      value.put("@type", compact(object.getLiteralDatatypeURI()));
    } else {
      value.put("@language", object.getLiteralLanguage());
    }
    return value;
  }

  private static String type(Node type) {
    return type.isURI() ? compact(type.getURI()) : id(type);
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String compact(String iri) {
    return Prefixes.ALL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .filter(curie -> !curie.contains(":/"))
        .findFirst()
        .orElse(iri);
  }
}
