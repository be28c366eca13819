package org.interphase.engine;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A service that is asked for the same rows once in one piece of work: what a page or a question is
 * made of comes to the same patterns by several ways. What it has said is kept as long as the work
 * goes on, so that all of that sees one state of it, and so far as there is memory to spare.
 */
final class HeardRows implements PatternService {

  /** For the text and its entry. */
  private static final long ENTRY = 100;

  private final PatternService service;
  private final Work work;
  private final Map<String, List<Binding>> heard = new HashMap<>();

  HeardRows(PatternService service, Work work) {
    this.service = service;
    this.work = work;
  }

  @Override
  public Iterator<Binding> rows(String select) {
    var known = heard.get(select);
    if (known != null) {
      return known.iterator();
    }
    var rows = Iter.toList(service.rows(select));
    if (work.spares(ENTRY + select.length() + rows.stream().mapToLong(Size::of).sum())) {
      heard.put(select, rows);
    }
    return rows.iterator();
  }

  @Override
  public DefaultGraph defaultGraph() {
    return service.defaultGraph();
  }

  @Override
  public boolean has(Node graph) {
    return service.has(graph);
  }
}
