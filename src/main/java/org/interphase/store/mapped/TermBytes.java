package org.interphase.store.mapped;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A term of RDF 1.1 as bytes: its kind, what goes with its text, and the text. */
final class TermBytes {

  private enum Kind {
    IRI,
    BLANK,
    TEXT,
    TYPED,
    TAGGED;

    private static final Kind[] ALL = values();
  }

  private TermBytes() {}

  /**
   * The bytes of {@code term}.
   *
   * @param numberOf gives the number of an IRI, by which a literal names its datatype
   */
  static byte[] of(Node term, ToIntFunction<Node> numberOf) {
    if (term.isURI()) {
      return bytes(Kind.IRI, 0, text(term)).array();
    }
    if (term.isBlank()) {
      return bytes(Kind.BLANK, 0, text(term)).array();
    }
    if (!term.isLiteral() || term.getLiteralBaseDirection() != null) {
      throw new IllegalArgumentException("No term of RDF 1.1: " + term);
    }
    if (!term.getLiteralLanguage().isEmpty()) {
      var language = utf8(term.getLiteralLanguage());
      return bytes(Kind.TAGGED, 1 + language.length, text(term))
          .put(1, (byte) language.length)
          .put(2, language)
          .array();
    }
    if (term.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return bytes(Kind.TEXT, 0, text(term)).array();
    }
    return bytes(Kind.TYPED, Integer.BYTES, text(term))
        .putInt(1, numberOf.applyAsInt(datatype(term)))
        .array();
  }

  /** The IRI of a literal's datatype. */
  static Node datatype(Node literal) {
    return NodeFactory.createURI(literal.getLiteralDatatypeURI());
  }

  /** True for a literal that names its datatype by a number. */
  static boolean namesDatatype(Node term) {
    return term.isLiteral()
        && term.getLiteralLanguage().isEmpty()
        && !term.getLiteralDatatype().equals(XSDDatatype.XSDstring);
  }

  /** What of a term is spelt out: its IRI, label, or lexical form. */
  static String text(Node term) {
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isBlank() ? term.getBlankNodeLabel() : term.getLiteralLexicalForm();
  }

  /** The term whose bytes are left in {@code bytes}. */
  static Node read(ByteBuffer bytes, IntFunction<Node> termOf) {
    return switch (Kind.ALL[bytes.get()]) {
      case IRI -> NodeFactory.createURI(text(bytes, bytes.remaining()));
      case BLANK -> NodeFactory.createBlankNode(text(bytes, bytes.remaining()));
      case TEXT -> NodeFactory.createLiteralString(text(bytes, bytes.remaining()));
      case TYPED -> {
        var datatype = NodeFactory.getType(termOf.apply(bytes.getInt()).getURI());
        yield NodeFactory.createLiteralDT(text(bytes, bytes.remaining()), datatype);
      }
      case TAGGED -> {
        var language = text(bytes, bytes.get());
        yield NodeFactory.createLiteralLang(text(bytes, bytes.remaining()), language);
      }
    };
  }

  private static ByteBuffer bytes(Kind kind, int between, String text) {
    var end = utf8(text);
    return ByteBuffer.allocate(1 + between + end.length)
        .put(0, (byte) kind.ordinal())
        .put(1 + between, end);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ByteBuffer bytes, int length) {
    var text = new byte[length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
