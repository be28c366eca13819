package org.interphase.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.reasoning.Explainer;
import org.interphase.reasoning.Explanation;
import org.interphase.reasoning.RuleReasoner;

/**
 * Says why the statements of one dataset hold. What the rules need is worked out once, when the
 * first is asked for; a dataset that changes needs a new one.
 */
public final class Explanations {

  private final Graph asserted = GraphFactory.createGraphMem();
  private final Graph graph = GraphFactory.createGraphMem();
  private final RuleReasoner reasoner;
  private Explainer explainer;

  private Explanations(RuleReasoner reasoner) {
    this.reasoner = reasoner;
  }

  /**
   * Returns the explanations of what is in {@code dataset} now; it has to be read in a transaction.
   *
   * @param rules the folder of the rules by which its inferred statements were drawn
   */
  public static Explanations of(DatasetGraph dataset, Path rules) {
    var explanations = new Explanations(new RuleReasoner(rules));
    dataset
        .listGraphNodes()
        .forEachRemaining(name -> explanations.add(name, dataset.getGraph(name)));
    return explanations;
  }

  /** A projection repeats what was inferred, so it is no reason for anything. */
  private void add(Node name, Graph part) {
    if (NamedGraphs.isProjection(name)) {
      return;
    }
    part.find().forEachRemaining(graph::add);
    if (NamedGraphs.isAsserted(name)) {
      part.find().forEachRemaining(asserted::add);
    }
  }

  /** All that the dataset says, projections into other vocabularies' patterns left out. */
  public Graph graph() {
    return graph;
  }

  /** Why {@code statement} holds, in as few steps as can be, or that it does not follow. */
  public synchronized Explanation of(Triple statement) {
    if (explainer == null) {
      explainer = reasoner.explainer(asserted);
    }
    return explainer.explain(statement);
  }
}
