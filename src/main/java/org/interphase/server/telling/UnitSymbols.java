package org.interphase.server.telling;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.QueryRun;

/** The symbols of units and of the units that they are converted to. */
final class UnitSymbols {

  private static final String SYMBOLS =
      """
      SELECT ?unit ?own ?shared {
        ?unit iph:symbol ?own .
        OPTIONAL { ?unit iph:referenceUnit/iph:symbol ?shared }
      }
      """;

  private final Map<Node, String> own = new HashMap<>();
  private final Map<Node, String> shared = new HashMap<>();

  private UnitSymbols() {}

  /** Looks up those of all units; to be used within {@link QueryRun#read}. */
  static UnitSymbols of(QueryRun queries) {
    var symbols = new UnitSymbols();
    queries
        .select(SYMBOLS)
        .forEach(
            found -> {
              var symbol = found.get("own").getLiteralLexicalForm();
              symbols.own.put(found.get("unit"), symbol);
              var converted = found.get("shared");
              symbols.shared.put(
                  found.get("unit"),
                  converted == null ? symbol : converted.getLiteralLexicalForm());
            });
    return symbols;
  }

  boolean know(Node unit) {
    return own.containsKey(unit);
  }

  /** The symbol of a unit. */
  String own(Node unit) {
    return own.get(unit);
  }

  /** The symbol of the reference unit of its kind, its own where it has none. */
  String shared(Node unit) {
    return shared.get(unit);
  }
}
