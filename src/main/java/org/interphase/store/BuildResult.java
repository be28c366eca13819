package org.interphase.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Problem;
import org.interphase.vocabulary.Prefixes;

/**
 * A graph built from its sources.
 *
 * @param dataset the named graphs; its default graph is empty
 * @param problems what a curator has to mend; empty for a graph that may be served
 * @param warnings what a curator should look at once more
 */
public record BuildResult(DatasetGraph dataset, List<Problem> problems, List<Problem> warnings) {

  public BuildResult {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** The outcome of a build that told {@code found}. */
  static BuildResult of(DatasetGraph dataset, Collection<Problem> found) {
    return new BuildResult(
        dataset,
        found.stream().filter(problem -> !problem.isWarning()).toList(),
        found.stream().filter(Problem::isWarning).toList());
  }

  /** All that was read, the ontology included; nothing that follows from it. */
  public Graph asserted() {
    return of(NamedGraphs::isAsserted);
  }

  /** All that was read, and all that follows from it, in one pattern. */
  public Graph all() {
    return of(name -> !NamedGraphs.isBeside(name));
  }

  private Graph of(Predicate<Node> graphs) {
    var together = new GraphMem2Fast();
    Prefixes.ALL.forEach(together.getPrefixMapping()::setNsPrefix);
    Iter.iter(dataset.find())
        .filter(quad -> graphs.test(quad.getGraph()))
        .forEach(quad -> together.add(quad.asTriple()));
    return together;
  }

  /** The projection alone, as the default graph of a dataset. */
  public DatasetGraph projection(Profile profile) {
    var alone = NamedGraphs.inMemory();
    dataset
        .getGraph(NamedGraphs.name(profile.word()))
        .find()
        .forEachRemaining(alone.getDefaultGraph()::add);
    return alone;
  }
}
