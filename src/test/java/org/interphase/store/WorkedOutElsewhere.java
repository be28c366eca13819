package org.interphase.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.interphase.ExampleSources;

/** What was worked out of small data, kept apart from that of the project. */
public final class WorkedOutElsewhere {

  private WorkedOutElsewhere() {}

  /** Where it is kept below {@code folder}, in which nothing lies yet. */
  public static WorkedOut in(Path folder) {
    return Workspace.at(ExampleSources.HOME)
        .withData(List.of(folder))
        .keptIn(folder.resolve("kept"))
        .workedOut();
  }

  /** Has {@code data} be taken for as many statements. */
  public static void pretend(DatasetGraph data, int statements) {
    var counted =
        new GraphWrapper(data.getDefaultGraph()) {
          @Override
          public int size() {
            return statements;
          }
        };
    KeptCounts.attach(
        data,
        new DatasetGraphWrapper(data) {
          @Override
          public Graph getDefaultGraph() {
            return counted;
          }
        });
  }
}
