package org.interphase.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats that a graph can be written in, told by the end of a file's name. */
enum GraphFormat {
  TURTLE(".ttl", RDFFormat.TURTLE_BLOCKS, false),
  TRIG(".trig", RDFFormat.TRIG_BLOCKS, true),
  N_TRIPLES(".nt", RDFFormat.NTRIPLES, false),
  N_QUADS(".nq", RDFFormat.NQUADS, true),
  JSON_LD(".jsonld", RDFFormat.JSONLD11_PLAIN, true);

  private final String suffix;
  private final RDFFormat format;
  private final boolean quads;

  GraphFormat(String suffix, RDFFormat format, boolean quads) {
    this.suffix = suffix;
    this.format = format;
    this.quads = quads;
  }

  static Optional<GraphFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Arrays.stream(values()).filter(format -> plain.endsWith(format.suffix)).findFirst();
  }

  /** {@code .ttl, .trig, …} for messages. */
  static String suffixes() {
    return String.join(", ", Arrays.stream(values()).map(format -> format.suffix).toList());
  }

  RDFFormat format() {
    return format;
  }

  /** True if the format keeps the names of graphs. */
  boolean keepsGraphs() {
    return quads;
  }
}
