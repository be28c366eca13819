package org.interphase.store.mapped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Numbers the terms of all runs, each once, and tells each run the numbers of its own. */
final class TermMerge {

  private TermMerge() {}

  /**
   * Writes the terms into {@code folder}, and their numbers beside the runs, below {@code aside}.
   */
  static void write(List<Run> runs, Path folder, Path aside) throws IOException {
    var open = new ArrayList<RunTerms>();
    try (var out = new TermsWriter(folder, datatypes(runs), aside)) {
      var next = new PriorityQueue<>(Comparator.comparing(RunTerms::term, Terms.order()));
      for (var run : runs) {
        var terms = new RunTerms(run);
        open.add(terms);
        addNext(terms, next);
      }
      merge(next, out);
    } finally {
      for (var terms : open) {
        terms.close();
      }
    }
  }

  private static void merge(PriorityQueue<RunTerms> next, TermsWriter out) throws IOException {
    Node last = null;
    int number = -1;
    while (!next.isEmpty()) {
      var terms = next.remove();
      if (!terms.term().equals(last)) {
        last = terms.term();
        number = out.add(last);
      }
      terms.number(number);
      addNext(terms, next);
    }
  }

  private static void addNext(RunTerms terms, PriorityQueue<RunTerms> next) throws IOException {
    if (terms.advance()) {
      next.add(terms);
    }
  }

  private static Set<Node> datatypes(List<Run> runs) {
    var datatypes = new HashSet<Node>();
    runs.forEach(run -> datatypes.addAll(run.datatypes().values()));
    return datatypes;
  }
}
