package org.interphase.store.mapped;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Named graphs in the files of a folder, with the union of some of them as the default graph. */
public final class MappedDataset {

  private static final String STATEMENTS = "statements";

  private MappedDataset() {}

  /**
   * Writes the named graphs of {@code dataset} into {@code folder}.
   *
   * @param isPart true for the name of a graph that is part of the default graph
   */
  public static void write(DatasetGraph dataset, Predicate<Node> isPart, Path folder)
      throws IOException {
    var names = Iter.iter(dataset.listGraphNodes()).toList();
    names.sort(Terms.order());
    var terms = terms(dataset, names);
    var numbers = Terms.write(terms, folder);
    var parts = names.stream().filter(isPart).map(dataset::getGraph).toList();
    try (var out = Mapped.write(folder.resolve(STATEMENTS))) {
      out.writeInt(names.size());
      write(columns(parts, numbers), terms.size(), out);
      for (var name : names) {
        out.writeInt(numbers.get(name));
        write(columns(List.of(dataset.getGraph(name)), numbers), terms.size(), out);
      }
    }
  }

  private static List<Node> terms(DatasetGraph dataset, List<Node> names) {
    Set<Node> terms = new HashSet<>(names);
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              terms.add(quad.getSubject());
              terms.add(quad.getPredicate());
              if (terms.add(quad.getObject()) && TermBytes.namesDatatype(quad.getObject())) {
                terms.add(TermBytes.datatype(quad.getObject()));
              }
            });
    var sorted = new ArrayList<>(terms);
    sorted.sort(Terms.order());
    return sorted;
  }

  private static Columns columns(List<Graph> graphs, Map<Node, Integer> numbers) {
    int size = graphs.stream().mapToInt(Graph::size).sum();
    var columns = new Columns(new int[size], new int[size], new int[size]);
    int row = 0;
    for (var graph : graphs) {
      for (var all = graph.find(); all.hasNext(); row++) {
        Triple triple = all.next();
        columns.subjects()[row] = numbers.get(triple.getSubject());
        columns.predicates()[row] = numbers.get(triple.getPredicate());
        columns.objects()[row] = numbers.get(triple.getObject());
      }
    }
    return columns;
  }

  private static void write(Columns columns, int terms, DataOutputStream out) throws IOException {
    var sorted = columns.sorted(Order.BY_SUBJECT, terms);
    out.writeInt(sorted.size());
    for (var order : Order.values()) {
      SortedStatements.write(sorted.sorted(order, terms), order, out);
      Mapped.requireRoom(out);
    }
  }

  /** The dataset in {@code folder}, which nobody can change. */
  public static DatasetGraph open(Path folder) throws IOException {
    var terms = Terms.open(folder);
    var numbers = Mapped.numbers(folder.resolve(STATEMENTS));
    int graphs = numbers.get(0);
    var reader = new Reader(terms, numbers, 1);
    var dataset = DatasetGraphFactory.create(reader.graph());
    for (int left = graphs; left > 0; left--) {
      dataset.addGraph(reader.name(), reader.graph());
    }
    return dataset;
  }

  private static final class Reader {

    private final Terms terms;
    private final IntBuffer numbers;
    private int at;

    Reader(Terms terms, IntBuffer numbers, int at) {
      this.terms = terms;
      this.numbers = numbers;
      this.at = at;
    }

    Node name() {
      return terms.term(numbers.get(at++));
    }

    Graph graph() {
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
