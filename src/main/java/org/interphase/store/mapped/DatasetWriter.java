package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads, in whatever order they come, so that {@link MappedDataset} opens them. They are
 * sorted in runs, and the runs merged, so that memory does not grow with their number.
 */
public final class DatasetWriter implements Closeable {

  private final Path folder;
  private final Path aside;
  private final Predicate<Node> isPart;
  private final Bounds bounds;
  private final List<Run> runs = new ArrayList<>();
  private Gathered gathered;

  /**
   * Writes into {@code folder}.
   *
   * @param isPart true for the name of a graph that is part of the default graph
   */
  public DatasetWriter(Path folder, Predicate<Node> isPart) throws IOException {
    this(folder, isPart, Bounds.USUAL);
  }

  DatasetWriter(Path folder, Predicate<Node> isPart, Bounds bounds) throws IOException {
    this.folder = folder;
    this.aside = Files.createDirectory(folder.resolve("unsorted"));
    this.isPart = isPart;
    this.bounds = bounds;
    this.gathered = new Gathered(bounds);
  }

  /** Adds a quad of a graph with a name. */
  public void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalArgumentException("No graph with a name: " + quad);
    }
    if (gathered.isFull()) {
      putAside();
    }
    gathered.add(quad);
  }

  private void putAside() {
    try {
      runs.add(gathered.sorted(isPart, aside.resolve("run-" + runs.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    gathered = new Gathered(bounds);
  }

  /** Writes the files, when all quads were added. */
  public void finish() throws IOException {
    putAside();
    try {
      TermMerge.write(runs, folder, aside);
      var orders = Stream.of(Order.values()).parallel().map(this::merged).toList();
      StatementsWriter.write(orders, folder.resolve(MappedDataset.STATEMENTS));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SortedColumns merged(Order order) {
    try {
      return StatementMerge.write(runs, order, aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was put aside. */
  @Override
  public void close() throws IOException {
    try (var all = Files.walk(aside)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
