package org.interphase.export;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interphase.vocabulary.IPH;

/** Statements by the thing that they are about. */
final class Said {

  /** A source has a handful of levels from a cell to itself. */
  private static final int DEEPEST = 20;

  private final NavigableMap<String, List<Triple>> byIri;

  Said(List<Triple> triples) {
    this.byIri =
        triples.stream()
            .filter(triple -> triple.getSubject().isURI())
            .collect(
                Collectors.groupingBy(
                    triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()));
  }

  Stream<Triple> of(Node thing) {
    return thing.isURI() ? byIri.getOrDefault(thing.getURI(), List.of()).stream() : Stream.empty();
  }

  /** What is said of things whose IRIs are that of {@code thing} with {@code sign} and more. */
  List<Triple> below(Node thing, String sign) {
    var start = thing.getURI() + sign;
    return byIri.subMap(start, start + Character.MAX_VALUE).entrySet().stream()
        .map(Map.Entry::getValue)
        .flatMap(List::stream)
        .toList();
  }

  List<Node> objects(Node thing, Property property) {
    return of(thing)
        .filter(triple -> triple.getPredicate().equals(property.asNode()))
        .map(Triple::getObject)
        .toList();
  }

  boolean is(Node thing, Resource type) {
    return objects(thing, RDF.type).contains(type.asNode());
  }

  /** What a place is part of in the end. */
  Node top(Node place) {
    var top = place;
    for (int level = 0; level < DEEPEST; level++) {
      var whole = objects(top, IPH.partOf);
      if (whole.isEmpty()) {
        return top;
      }
      top = whole.get(0);
    }
    return top;
  }
}
