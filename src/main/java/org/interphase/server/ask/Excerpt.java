package org.interphase.server.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.http.Iris;
import org.interphase.store.Profile;
import org.interphase.vocabulary.IPH;

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
  private final DatasetGraph quads = DatasetGraphFactory.createGeneral();
  private final Set<Node> named = new LinkedHashSet<>();

  /** Nothing yet; to be used within {@link QueryRun#read}. */
  public Excerpt(QueryRun queries) {
    this.queries = queries;
  }

  /** All that was fetched, from whatever graph. */
  public Graph union() {
    return quads.getDefaultGraph();
  }

  /** Fetches all that is said of {@code things}. */
  public void about(Collection<Node> things) {
    fetch(
        "SELECT ?s ?p ?o ?g { VALUES ?s { %s } ?s ?p ?o OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        things);
  }

  /** Fetches which things {@code property} leads from to {@code objects}, and returns them. */
  public Set<Node> from(Property property, Collection<Node> objects) {
    return fetch(
        "SELECT ?s ?p ?o ?g { VALUES ?o { %s } VALUES ?p { <"
            + property.getURI()
            + "> } ?s ?p ?o OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        objects);
  }

  /** Fetches what is part of {@code whole} and has its IRI with a fragment. */
  public void parts(Node whole) {
    fetch(
        "SELECT ?s ?p ?o ?g { VALUES ?o { %s } VALUES ?p { <"
            + IPH.partOf.getURI()
            + "> } ?s ?p ?o FILTER(STRSTARTS(STR(?s), CONCAT(STR(?o), \"#\")))"
            + " OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        List.of(whole));
  }

  /** Fetches at most {@code limit} statements whose object {@code thing} is. */
  public void linking(Node thing, int limit) {
    fetch(
        "SELECT ?s ?p ?o ?g { { SELECT ?s ?p ?o { VALUES ?o { %s } ?s ?p ?o } LIMIT "
            + limit
            + " } OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
        List.of(thing));
  }

  /** Fetches at most {@code limit} members of each class. */
  public void members(Collection<Node> classes, int limit) {
    var each =
        classes.stream()
            .filter(Iris::isSafe)
            .map(
                type ->
                    "{ SELECT ?s ?o { VALUES ?o { <%s> } ?s a ?o } LIMIT %d }"
                        .formatted(type.getURI(), limit))
            .collect(Collectors.joining(" UNION "));
    if (!each.isEmpty()) {
      queries
          .select("SELECT ?s ?o { " + each + " }")
          .forEach(found -> union().add(found.get("s"), RDF.Nodes.type, found.get("o")));
    }
  }

  /** Fetches the labels of these nodes. */
  public void name(Collection<Node> nodes) {
    var unnamed = nodes.stream().filter(named::add).toList();
    fetch(
        "SELECT ?s ?p ?o { VALUES ?s { %s } VALUES ?p { <" + RDFS.label.getURI() + "> } ?s ?p ?o }",
        unnamed);
  }

  /** Fetches the labels of all that was fetched. */
  public void nameAll() {
    Set<Node> nodes = new LinkedHashSet<>();
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
  private Set<Node> fetch(String query, Collection<Node> things) {
    var wanted = things.stream().filter(Iris::isSafe).distinct().toList();
    Set<Node> subjects = new LinkedHashSet<>();
    for (int i = 0; i < wanted.size(); i += AT_ONCE) {
      var values =
          wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE)).stream()
              .map(thing -> "<" + thing.getURI() + ">")
              .collect(Collectors.joining(" "));
      queries.select(query.formatted(values)).forEach(found -> subjects.add(add(found)));
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
