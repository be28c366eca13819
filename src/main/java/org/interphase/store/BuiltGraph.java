package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.store.mapped.DatasetWriter;
import org.interphase.store.mapped.MappedDataset;
import org.interphase.vocabulary.Prefixes;

/**
 * A graph kept on disk in a folder of its own, so that starting is opening: its statements, and its
 * full-text index. The folder is moved into place when it is whole.
 */
final class BuiltGraph {

  private static final String INDEX = "index";

  private final Path folder;

  BuiltGraph(Path folder) {
    this.folder = folder;
  }

  /** True where all that was written is there. */
  boolean isWhole() {
    return new WholeFolder(folder).isWhole();
  }

  /**
   * The named graphs with the full-text index. The default graph is the union of all but the those
   * beside it: a graph of its own, not a view, so that plain queries are as fast as on one graph.
   */
  DatasetGraph open() {
    var dataset = opened();
    Prefixes.ALL.forEach(dataset.prefixes()::add);
    KeptCounts.attach(dataset, dataset);
    return TextIndexes.attach(dataset, folder.resolve(INDEX));
  }

  /** Adds the quads to {@code dataset}, and the default graph that they make up. */
  void streamInto(DatasetGraph dataset) {
    opened().find().forEachRemaining(dataset::add);
  }

  private DatasetGraph opened() {
    try {
      return MappedDataset.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Quads quads, Path folder) throws IOException {
    try (var writer = new DatasetWriter(folder, name -> !NamedGraphs.isBeside(name))) {
      quads.sendTo(writer::add);
      writer.finish();
    }
    TextIndexes.write(MappedDataset.open(folder).getDefaultGraph(), folder.resolve(INDEX));
  }

  /** Has {@code dataset}, which was loaded from this graph, tell how much is in it. */
  void count(DatasetGraph dataset) {
    KeptCounts.attach(dataset, opened());
  }

  Path index() {
    return folder.resolve(INDEX);
  }

  /** Keeps {@code quads}, and forgets the graphs that lie beside this one. */
  void keep(Quads quads) {
    try {
      var whole = new WholeFolder(folder);
      whole.write(unfinished -> write(quads, unfinished));
      // The newest few stay: other data folders may be served in turn.
      whole.forgetOthers(3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
