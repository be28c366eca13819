package org.interphase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a service says of patterns, which it is asked for once in one piece of work: what a page or
 * a question is made of comes to the same patterns, and to the same things in them, by several
 * ways. All of that sees one state of the service.
 */
final class HeardRows {

  /** In each row of an answer, the place of the values that it belongs to. */
  static final Var PLACE = Var.alloc("row");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private static final Var GRAPH = Var.alloc("g");
  private static final PatternText GRAPHS =
      new PatternText("SELECT DISTINCT ?g", "", "\nGRAPH ?g { ?s ?p ?o }", "");

  /** For the lists and maps that rows are kept in. */
  private static final long ENTRY = 100;

  private final PatternService service;
  private final LongPredicate spares;
  private final Map<PatternText, Map<List<Node>, List<Binding>>> heard = new HashMap<>();

  /**
   * @param spares whether so many bytes more can be spared to keep rows
   */
  HeardRows(PatternService service, LongPredicate spares) {
    this.service = service;
    this.spares = spares;
  }

  /** The same service in another piece of work. */
  HeardRows anew(LongPredicate spares) {
    return new HeardRows(service, spares);
  }

  /** The names of all graphs. */
  Stream<Node> graphs() {
    return matches(GRAPHS, List.of(List.of())).get(0).stream().map(row -> row.get(GRAPH));
  }

  /** The rows of a pattern for each of {@code values}, at the same places. */
  List<List<Binding>> matches(PatternText pattern, List<List<Node>> values) {
    var known = heard.getOrDefault(pattern, Map.of());
    var unknown = values.stream().filter(one -> !known.containsKey(one)).toList();
    var found = unknown.isEmpty() ? Map.<List<Node>, List<Binding>>of() : asked(pattern, unknown);
    var matches =
        values.stream()
            .map(one -> found.containsKey(one) ? found.get(one) : known.get(one))
            .toList();
    found.forEach((one, rows) -> keep(pattern, one, rows));
    return matches;
  }

  private Map<List<Node>, List<Binding>> asked(PatternText pattern, List<List<Node>> values) {
    var found = values.stream().<List<Binding>>map(one -> new ArrayList<>()).toList();
    Iterator<Binding> rows = service.rows(pattern.of(values));
    rows.forEachRemaining(
        row -> found.get(pattern.shared().isEmpty() ? 0 : place(row.get(PLACE), found)).add(row));
    var byValues = new HashMap<List<Node>, List<Binding>>();
    for (int place = 0; place < values.size(); place++) {
      byValues.put(values.get(place), found.get(place));
    }
    return byValues;
  }

  private static int place(Node row, List<?> sent) {
    var text = row != null && row.isLiteral() ? row.getLiteralLexicalForm() : "";
    if (NUMBER.matcher(text).matches() && Integer.parseInt(text) < sent.size()) {
      return Integer.parseInt(text);
    }
    throw new UnexpectedResult(row, "the number of a row that was sent along");
  }

  /** Where nothing can be spared nothing changes here, whoever asks at the same time. */
  private void keep(PatternText pattern, List<Node> values, List<Binding> rows) {
    long size = values.stream().mapToLong(Size::of).sum() + rows.stream().mapToLong(Size::of).sum();
    if (spares.test(ENTRY + size)) {
      heard.computeIfAbsent(pattern, any -> new HashMap<>()).put(values, rows);
    }
  }
}
