package org.interphase.server.http;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a> can hold. */
public final class XmlText {

  private XmlText() {}

  /** Throws a problem where a format of XML cannot hold one of the nodes. */
  public static void require(Stream<Node> nodes, String otherFormats) {
    nodes
        .filter(node -> node.isLiteral() || node.isURI())
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .map(XmlText::firstUnfit)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .ifPresent(
            unfit -> {
              throw HttpProblem.unwritable(
                  String.format(
                      Locale.ROOT,
                      "The result holds the character U+%04X, which no XML can. Ask for %s.",
                      unfit.getAsInt(),
                      otherFormats));
            });
  }

  private static OptionalInt firstUnfit(String text) {
    return text.codePoints().filter(c -> !isFit(c)).findFirst();
  }

  private static boolean isFit(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
