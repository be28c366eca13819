package org.interphase.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.interphase.question.NearThings;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.search.NameSearch;
import org.interphase.server.search.ThingNames;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Finds the thing that an assistant means by a path, an IRI or a name. */
final class Names {

  private static final String KNOWN = "SELECT ?thing { VALUES ?thing { } ?thing ?p ?o } LIMIT 1";

  private final QueryRun queries;
  private final Supplier<ThingNames> known;

  /**
   * @param known among which is looked
   */
  Names(QueryRun queries, Supplier<ThingNames> known) {
    this.queries = queries;
    this.known = known;
  }

  /** The one thing that is meant; nothing where there is none, or more than one. */
  Optional<Node> one(String name) {
    var known =
        List.of(node(name, IriMinter.ID), node(name, IPH.NS)).stream()
            .filter(this::isKnown)
            .findFirst();
    if (known.isPresent()) {
      return known;
    }
    var exact = like(name).stream().filter(NameSearch.Found::isExact).toList();
    return exact.isEmpty() || exact.size() > 1 && exact.get(0).kind().equals(exact.get(1).kind())
        ? Optional.empty()
        : Optional.of(Iris.node(exact.get(0).iri()));
  }

  /** The same of a thing to be told of: a material comes before the class that is called alike. */
  Optional<Node> thing(String name) {
    var path = node(name, IriMinter.ID);
    if (isKnown(path)) {
      return Optional.of(path);
    }
    var own =
        like(name).stream()
            .filter(found -> found.isExact() && found.iri().startsWith(IriMinter.ID))
            .toList();
    return own.isEmpty() || own.size() > 1 && own.get(0).kind().equals(own.get(1).kind())
        ? one(name)
        : Optional.of(Iris.node(own.get(0).iri()));
  }

  /** The things that are called nearly so, by their IRIs. */
  List<String> nearly(String name) {
    return new NameSearch(queries, known).nearly(name);
  }

  /** What bears the name or a part of it. */
  List<NameSearch.Found> like(String name) {
    return new NameSearch(queries, known).find(name);
  }

  /** The things whose names are near to a path. */
  List<String> near(String path) {
    return NearThings.to(node(path, IriMinter.ID).getURI(), queries::build);
  }

  /** A thing that was found, as an assistant can ask for more of it. */
  static Map<String, Object> told(NameSearch.Found found) {
    return Told.of("label", found.label())
        .with("thing", Iris.shortName(found.iri()))
        .with("kind", found.kind())
        .with("what", found.line())
        .with("link", found.iri())
        .map();
  }

  private boolean isKnown(Node node) {
    return Iris.isSafe(node) && !queries.select(KNOWN, Map.of("thing", List.of(node))).isEmpty();
  }

  private static Node node(String name, String namespace) {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return Iris.node(name);
    }
    var path = name.replaceFirst("^/?id/", "");
    int colon = path.indexOf(':');
    var prefix = colon < 0 ? null : Prefixes.ALL.get(path.substring(0, colon));
    return Iris.node(prefix == null ? namespace + path : prefix + path.substring(colon + 1));
  }
}
