package org.interphase.server.telling;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.QueryRun;

/** What the rows of an answer speak of, so far as it can be looked at side by side. */
public interface RowsTogether {

  /** A link to all that the rows speak of, side by side; nothing where there are no two. */
  DomContent link();

  /** What a row speaks of, as the script that compares the rows left on the page names it. */
  Optional<String> name(int row);

  /** Finds what rows speak of by the things that each of them names. */
  @FunctionalInterface
  interface Finder {

    /** What these rows speak of; to be used within {@link QueryRun#read}. */
    RowsTogether of(List<List<Node>> named, QueryRun queries);
  }
}
