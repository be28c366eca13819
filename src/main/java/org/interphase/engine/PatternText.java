package org.interphase.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A pattern as a service is asked for it, to which values are sent along.
 *
 * @param select up to its {@code WHERE}
 * @param shared the variables whose values are sent along, and before them that of the place where
 *     these stand in what is sent; empty where none are
 * @param where what is to match
 * @param end what follows
 */
record PatternText(String select, String shared, String where, String end) {

  /** The whole query for these values, of which each is numbered by its place. */
  String of(List<List<Node>> values) {
    var text = new StringBuilder(select).append("\nWHERE {");
    if (!shared.isEmpty()) {
      text.append("\nVALUES (").append(shared).append(") {");
      for (int row = 0; row < values.size(); row++) {
        text.append("\n(").append(row);
        values.get(row).forEach(value -> text.append(' ').append(NodeFmtLib.strNT(value)));
        text.append(')');
      }
      text.append("\n}");
    }
    return text.append(where).append("\n}").append(end).toString();
  }
}
