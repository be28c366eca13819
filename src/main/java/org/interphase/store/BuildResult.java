package org.interphase.store;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Problem;

/**
 * What came of building the graph.
 *
 * @param dataset the named graphs
 * @param problems what a curator has to mend; empty where all is well
 */
public record BuildResult(DatasetGraph dataset, List<Problem> problems) {

  public BuildResult {
    problems = List.copyOf(problems);
  }
}
