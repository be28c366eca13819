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

  /** The term whose bytes lie in {@code bytes} from {@code start} to before {@code end}. */
  static Node read(ByteBuffer bytes, int start, int end, IntFunction<Node> termOf) {
    int next = start + 1;
    return switch (Kind.ALL[bytes.get(start)]) {
      case IRI -> NodeFactory.createURI(text(bytes, next, end));
      case BLANK -> NodeFactory.createBlankNode(text(bytes, next, end));
      case TEXT -> NodeFactory.createLiteralString(text(bytes, next, end));
      case TYPED ->
          NodeFactory.createLiteralDT(
              text(bytes, next + Integer.BYTES, end),
              NodeFactory.getType(termOf.apply(bytes.getInt(next)).getURI()));
      case TAGGED -> {
        int afterLanguage = next + 1 + bytes.get(next);
        yield NodeFactory.createLiteralLang(
            text(bytes, afterLanguage, end), text(bytes, next + 1, afterLanguage));
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

  private static String text(ByteBuffer bytes, int start, int end) {
    var text = new byte[end - start];
    bytes.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
