package org.interphase.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Writes a whole dataset to a file whose name says the format, or to standard output. */
public final class GraphWriter {

  /** The name that means standard output, as N-Quads. */
  public static final String STANDARD_OUTPUT = "-";

  private static final String GZIP = ".gz";

  private static final Map<String, RDFFormat> FORMATS =
      Map.of(
          "ttl", RDFFormat.TURTLE_BLOCKS,
          "trig", RDFFormat.TRIG_BLOCKS,
          "nt", RDFFormat.NTRIPLES_UTF8,
          "nq", RDFFormat.NQUADS_UTF8,
          "jsonld", RDFFormat.JSONLD11_PLAIN);

  private GraphWriter() {}

  /** True where {@code fileName} ends in a format that can be written, or is {@code "-"}. */
  public static boolean canWrite(String fileName) {
    return fileName.equals(STANDARD_OUTPUT) || format(fileName).isPresent();
  }

  /**
   * Writes {@code dataset}; formats without named graphs get the union that the default graph is. A
   * file appears whole or not at all.
   *
   * @throws IOException where the file cannot be written; then nothing is left of it
   */
  public static void write(DatasetGraph dataset, String fileName, OutputStream standardOutput)
      throws IOException {
    if (fileName.equals(STANDARD_OUTPUT)) {
      write(dataset, RDFFormat.NQUADS_UTF8, standardOutput);
      standardOutput.flush();
      return;
    }
    var format =
        format(fileName)
            .orElseThrow(() -> new IllegalArgumentException("No known format: " + fileName));
    var file = Path.of(fileName).toAbsolutePath();
    if (Files.notExists(file.getParent())) {
      throw new NoSuchFileException(file.getParent().toString());
    }
    Unfinished.write(
        file,
        out -> {
          if (fileName.endsWith(GZIP)) {
            try (var zipped = new GZIPOutputStream(out)) {
              write(dataset, format, zipped);
            }
          } else {
            write(dataset, format, out);
          }
        });
  }

  private static void write(DatasetGraph dataset, RDFFormat format, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          var writer =
              RDFLanguages.isQuads(format.getLang())
                  ? RDFWriter.source(dataset)
                  : RDFWriter.source(union(dataset));
          writer.format(format).output(out);
        });
  }

  private static Graph union(DatasetGraph dataset) {
    var union = GraphFactory.createDefaultGraph();
    union.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
    dataset.stream()
        .filter(quad -> !NamedGraphs.isBeside(quad.getGraph()))
        .forEach(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static Optional<RDFFormat> format(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    var plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.ofNullable(FORMATS.get(plain.substring(dot + 1)));
  }
}
