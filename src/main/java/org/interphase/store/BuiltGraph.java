package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

  private final Path folder;

  BuiltGraph(Path folder) {
    this.folder = folder;
  }

  /** True where all that was written is there. */
  boolean isWhole() {
    return new WholeFolder(folder).isWhole();
  }

  /**
   * The quads, read into memory, with the full-text index. The default graph is the union of all
   * but those beside it: a graph of its own, not a view, so that plain queries are as fast as on
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
            if (!NamedGraphs.isBeside(quad.getGraph())) {
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
      var whole = new WholeFolder(folder);
      whole.write(
          unfinished -> {
            QuadFile.write(dataset, unfinished.resolve(QUADS));
            TextIndexes.write(dataset, unfinished.resolve(INDEX));
          });
      // The newest few stay: other data folders may be served in turn.
      whole.forgetOthers(3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
