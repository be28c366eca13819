package org.interphase.store.mapped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Named graphs in the files of a folder, with the union of some of them as the default graph. */
public final class MappedDataset {

  static final String STATEMENTS = "statements";

  private MappedDataset() {}

  /** The dataset in {@code folder}, which nobody can change. */
  public static DatasetGraph open(Path folder) throws IOException {
    var terms = Terms.open(folder);
    var numbers = MappedNumbers.open(folder.resolve(STATEMENTS));
    int graphs = numbers.get(0);
    var reader = new Reader(terms, numbers, 1);
    var dataset = new MappedGraphs(terms, reader.graph());
    for (int left = graphs; left > 0; left--) {
      dataset.add(reader.name(), reader.graph());
    }
    return dataset;
  }

  /** How much of what stands in one of the graphs of a dataset that was opened here. */
  public static StatementCounts counts(Graph graph) {
    return ((MappedGraph) graph).counts();
  }

  /** How many things one of these graphs says to be of a class. */
  public static long members(Graph graph, Node type) {
    return ((MappedGraph) graph).members(type);
  }

  /** How many things have a property in one of these graphs. */
  public static long subjects(Graph graph, Node property) {
    return ((MappedGraph) graph).subjects(property);
  }

  private static final class Reader {

    private final Terms terms;
    private final MappedNumbers numbers;
    private long at;

    Reader(Terms terms, MappedNumbers numbers, long at) {
      this.terms = terms;
      this.numbers = numbers;
      this.at = at;
    }

    Node name() {
      return terms.term(numbers.get(at++));
    }

    MappedGraph graph() {
      int size = numbers.get(at++);
      var orders = new EnumMap<Order, SortedStatements>(Order.class);
      Stream.of(Order.values())
          .forEach(
              order -> {
                var sorted = SortedStatements.at(at, numbers, size);
                orders.put(order, sorted);
                at = sorted.end();
              });
      return new MappedGraph(terms, orders, size);
    }
  }
}
