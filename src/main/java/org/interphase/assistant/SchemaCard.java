package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** How the graph is laid out, and queries that work. */
final class SchemaCard implements Tool {

  private static final String CARD = OwnQuery.text(SchemaCard.class, "schema-card.md");
  private static final String SOURCES = OwnQuery.text(SchemaCard.class, "sources.rq");
  private static final Map<String, String> LISTS =
      Map.of(
          "quantities", OwnQuery.text(SchemaCard.class, "quantities.rq"),
          "classes", OwnQuery.text(SchemaCard.class, "classes.rq"),
          "properties", OwnQuery.text(SchemaCard.class, "properties.rq"));

  @Override
  public String name() {
    return "schema_card";
  }

  @Override
  public Told call(Arguments arguments, QueryRun queries) {
    var part = arguments.optional("part").orElse("overview");
    if (LISTS.containsKey(part)) {
      var items = queries.select(LISTS.get(part)).stream().map(SchemaCard::told).toList();
      return Told.of("part", part).withAlways("items", items);
    }
    return Told.of("part", part)
        .with("text", CARD)
        .with("sources", sources(queries))
        .with("examples", Examples.all());
  }

  /** The publications that the graph was read from. */
  static List<Map<String, Object>> sources(QueryRun queries) {
    return queries.select(SOURCES).stream().map(SchemaCard::told).toList();
  }

  private static Map<String, Object> told(Binding found) {
    var told = new Told();
    found.forEach((variable, node) -> told.with(variable.getVarName(), text(node)));
    return told.map();
  }

  private static String text(Node node) {
    return node.isURI() ? Iris.shortName(node.getURI()) : node.getLiteralLexicalForm();
  }
}
