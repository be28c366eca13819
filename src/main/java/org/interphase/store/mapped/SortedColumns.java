package org.interphase.store.mapped;

import java.nio.file.Path;
import java.util.List;

/**
 * The statements of all graphs in one order, each column in a file of its own, until they are put
 * together graph by graph.
 *
 * @param extents how much of the columns belongs to each graph, one after another
 */
record SortedColumns(Path folder, Order order, List<Extent> extents) {

  /**
   * What a graph has.
   *
   * @param graph as in {@link Run#DEFAULT_GRAPH}
   * @param terms how many terms stand first
   * @param size how many statements there are
   */
  record Extent(int graph, int terms, int size) {}

  SortedColumns {
    extents = List.copyOf(extents);
  }

  Path firsts() {
    return file("firsts");
  }

  Path starts() {
    return file("starts");
  }

  Path rest() {
    return file("rest");
  }

  private Path file(String column) {
    return folder.resolve(order.name() + "-" + column);
  }
}
