package org.interphase.server.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.interphase.vocabulary.Prefixes;

/** Queries of the program's own, written in the prefixes of the project and without a prologue. */
public final class OwnQuery {

  private OwnQuery() {}

  /** The text of the query in the file {@code name} beside a class, without the comment on top. */
  public static String text(Class<?> user, String name) {
    try (var in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name + " beside " + user.getName() + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^#.*\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query in SPARQL 1.1 with whole IRIs: a service far away is not sent all the prefixes. */
  public static Query parse(String sparql) {
    var query = new Query();
    var prefixes = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL);
    query.setPrefixMapping(prefixes);
    QueryFactory.parse(query, sparql, null, Syntax.syntaxSPARQL_11);
    prefixes.clearNsPrefixMap();
    return query;
  }

  /** The same with values where it says {@code VALUES ?variable { }}, by the variable's name. */
  static Query parse(String sparql, Map<String, ? extends Collection<Node>> values) {
    var query = parse(sparql);
    var places = new Places();
    ElementWalker.walk(query.getQueryPattern(), places);
    if (!places.open.keySet().equals(values.keySet())) {
      throw new IllegalArgumentException(
          "found values of " + values.keySet() + ", expected those of " + places.open.keySet());
    }
    places.open.forEach(
        (name, data) ->
            values
                .get(name)
                .forEach(value -> data.add(BindingFactory.binding(Var.alloc(name), value))));
    return query;
  }

  /** Where a query leaves its values open, by the variable's name. */
  private static final class Places extends ElementVisitorBase {

    private final Map<String, ElementData> open = new HashMap<>();

    @Override
    public void visit(ElementData data) {
      if (data.getRows().isEmpty()) {
        open.put(data.getVars().get(0).getName(), data);
      }
    }

    @Override
    public void visit(ElementSubQuery inner) {
      ElementWalker.walk(inner.getQuery().getQueryPattern(), this);
    }
  }
}
