package org.interphase.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** A part of a graph in a folder, as N-Quads. */
final class PartFile {

  private static final String OWN = "own.nq";
  private static final String TOLD = "told.nq";
  private static final String ID = "id";

  private final Path folder;

  PartFile(Path folder) {
    this.folder = folder;
  }

  /** True where it was written, and whole. */
  boolean isWhole() {
    return new WholeFolder(folder).isWhole();
  }

  /** Writes {@code part}, of the source {@code id}. */
  void write(String id, Part part) {
    try {
      new WholeFolder(folder)
          .write(
              unfinished -> {
                write(part.own(), unfinished.resolve(OWN));
                write(part.told(), unfinished.resolve(TOLD));
                Files.writeString(unfinished.resolve(ID), id);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of its source. */
  String id() {
    try {
      return Files.readString(folder.resolve(ID));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of what is the source's own. */
  Path own() {
    return folder.resolve(OWN);
  }

  /** The file of what it tells for putting sources together. */
  Path told() {
    return folder.resolve(TOLD);
  }

  /** Sends the quads of {@code file}, which was written here, to {@code to}. */
  static void read(Path file, Consumer<Quad> to) {
    RDFParser.source(file)
        .lang(Lang.NQUADS)
        .checking(false)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                to.accept(quad);
              }
            });
  }

  private static void write(Collection<Quad> quads, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(quads, out);
    }
  }

  /** Writes {@code quads} as N-Quads. */
  static void write(Collection<Quad> quads, OutputStream out) {
    var writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    writer.start();
    quads.forEach(writer::quad);
    writer.finish();
  }
}
