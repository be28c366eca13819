package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;

/** The statements of a run in one order, one after another, as numbers of the terms of all runs. */
final class RunStatements implements Closeable {

  /** By the statements at which they are. */
  static final Comparator<RunStatements> ORDER =
      Comparator.<RunStatements>comparingInt(run -> run.graph)
          .thenComparingInt(run -> run.first)
          .thenComparingInt(run -> run.second)
          .thenComparingInt(run -> run.third);

  private final NumberReader in;
  private final MappedNumbers numbers;
  private int graph;
  private int first;
  private int second;
  private int third;

  RunStatements(Run run, Order order) throws IOException {
    this.in = new NumberReader(run.statements(order));
    this.numbers = MappedNumbers.open(run.numbers());
  }

  /** Goes to the next statement; false where there is none. */
  boolean advance() throws IOException {
    if (!in.hasNext()) {
      return false;
    }
    int name = in.next();
    graph = name == Run.DEFAULT_GRAPH ? name : numbers.get(name - 1) + 1;
    first = numbers.get(in.next());
    second = numbers.get(in.next());
    third = numbers.get(in.next());
    return true;
  }

  int graph() {
    return graph;
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }

  int third() {
    return third;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
