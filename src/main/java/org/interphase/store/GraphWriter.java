package org.interphase.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.interphase.vocabulary.Prefixes;

/** Writes a graph to a file or a stream, in the format that the file's name asks for. */
public final class GraphWriter {

  private GraphWriter() {}

  /** True if the end of {@code fileName} names a format; {@code .gz} may follow it. */
  public static boolean knows(String fileName) {
    return GraphFormat.of(fileName).isPresent();
  }

  /** The ends of file names that name a format: {@code .ttl, .trig, .nt, .nq, .jsonld}. */
  public static String suffixes() {
    return GraphFormat.suffixes();
  }

  /**
   * Writes {@code dataset} to {@code file}: the named graphs, or their union where the format has
   * no names. The file is whole or not there.
   *
   * @throws IOException if the disk does not let it be written
   */
  public static void write(DatasetGraph dataset, Path file) throws IOException {
    GraphFormat format = GraphFormat.of(file.getFileName().toString()).orElseThrow();
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".interphase-", ".part");
    try {
      try (OutputStream out = stream(unfinished, file)) {
        write(dataset, format, out);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes the named graphs of {@code dataset} to {@code out} as N-Quads. */
  public static void writeQuads(DatasetGraph dataset, OutputStream out) {
    write(dataset, GraphFormat.N_QUADS, out);
  }

  private static void write(DatasetGraph dataset, GraphFormat format, OutputStream out) {
    if (format == GraphFormat.JSON_LD) {
      RDFWriter.source(named(dataset)).format(format.format()).output(out);
      return;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.format());
    writer.start();
    if (format.format() != RDFFormat.NQUADS && format.format() != RDFFormat.NTRIPLES) {
      Prefixes.ALL.forEach(writer::prefix);
    }
    if (format.keepsGraphs()) {
      namedQuads(dataset).forEachRemaining(writer::quad);
    } else {
      dataset.getDefaultGraph().find().forEachRemaining(writer::triple);
    }
    writer.finish();
  }

  /** The quads of the named graphs, without the union in the default graph. */
  static Iterator<Quad> namedQuads(DatasetGraph dataset) {
    return dataset.findNG(null, null, null, null);
  }

  private static DatasetGraph named(DatasetGraph dataset) {
    DatasetGraph named = DatasetGraphFactory.createGeneral();
    namedQuads(dataset).forEachRemaining(named::add);
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      named.prefixes().add(prefix.getKey(), prefix.getValue());
    }
    return named;
  }

  private static OutputStream stream(Path unfinished, Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
