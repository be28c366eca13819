package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes statements, which come graph by graph in one order, into a file for each of the columns of
 * {@link SortedStatements}.
 */
final class ColumnWriter implements Closeable {

  private final SortedColumns columns;
  private final NumberWriter firsts;
  private final NumberWriter starts;
  private final NumberWriter rest;
  private final List<SortedColumns.Extent> extents = new ArrayList<>();
  private int graph = Run.DEFAULT_GRAPH;
  private int terms;
  private int size;
  private int first;
  private int second;
  private int third;

  ColumnWriter(Path folder, Order order) throws IOException {
    this.columns = new SortedColumns(folder, order, List.of());
    this.firsts = new NumberWriter(columns.firsts());
    this.starts = new NumberWriter(columns.starts());
    this.rest = new NumberWriter(columns.rest());
  }

  /** Writes the next statement, unless it is the last one once more. */
  void add(int ofGraph, int itsFirst, int itsSecond, int itsThird) throws IOException {
    if (ofGraph != graph) {
      endGraph();
      graph = ofGraph;
    } else if (size > 0 && itsFirst == first && itsSecond == second && itsThird == third) {
      return;
    }
    if (size == 0 || itsFirst != first) {
      firsts.write(itsFirst);
      starts.write(size);
      terms++;
    }
    rest.write(itsSecond);
    rest.write(itsThird);
    first = itsFirst;
    second = itsSecond;
    third = itsThird;
    size = Math.addExact(size, 1);
  }

  private void endGraph() {
    extents.add(new SortedColumns.Extent(graph, terms, size));
    terms = 0;
    size = 0;
  }

  /** What was written, when all of it is; the default graph comes first, be it empty. */
  SortedColumns written() {
    endGraph();
    return new SortedColumns(columns.folder(), columns.order(), extents);
  }

  @Override
  public void close() throws IOException {
    try (firsts;
        starts) {
      rest.close();
    }
  }
}
