package org.interphase.reasoning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Lets one individual stand for all that are alike, so that a reasoner looks at each kind of row of
 * a table once, and not at each row.
 *
 * <p>If what is left has a model, so has the whole: there, whoever was left out is the same as who
 * stands for it, since OWL does not take two names for two things, and those of which the ontology
 * itself speaks stand for themselves. What is left may contradict itself where the whole does not;
 * then the whole has to be asked. (After Fokoue and others, "The Summary Abox: Cutting Ontologies
 * Down to Size", ISWC 2006.)
 */
final class Alike {

  /** After two steps, rows of one table with values in the same columns are alike. */
  private static final int STEPS = 2;

  private static final Set<String> BUILT_IN = Set.of(OWL2.getURI(), RDF.getURI(), RDFS.getURI());

  private static final Set<Node> WITHOUT_MEANING =
      Set.of(
          OWL2.NamedIndividual.asNode(),
          OWL2.deprecated.asNode(),
          OWL2.versionInfo.asNode(),
          RDFS.comment.asNode(),
          RDFS.isDefinedBy.asNode(),
          RDFS.label.asNode(),
          RDFS.seeAlso.asNode());

  private static final BinaryOperator<Node> FIRST_BY_NAME =
      BinaryOperator.minBy(Comparator.comparing(Node::toString));

  private final Graph graph;
  private final LiteralKinds literals;
  private final Set<Node> themselves = new HashSet<>();
  private final Map<Node, Object> kinds = new HashMap<>();

  private Alike(Graph graph) {
    this.graph = graph;
    this.literals = LiteralKinds.toldApartBy(graph);
    graph.find().forEachRemaining(this::keep);
  }

  /** As {@code graph}, an ontology with data, but with one individual and one value of a kind. */
  static Graph together(Graph graph) {
    return new Alike(graph).summary();
  }

  private void keep(Triple triple) {
    themselves.add(triple.getPredicate());
    if (triple.predicateMatches(RDF.type.asNode())) {
      themselves.add(triple.getObject());
      if (hasMeaning(triple.getObject())) {
        themselves.add(triple.getSubject());
      }
    } else if (hasMeaning(triple.getPredicate())) {
      themselves.add(triple.getSubject());
      themselves.add(triple.getObject());
    }
  }

  private static boolean hasMeaning(Node term) {
    return term.isURI()
        && BUILT_IN.contains(term.getNameSpace())
        && !WITHOUT_MEANING.contains(term);
  }

  private Graph summary() {
    var told = graph.stream().collect(Collectors.groupingBy(Triple::getSubject));
    for (var step = 0; step < STEPS; step++) {
      look(told);
    }
    var nodes = new HashSet<>(told.keySet());
    graph.stream().map(Triple::getObject).forEach(nodes::add);
    var standIn = new HashMap<Object, Node>();
    nodes.forEach(node -> standIn.merge(kind(node), node, FIRST_BY_NAME));
    var summary = GraphFactory.createDefaultGraph();
    summary.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    graph.stream()
        .map(
            triple ->
                Triple.create(
                    standIn.get(kind(triple.getSubject())),
                    triple.getPredicate(),
                    standIn.get(kind(triple.getObject()))))
        .forEach(summary::add);
    return summary;
  }

  /** Tells apart those that differ in what is said of them, as far as things are told apart now. */
  private void look(Map<Node, List<Triple>> told) {
    var numbers = new HashMap<Object, Integer>();
    var finer = new HashMap<Node, Object>();
    told.forEach(
        (one, triples) -> {
          if (!standsForItself(one)) {
            var said = triples.stream().map(this::said).collect(Collectors.toSet());
            finer.put(one, numbers.computeIfAbsent(said, any -> numbers.size()));
          }
        });
    kinds.putAll(finer);
  }

  private List<Object> said(Triple triple) {
    return List.of(triple.getPredicate(), kind(triple.getObject()));
  }

  private Object kind(Node node) {
    if (standsForItself(node)) {
      return node;
    }
    return node.isLiteral()
        ? kinds.computeIfAbsent(node, literals::kind)
        : kinds.getOrDefault(node, "");
  }

  private boolean standsForItself(Node node) {
    return node.isBlank() || themselves.contains(node);
  }
}
