package org.interphase.store.mapped;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger begun = new AtomicInteger();
  private final List<Run> runs = new CopyOnWriteArrayList<>();
  private final Map<Thread, Gathered> gathered = new ConcurrentHashMap<>();

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
  }

  /** Adds a quad of a graph with a name; several threads may at once, each in runs of its own. */
  public void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalArgumentException("No graph with a name: " + quad);
    }
    var thread = Thread.currentThread();
    var own = gathered.computeIfAbsent(thread, any -> new Gathered(bounds));
    own.add(quad);
    if (own.isFull()) {
      gathered.remove(thread);
      putAside(own);
    }
  }

  private void putAside(Gathered run) {
    try {
      runs.add(run.sorted(isPart, aside.resolve("run-" + begun.getAndIncrement())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the files, when all quads were added. */
  public void finish() throws IOException {
    try {
      gathered.values().parallelStream().forEach(this::putAside);
      gathered.clear();
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
