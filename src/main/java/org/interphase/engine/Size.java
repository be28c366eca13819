package org.interphase.engine;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** About how many bytes things take that are kept. */
final class Size {

  private static final long ROW = 64;
  private static final long VALUE = 40;

  /** Texts of this length are mostly the graph's own, which no row has for itself. */
  private static final int SHORT = 64;

  private Size() {}

  static long of(Binding row) {
    long size = ROW;
    for (var variables = row.vars(); variables.hasNext(); ) {
      size += of(row.get(variables.next()));
    }
    return size;
  }

  static long of(Node value) {
    if (value.isLiteral()) {
      return VALUE
          + text(value.getLiteralLexicalForm())
          + text(value.getLiteralLanguage())
          + text(value.getLiteralDatatypeURI());
    }
    return value.isURI() ? VALUE + text(value.getURI()) : VALUE;
  }

  private static long text(String text) {
    return text.length() <= SHORT ? 0 : 2L * text.length();
  }
}
