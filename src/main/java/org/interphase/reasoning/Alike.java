package org.interphase.reasoning;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
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

  private final Graph graph;
  private final NumberedStatements statements;
  private final Set<Node> themselves = new HashSet<>();

  private Alike(Graph graph) {
    this.graph = graph;
    this.statements = NumberedStatements.of(graph);
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
    var kinds = kindsAtFirst();
    var individuals =
        IntStream.range(0, kinds.length)
            .filter(number -> isTold(statements.node(number)))
            .toArray();
    for (int step = 0; step < STEPS; step++) {
      kinds = finer(kinds, individuals);
    }
    var summary = new GraphMem2Fast();
    summary.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    statements.renamed(kinds).forEach(summary::add);
    return summary;
  }

  /** A kind by the number of the first node that is of it: each individual may still be any. */
  private int[] kindsAtFirst() {
    var literals = LiteralKinds.toldApartBy(graph);
    var first = new HashMap<Object, Integer>();
    var kinds = new int[statements.nodes()];
    for (int number = 0; number < kinds.length; number++) {
      var node = statements.node(number);
      var kind = isTold(node) ? "" : standsForItself(node) ? node : literals.kind(node);
      kinds[number] = first.merge(kind, number, (known, other) -> known);
    }
    return kinds;
  }

  /** Tells apart those that differ in what is said of them, as far as things are told apart now. */
  private int[] finer(int[] kinds, int[] individuals) {
    var first = new HashMap<LongBuffer, Integer>();
    var finer = kinds.clone();
    for (int individual : individuals) {
      var said = LongBuffer.wrap(statements.said(individual, kinds));
      finer[individual] = first.merge(said, individual, (known, other) -> known);
    }
    return finer;
  }

  /** Whether what is said of it tells of which kind it is. */
  private boolean isTold(Node node) {
    return !node.isLiteral() && !standsForItself(node);
  }

  private boolean standsForItself(Node node) {
    return node.isBlank() || themselves.contains(node);
  }
}
