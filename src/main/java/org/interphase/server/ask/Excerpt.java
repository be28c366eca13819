package org.interphase.server.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.http.Iris;
import org.interphase.store.Profile;

/**
 * What one page needs of the graph, fetched by a few queries for many things at a time: a service
 * far away takes as long for one thing as for a hundred.
 */
public final class Excerpt {

  private static final int AT_ONCE = 500;
  private static final Node INFERRED = Iris.node(Iris.GRAPHS + "inferred");

  /** What they say stands elsewhere, too, and that is where it is from. */
  private static final Set<Node> PROJECTIONS =
      Arrays.stream(Profile.values())
          .map(profile -> Iris.node(Iris.GRAPHS + profile.word()))
          .collect(Collectors.toUnmodifiableSet());

  private final QueryRun queries;

  /** Where a query looks for a statement. */
  private final String statement;

  private final DatasetGraph quads = DatasetGraphFactory.createGeneral();
  private final Set<Node> named = new LinkedHashSet<>();

  /** Nothing yet; to be used within {@link QueryRun#read}. */
  public Excerpt(QueryRun queries) {
    this(queries, "?s ?p ?o");
  }

  private Excerpt(QueryRun queries, String statement) {
    this.queries = queries;
    this.statement = statement;
  }

  /** The same, of the projections as well, which the default graph leaves out. */
  public static Excerpt ofAllGraphs(QueryRun queries) {
    return new Excerpt(queries, "GRAPH ?g { ?s ?p ?o }");
  }

  /** All that was fetched, from whatever graph. */
  public Graph union() {
    return quads.getDefaultGraph();
  }

  /** Fetches all that is said of {@code things}. */
  public void about(Collection<Node> things) {
    fetch(
        things,
        "SELECT ?s ?p ?o ?g { VALUES ?s { } %s OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        some -> Map.of("s", some));
  }

  /** The same of no more than these properties. */
  public void about(Collection<Node> things, Property... properties) {
    var wanted = Arrays.stream(properties).map(Property::asNode).toList();
    fetch(
        things,
        """
        SELECT ?s ?p ?o ?g {
          VALUES ?s { } VALUES ?p { } %s
          OPTIONAL { GRAPH ?g { ?s ?p ?o } }
        }
        """,
        some -> Map.of("s", some, "p", wanted));
  }

  /**
   * Fetches the same without where it stands, which is looked up for each statement: of none of it
   * can {@link #isInferred} tell.
   */
  public void said(Collection<Node> things) {
    fetch(things, "SELECT ?s ?p ?o { VALUES ?s { } %s }", some -> Map.of("s", some));
  }

  /** Fetches no more than these properties of {@code things}, without where it stands. */
  public void said(Collection<Node> things, Property... properties) {
    var wanted = Arrays.stream(properties).map(Property::asNode).toList();
    fetch(
        things,
        "SELECT ?s ?p ?o { VALUES ?s { } VALUES ?p { } %s }",
        some -> Map.of("s", some, "p", wanted));
  }

  /** The same as {@link #from} without where it stands. */
  public Set<Node> saidOf(Property property, Collection<Node> objects) {
    return fetch(
        objects,
        "SELECT ?s ?p ?o { VALUES ?o { } VALUES ?p { } %s }",
        some -> Map.of("o", some, "p", List.of(property.asNode())));
  }

  /** Fetches which things {@code property} leads from to {@code objects}, and returns them. */
  public Set<Node> from(Property property, Collection<Node> objects) {
    return fetch(
        objects,
        """
        SELECT ?s ?p ?o ?g {
          VALUES ?o { } VALUES ?p { } %s
          OPTIONAL { GRAPH ?g { ?s ?p ?o } }
        }
        """,
        some -> Map.of("o", some, "p", List.of(property.asNode())));
  }

  /** Fetches what is part of {@code whole} and has its IRI with a fragment. */
  public void parts(Node whole) {
    fetch(
        List.of(whole),
        """
        SELECT ?s ?p ?o ?g {
          VALUES ?o { } VALUES ?p { iph:partOf } %s
          FILTER(STRSTARTS(STR(?s), CONCAT(STR(?o), "#")))
          OPTIONAL { GRAPH ?g { ?s ?p ?o } }
        }
        """,
        some -> Map.of("o", some));
  }

  /** Fetches at most {@code limit} statements whose object {@code thing} is. */
  public void linking(Node thing, int limit) {
    fetch(
        List.of(thing),
        "SELECT ?s ?p ?o ?g { { SELECT * { VALUES ?o { } %s } LIMIT "
            + limit
            + " } OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        some -> Map.of("o", some));
  }

  /** Fetches at most {@code limit} members of each class. */
  public void members(Collection<Node> classes, int limit) {
    var each =
        classes.stream()
            .filter(Iris::isSafe)
            .map(
                type ->
                    String.format(
                        Locale.ROOT,
                        "{ SELECT ?s ?o { VALUES ?o { <%s> } ?s a ?o } LIMIT %d }",
                        type.getURI(),
                        limit))
            .collect(Collectors.joining(" UNION "));
    if (!each.isEmpty()) {
      queries
          .select("SELECT ?s ?o { " + each + " }")
          .forEach(found -> union().add(found.get("s"), RDF.Nodes.type, found.get("o")));
    }
  }

  /** Fetches the labels of these nodes, and how those of them that are publications are cited. */
  public void name(Collection<Node> nodes) {
    var unnamed = nodes.stream().filter(named::add).toList();
    fetch(
        unnamed,
        "SELECT ?s ?p ?o { VALUES ?s { }"
            + " VALUES ?p { rdfs:label iph:shortCitation dcterms:identifier } %s }",
        some -> Map.of("s", some));
  }

  /** Fetches the labels of all that was fetched. */
  public void nameAll() {
    var nodes = new LinkedHashSet<Node>();
    union()
        .find()
        .forEachRemaining(
            triple ->
                nodes.addAll(
                    List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
    name(nodes);
  }

  /** The objects of what was fetched of {@code subject} by {@code property}. */
  public List<Node> objects(Node subject, Property property) {
    return union().find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** The same for many subjects, each object once. */
  public Set<Node> objects(Collection<Node> subjects, Property property) {
    return subjects.stream()
        .flatMap(subject -> objects(subject, property).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether what was fetched gives {@code thing} that class. */
  public boolean isA(Node thing, Resource type) {
    return union().contains(thing, RDF.Nodes.type, type.asNode());
  }

  /** Tells whether a statement follows by the rules and stands in no source. */
  public boolean isInferred(Triple triple) {
    var graphs =
        quads.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    return graphs.hasNext()
        && Iter.toList(graphs).stream().allMatch(quad -> quad.getGraph().equals(INFERRED));
  }

  /** Returns the subjects that were found. Only IRIs can be asked for, and only clean ones. */
  private Set<Node> fetch(
      Collection<Node> things, String query, Function<List<Node>, Map<String, List<Node>>> values) {
    var wanted = things.stream().filter(Iris::isSafe).distinct().toList();
    var subjects = new LinkedHashSet<Node>();
    for (int i = 0; i < wanted.size(); i += AT_ONCE) {
      var some = wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE));
      queries
          .select(String.format(Locale.ROOT, query, statement), values.apply(some))
          .forEach(found -> subjects.add(add(found)));
    }
    return subjects;
  }

  private Node add(Binding found) {
    var triple = Triple.create(found.get("s"), found.get("p"), found.get("o"));
    union().add(triple);
    var graph = found.get("g");
    if (graph != null && !PROJECTIONS.contains(graph)) {
      quads.add(Quad.create(graph, triple));
    }
    return triple.getSubject();
  }
}
