package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A graph kept on disk in a folder of its own, so that starting is opening: its quads, and its
 * full-text index. The folder is moved into place when it is whole.
 */
final class BuiltGraph {

  private static final String QUADS = "quads";
  private static final String INDEX = "index";

  /** Says which files there are, and how long, so that half a graph is known as such. */
  private static final String CONTENTS = "contents";

  private final Path folder;

  BuiltGraph(Path folder) {
    this.folder = folder;
  }

  /** True where all that was written is there. */
  boolean isWhole() {
    try {
      return Files.readString(folder.resolve(CONTENTS)).equals(contents(folder));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The quads, read into memory, with the full-text index. The default graph is the union of all
   * but the projections: a graph of its own, not a view, so that plain queries are as fast as on
   * one graph, at twice the memory.
   */
  DatasetGraph open() {
    var dataset = NamedGraphs.inMemory();
    streamInto(dataset);
    return TextIndexes.attach(dataset, folder.resolve(INDEX));
  }

  /** Adds the quads to {@code dataset}, and the default graph that they make up. */
  void streamInto(DatasetGraph dataset) {
    stream(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            dataset.add(quad);
            if (!NamedGraphs.isProjection(quad.getGraph())) {
              dataset.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            }
          }
        });
  }

  private void stream(StreamRDF sink) {
    try {
      QuadFile.read(folder.resolve(QUADS), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path index() {
    return folder.resolve(INDEX);
  }

  /** Keeps {@code dataset}, and forgets the graphs that lie beside this one. */
  void keep(DatasetGraph dataset) {
    try {
      Files.createDirectories(folder.getParent());
      // Not a temporary folder as Java makes it, which nobody else could read.
      var unfinished =
          Files.createDirectory(folder.resolveSibling("unfinished-" + UUID.randomUUID()));
      try {
        write(dataset, unfinished);
        move(unfinished);
      } finally {
        Unfinished.delete(unfinished);
      }
      forgetOthers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DatasetGraph dataset, Path folder) throws IOException {
    QuadFile.write(dataset, folder.resolve(QUADS));
    TextIndexes.write(dataset, folder.resolve(INDEX));
    Files.writeString(folder.resolve(CONTENTS), contents(folder));
  }

  private static String contents(Path folder) throws IOException {
    var text = new StringBuilder();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith(CONTENTS)) {
          text.append(folder.relativize(file)).append(' ').append(Files.size(file)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private void move(Path unfinished) throws IOException {
    if (Files.isDirectory(folder) && !isWhole()) {
      Unfinished.delete(folder);
    }
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, folder);
    } catch (IOException e) {
      // Another process has built the same graph in the meantime; theirs is as good.
      if (!isWhole()) {
        throw e;
      }
    }
  }

  private void forgetOthers() throws IOException {
    List<Path> others;
    try (var beside = Files.list(folder.getParent())) {
      others =
          beside
              .filter(path -> !path.equals(folder))
              .sorted(Comparator.comparing(BuiltGraph::age))
              .toList();
    }
    // The newest few stay: other data folders may be served in turn.
    for (var old : others.subList(0, Math.max(0, others.size() - 3))) {
      Unfinished.delete(old);
    }
  }

  private static long age(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }
}
