package org.interphase.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.ContextAccumulator;
import org.interphase.vocabulary.Prefixes;

/** Writes statements in the order in which they come. */
final class GraphFormat {

  /** {@code @prefix}: some parsers, such as the OWL API's, know no other. */
  private static final Context OLDER_PREFIXES =
      ContextAccumulator.newBuilder().set(RIOT.symTurtleDirectiveStyle, "at").context();

  private GraphFormat() {}

  static void turtle(List<Triple> triples, OutputStream out) {
    var writer = begin(RDFFormat.TURTLE_BLOCKS, Map.of(), out);
    triples.forEach(writer::triple);
    writer.finish();
  }

  static void nQuads(List<Quad> quads, OutputStream out) {
    var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    writer.start();
    quads.forEach(writer::quad);
    writer.finish();
  }

  /** Writes TriG that declares {@code prefixes} beside the project's own. */
  static void triG(Iterable<Quad> quads, Map<String, String> prefixes, OutputStream out) {
    var writer = begin(RDFFormat.TRIG_BLOCKS, prefixes, out);
    quads.forEach(writer::quad);
    writer.finish();
  }

  private static StreamRDF begin(RDFFormat format, Map<String, String> prefixes, OutputStream out) {
    var writer = StreamRDFWriter.getWriterStream(out, format, OLDER_PREFIXES);
    writer.start();
    Prefixes.ALL.forEach(writer::prefix);
    prefixes.forEach(writer::prefix);
    return writer;
  }
}
