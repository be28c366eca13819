package org.interphase.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.reasoning.Explainer;
import org.interphase.reasoning.ExplanationWords;
import org.interphase.reasoning.RuleReasoner;
import org.interphase.reasoning.ToldStep;
import org.interphase.vocabulary.IriMinter;

/**
 * Says why the statements of one dataset hold. What the rules need is worked out once, before the
 * first is told; a dataset that changes needs a new one.
 */
public final class Explanations {

  private final Graph asserted = GraphFactory.createGraphMem();
  private final Graph graph = GraphFactory.createGraphMem();
  private final DatasetGraph dataset;
  private final Explainer explainer;

  private Explanations(DatasetGraph dataset, RuleReasoner reasoner) {
    this.dataset = dataset;
    dataset.listGraphNodes().forEachRemaining(name -> add(name, dataset.getGraph(name)));
    this.explainer = reasoner.explainer(asserted);
  }

  /**
   * Returns the explanations of what is in {@code dataset} now; it has to be read in a transaction.
   *
   * @param conclusions the folder of the rules and summaries by which its inferred statements were
   *     drawn
   */
  public static Explanations of(DatasetGraph dataset, Path conclusions) {
    return new Explanations(dataset, RuleReasoner.in(conclusions));
  }

  /** A projection repeats what was inferred, and a name is no reason for anything. */
  private void add(Node name, Graph part) {
    if (NamedGraphs.isBeside(name)) {
      return;
    }
    part.find().forEachRemaining(graph::add);
    if (NamedGraphs.isAsserted(name)) {
      part.find().forEachRemaining(asserted::add);
    }
  }

  /** All that the default graph says. */
  public Graph graph() {
    return graph;
  }

  /**
   * Why {@code statement} holds, in as few steps as can be, or that it does not follow. To be asked
   * in a transaction of the dataset.
   */
  public synchronized ToldStep tell(Triple statement) {
    return new ExplanationWords(graph, this::origins).tell(explainer.explain(statement));
  }

  private List<String> origins(Triple statement) {
    return Iter.iter(
            dataset.find(
                Node.ANY, statement.getSubject(), statement.getPredicate(), statement.getObject()))
        .map(Quad::getGraph)
        .filter(name -> NamedGraphs.isAsserted(name) && name.getURI().startsWith(IriMinter.GRAPH))
        .map(name -> name.getURI().substring(IriMinter.GRAPH.length()))
        .toList();
  }
}
