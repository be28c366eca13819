package org.interphase.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A pattern that may stand in any named graph, as one statement to look for in all graphs together,
 * and the rest in the graph where that stands: Jena begins the whole pattern anew in each graph for
 * each row, which takes as many times as long as there are sources.
 *
 * @param first looked for in all graphs
 * @param rest empty where that is the whole pattern
 */
record AnyGraph(Node graph, Triple first, List<Triple> rest) {

  /**
   * The parts of a pattern, of which {@code row} tells what is known; nothing where it names its
   * graph, has no statement, or has several of which none is about something known.
   */
  static Optional<AnyGraph> of(OpGraph pattern, Binding row) {
    if (!pattern.getNode().isVariable() || !(pattern.getSubOp() instanceof OpBGP statements)) {
      return Optional.empty();
    }
    var all = statements.getPattern().getList();
    var first =
        all.size() == 1
            ? Optional.of(all.get(0))
            : all.stream()
                .filter(one -> Substitute.substitute(one.getSubject(), row).isConcrete())
                .findFirst();
    return first.map(one -> new AnyGraph(pattern.getNode(), one, without(one, all)));
  }

  private static List<Triple> without(Triple one, List<Triple> all) {
    var others = new ArrayList<>(all);
    others.remove(one);
    return others;
  }

  /**
   * The same, whose every graph is a named one: Jena takes the default graph for one of all, and
   * makes a graph in memory that is asked for and not there, by which it fails.
   */
  static ExecutionContext namedOnly(ExecutionContext execution) {
    var named =
        new DatasetGraphWrapper(execution.getDataset()) {
          @Override
          public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
            return graph == null || !graph.isConcrete() || containsGraph(graph)
                ? findNG(graph, subject, predicate, object)
                : Iter.nullIterator();
          }
        };
    return ExecutionContext.create(named, execution.getActiveGraph(), execution.getContext());
  }

  BasicPattern firstPattern() {
    return BasicPattern.wrap(List.of(first));
  }

  OpGraph restInGraph() {
    return new OpGraph(graph, new OpBGP(BasicPattern.wrap(rest)));
  }
}
