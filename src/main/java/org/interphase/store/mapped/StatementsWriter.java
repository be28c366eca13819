package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Puts the columns of all orders together, graph by graph, as they are read. */
final class StatementsWriter {

  private StatementsWriter() {}

  /** Writes {@code orders}, which have the same graphs, each with as many statements. */
  static void write(List<SortedColumns> orders, Path file) throws IOException {
    var open = new ArrayList<OpenColumns>();
    try (var out = new NumberWriter(file)) {
      for (var columns : orders) {
        open.add(new OpenColumns(columns));
      }
      var graphs = orders.get(0).extents();
      out.write(graphs.size() - 1);
      for (int place = 0; place < graphs.size(); place++) {
        var graph = graphs.get(place);
        if (graph.graph() != Run.DEFAULT_GRAPH) {
          out.write(graph.graph() - 1);
        }
        out.write(graph.size());
        for (var columns : open) {
          columns.copy(place, out);
        }
      }
    } finally {
      for (var columns : open) {
        columns.close();
      }
    }
  }

  /** Columns that are copied, graph by graph. */
  private static final class OpenColumns implements Closeable {

    private final SortedColumns columns;
    private final FileChannel firsts;
    private final FileChannel starts;
    private final FileChannel rest;
    private long terms;
    private long statements;

    OpenColumns(SortedColumns columns) throws IOException {
      this.columns = columns;
      this.firsts = FileChannel.open(columns.firsts(), StandardOpenOption.READ);
      this.starts = FileChannel.open(columns.starts(), StandardOpenOption.READ);
      this.rest = FileChannel.open(columns.rest(), StandardOpenOption.READ);
    }

    void copy(int place, NumberWriter out) throws IOException {
      var extent = columns.extents().get(place);
      out.write(extent.terms());
      out.copy(firsts, terms, extent.terms());
      out.copy(starts, terms, extent.terms());
      out.write(extent.size());
      out.copy(rest, 2 * statements, 2L * extent.size());
      terms += extent.terms();
      statements += extent.size();
    }

    @Override
    public void close() throws IOException {
      try (firsts;
          starts) {
        rest.close();
      }
    }
  }
}
