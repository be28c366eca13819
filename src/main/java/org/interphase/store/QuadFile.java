package org.interphase.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads in a file: each term once, then four numbers for each quad. Jena's binary forms spell a
 * term wherever it stands, which makes such a file seven times as long and reading it three times.
 */
final class QuadFile {

  private static final int BUFFER = 1 << 16;

  private QuadFile() {}

  /** Writes the quads of {@code dataset}. */
  static void write(DatasetGraph dataset, Path file) throws IOException {
    var numbers = new LinkedHashMap<Node, Integer>();
    int quads = 0;
    for (var all = dataset.find(); all.hasNext(); quads++) {
      terms(all.next()).forEach(term -> numbers.putIfAbsent(term, numbers.size()));
    }
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      out.writeInt(numbers.size());
      for (var term : numbers.keySet()) {
        write(term, out);
      }
      out.writeInt(quads);
      for (var all = dataset.find(); all.hasNext(); ) {
        for (var term : terms(all.next())) {
          out.writeInt(numbers.get(term));
        }
      }
    }
  }

  /** Sends the quads of {@code file} to {@code sink}, one by one. */
  static void read(Path file, StreamRDF sink) throws IOException {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      var terms = new Node[in.readInt()];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = term(in);
      }
      sink.start();
      for (int left = in.readInt(); left > 0; left--) {
        var graph = terms[in.readInt()];
        var subject = terms[in.readInt()];
        var predicate = terms[in.readInt()];
        sink.quad(Quad.create(graph, subject, predicate, terms[in.readInt()]));
      }
      sink.finish();
    }
  }

  private static List<Node> terms(Quad quad) {
    return List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static void write(Node term, DataOutputStream out) throws IOException {
    if (term.isURI()) {
      write(Kind.IRI, out, term.getURI());
    } else if (term.isBlank()) {
      write(Kind.BLANK, out, term.getBlankNodeLabel());
    } else if (!term.isLiteral() || term.getLiteralBaseDirection() != null) {
      throw new IllegalArgumentException("No term of RDF 1.1: " + term);
    } else if (term.getLiteralLanguage().isEmpty()) {
      write(Kind.TYPED, out, term.getLiteralLexicalForm(), term.getLiteralDatatypeURI());
    } else {
      write(Kind.TAGGED, out, term.getLiteralLexicalForm(), term.getLiteralLanguage());
    }
  }

  private static void write(Kind kind, DataOutputStream out, String... texts) throws IOException {
    out.writeByte(kind.ordinal());
    for (var text : texts) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static Node term(DataInputStream in) throws IOException {
    return switch (Kind.ALL[in.readByte()]) {
      case IRI -> NodeFactory.createURI(text(in));
      case BLANK -> NodeFactory.createBlankNode(text(in));
      case TYPED -> NodeFactory.createLiteralDT(text(in), NodeFactory.getType(text(in)));
      case TAGGED -> NodeFactory.createLiteralLang(text(in), text(in));
    };
  }

  private static String text(DataInputStream in) throws IOException {
    var bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private enum Kind {
    IRI,
    BLANK,
    TYPED,
    TAGGED;

    private static final Kind[] ALL = values();
  }
}
