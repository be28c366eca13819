package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Puts the statements of all runs into one order, each once, graph by graph. */
final class StatementMerge {

  private StatementMerge() {}

  /** Writes the columns of the statements in this order into files of {@code folder}. */
  static SortedColumns write(List<Run> runs, Order order, Path folder) throws IOException {
    var open = new ArrayList<Closeable>();
    try (var out = new ColumnWriter(folder, order)) {
      var next = new PriorityQueue<>(RunStatements.ORDER);
      for (var run : runs) {
        var statements = new RunStatements(run, order);
        open.add(statements);
        addNext(statements, next);
      }
      while (!next.isEmpty()) {
        var statements = next.remove();
        out.add(statements.graph(), statements.first(), statements.second(), statements.third());
        addNext(statements, next);
      }
      return out.written();
    } finally {
      for (var statements : open) {
        statements.close();
      }
    }
  }

  private static void addNext(RunStatements statements, PriorityQueue<RunStatements> next)
      throws IOException {
    if (statements.advance()) {
      next.add(statements);
    }
  }
}
