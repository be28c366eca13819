package org.interphase.store.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which of many graphs each subject has statements: mostly in one or two. What a statement is
 * looked for in then does not grow with the graphs, of which each source adds one.
 */
final class GraphsOfSubjects {

  /** For each subject, by its number, where its graphs start, and where the last ones end. */
  private final int[] starts;

  private final int[] graphs;

  private GraphsOfSubjects(int[] starts, int[] graphs) {
    this.starts = starts;
    this.graphs = graphs;
  }

  /** Those of statements that are sorted by subject, a graph each. */
  static GraphsOfSubjects of(List<SortedStatements> all) {
    int last = all.stream().mapToInt(GraphsOfSubjects::last).max().orElse(Terms.NONE);
    var starts = new int[last + 2];
    all.forEach(graph -> subjects(graph).forEach(subject -> starts[subject + 1]++));
    Arrays.parallelPrefix(starts, Integer::sum);
    var next = starts.clone();
    var graphs = new int[starts[last + 1]];
    for (int graph = 0; graph < all.size(); graph++) {
      int number = graph;
      subjects(all.get(graph)).forEach(subject -> graphs[next[subject]++] = number);
    }
    return new GraphsOfSubjects(starts, graphs);
  }

  /** The places of the graphs in which this term is a subject, in the order of the graphs. */
  IntStream of(int subject) {
    return subject < 0 || subject + 1 >= starts.length
        ? IntStream.empty()
        : Arrays.stream(graphs, starts[subject], starts[subject + 1]);
  }

  private static int last(SortedStatements graph) {
    return graph.firsts() == 0 ? Terms.NONE : graph.firstAt(graph.firsts() - 1);
  }

  private static IntStream subjects(SortedStatements graph) {
    return IntStream.range(0, graph.firsts()).map(graph::firstAt);
  }
}
