package org.interphase.store;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Problem;

/**
 * A graph built from its sources.
 *
 * @param dataset the named graphs; its default graph is empty
 * @param problems what a curator has to mend; empty for a graph that may be served
 */
public record BuildResult(DatasetGraph dataset, List<Problem> problems) {

  public BuildResult {
    problems = List.copyOf(problems);
  }

  /** The projection alone, as the default graph of a dataset. */
  public DatasetGraph projection(Profile profile) {
    DatasetGraph alone = NamedGraphs.inMemory();
    dataset
        .getGraph(NamedGraphs.name(profile.word()))
        .find()
        .forEachRemaining(alone.getDefaultGraph()::add);
    return alone;
  }
}
