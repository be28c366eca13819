package org.interphase.store.mapped;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads as they come, until there are so many that they are sorted and put aside as a run. */
final class Gathered {

  private static final int FIRST_ROOM = 1 << 10;

  private final Bounds bounds;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private int[] graphs = new int[FIRST_ROOM];
  private int[] subjects = new int[FIRST_ROOM];
  private int[] predicates = new int[FIRST_ROOM];
  private int[] objects = new int[FIRST_ROOM];
  private int size;
  private long characters;

  Gathered(Bounds bounds) {
    this.bounds = bounds;
  }

  boolean isFull() {
    return size >= bounds.statements() || characters >= bounds.characters();
  }

  void add(Quad quad) {
    if (size == graphs.length) {
      makeRoom();
    }
    graphs[size] = number(quad.getGraph());
    subjects[size] = number(quad.getSubject());
    predicates[size] = number(quad.getPredicate());
    objects[size] = number(quad.getObject());
    size++;
    if (TermBytes.namesDatatype(quad.getObject())) {
      number(TermBytes.datatype(quad.getObject()));
    }
  }

  private void makeRoom() {
    graphs = Arrays.copyOf(graphs, 2 * size);
    subjects = Arrays.copyOf(subjects, 2 * size);
    predicates = Arrays.copyOf(predicates, 2 * size);
    objects = Arrays.copyOf(objects, 2 * size);
  }

  private int number(Node term) {
    var known = numbers.get(term);
    if (known != null) {
      return known;
    }
    characters += TermBytes.text(term).length();
    numbers.put(term, numbers.size());
    return numbers.size() - 1;
  }

  /**
   * Sorts what was gathered, and writes it into {@code folder}.
   *
   * @param isPart true for the name of a graph that is part of the default graph
   */
  Run sorted(Predicate<Node> isPart, Path folder) throws IOException {
    var terms = new ArrayList<>(numbers.keySet());
    terms.sort(Terms.order());
    var places = new int[terms.size()];
    for (int place = 0; place < places.length; place++) {
      places[numbers.get(terms.get(place))] = place;
    }
    for (var column : List.of(graphs, subjects, predicates, objects)) {
      for (int row = 0; row < size; row++) {
        column[row] = places[column[row]];
      }
    }
    Files.createDirectories(folder);
    var run = new Run(folder, places.length, datatypes(places));
    writeTerms(terms, places, run);
    for (var order : Order.values()) {
      writeStatements(order, terms, isPart, run);
    }
    return run;
  }

  private Map<Integer, Node> datatypes(int... places) {
    var datatypes = new HashMap<Integer, Node>();
    for (var term : numbers.keySet()) {
      if (TermBytes.namesDatatype(term)) {
        var datatype = TermBytes.datatype(term);
        datatypes.put(places[numbers.get(datatype)], datatype);
      }
    }
    return datatypes;
  }

  private void writeTerms(List<Node> terms, int[] places, Run run) throws IOException {
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run.terms())))) {
      for (var term : terms) {
        var bytes = TermBytes.of(term, datatype -> places[numbers.get(datatype)]);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /** First the default graph's, which is no graph with a name, then graph by graph. */
  private void writeStatements(Order order, List<Node> terms, Predicate<Node> isPart, Run run)
      throws IOException {
    var columns = List.of(subjects, predicates, objects);
    int[] first = columns.get(order.column(0));
    int[] second = columns.get(order.column(1));
    int[] third = columns.get(order.column(2));
    int[] rows = new int[size];
    Arrays.setAll(rows, row -> row);
    for (var column : List.of(third, second, first)) {
      rows = sorted(rows, column, terms.size());
    }
    var parts = new HashMap<Integer, Boolean>();
    try (var out = new NumberWriter(run.statements(order))) {
      for (int row : rows) {
        if (parts.computeIfAbsent(graphs[row], name -> isPart.test(terms.get(name)))) {
          write(Run.DEFAULT_GRAPH, first[row], second[row], third[row], out);
        }
      }
      for (int row : sorted(rows, graphs, terms.size())) {
        write(graphs[row] + 1, first[row], second[row], third[row], out);
      }
    }
  }

  private static void write(int graph, int first, int second, int third, NumberWriter out)
      throws IOException {
    out.write(graph);
    out.write(first);
    out.write(second);
    out.write(third);
  }

  /**
   * Rows by a column, those with the same number as they were: by counting, as numbers are dense.
   */
  private static int[] sorted(int[] rows, int[] column, int terms) {
    var ends = new int[terms + 1];
    for (int row : rows) {
      ends[column[row] + 1]++;
    }
    for (int number = 0; number < terms; number++) {
      ends[number + 1] += ends[number];
    }
    var sorted = new int[rows.length];
    for (int row : rows) {
      sorted[ends[column[row]]++] = row;
    }
    return sorted;
  }
}
