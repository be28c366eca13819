package org.interphase.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Reads a version into the things that it asserts, each with what is said of it in words. */
final class VersionReading {

  /** Graphs that follow from others. */
  private static final Set<String> FOLLOWING = Set.of("inferred", "battinfo");

  /** Where curators keep what they read is their affair: a folder may be copied or named anew. */
  private static final Node FILE = IPH.fileName.asNode();

  private static final Node QUOTED = PROV.wasQuotedFrom.asNode();

  private final Names names;
  private final Map<Node, Map<Node, Set<Node>>> statements = new HashMap<>();

  private VersionReading(DatasetGraph data) {
    names = new Names(data);
    boolean named = data.listGraphNodes().hasNext();
    data.find()
        .forEachRemaining(
            quad -> {
              boolean isOfOne = named ? isAsserted(quad.getGraph()) : quad.isDefaultGraph();
              if (isOfOne && quad.getSubject().isURI()) {
                add(quad.asTriple());
              }
            });
  }

  /** All things of a version, by their IRIs. */
  static Map<String, Described> of(DatasetGraph data) {
    // A store on disk is read within a transaction alone.
    return data.supportsTransactions() ? data.calculateRead(() -> read(data)) : read(data);
  }

  private static Map<String, Described> read(DatasetGraph data) {
    var reading = new VersionReading(data);
    var things = new TreeMap<String, Described>();
    reading.statements.forEach(
        (thing, said) -> things.put(thing.getURI(), reading.described(thing, said)));
    return things;
  }

  private static boolean isAsserted(Node graph) {
    return graph.isURI()
        && graph.getURI().startsWith(IriMinter.GRAPH)
        && !FOLLOWING.contains(graph.getURI().substring(IriMinter.GRAPH.length()));
  }

  private void add(Triple triple) {
    statements
        .computeIfAbsent(triple.getSubject(), thing -> new HashMap<>())
        .computeIfAbsent(triple.getPredicate(), property -> new TreeSet<>(VersionReading::compare))
        .add(triple.getObject());
  }

  private static int compare(Node one, Node other) {
    return one.toString().compareTo(other.toString());
  }

  private Described described(Node thing, Map<Node, Set<Node>> said) {
    var kind = kind(thing, said);
    var facts = new TreeMap<String, SortedSet<String>>();
    said.forEach(
        (property, values) -> {
          boolean isToldOtherwise = kind == Kind.VALUE && ValueWords.PARTS.contains(property);
          if (!isToldOtherwise && !property.equals(FILE)) {
            values.forEach(value -> fact(facts, names.of(property), value));
          }
        });
    if (kind == Kind.VALUE) {
      var words = new ValueWords(said, names);
      facts.put("print", new TreeSet<>(Set.of(words.print())));
      facts.put("reading", new TreeSet<>(Set.of(words.reading())));
    }
    var printed = said.getOrDefault(QUOTED, Set.of()).stream().filter(Node::isURI).findFirst();
    var statement = said.getOrDefault(IPH.statement.asNode(), Set.of()).stream().findFirst();
    var name = kind == Kind.CLAIM ? statement.map(names::of).orElse("") : names.of(thing);
    return new Described(
        thing.getURI(),
        kind,
        name,
        facts,
        printed.map(Node::getURI).orElse(""),
        printed.map(names::of).orElse(""));
  }

  /** What has no name of its own, such as a list of the ontology, is told with what has it. */
  private void fact(TreeMap<String, SortedSet<String>> facts, String property, Node value) {
    if (!value.isBlank()) {
      facts.computeIfAbsent(property, any -> new TreeSet<>()).add(names.of(value));
    }
  }

  private static Kind kind(Node thing, Map<Node, Set<Node>> said) {
    if (thing.getURI().startsWith(IPH.NS) || !thing.getURI().startsWith(IriMinter.ID)) {
      return said.containsKey(RDFS.label.asNode()) && isGraph(thing) ? Kind.THING : Kind.TERM;
    }
    if (said.containsKey(IPH.direction.asNode())) {
      return Kind.CLAIM;
    }
    if (said.containsKey(IPH.explanation.asNode())) {
      return Kind.DOUBT;
    }
    if (said.containsKey(IPH.columnName.asNode())) {
      return Kind.CELL;
    }
    return said.containsKey(IPH.reading.asNode()) ? Kind.VALUE : Kind.THING;
  }

  private static boolean isGraph(Node thing) {
    return thing.getURI().startsWith(IriMinter.GRAPH);
  }
}
