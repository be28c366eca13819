package org.interphase.server.telling;

import j2html.tags.DomContent;
import java.util.List;
import org.apache.jena.graph.Triple;

/** What a page shows of a thing because of the kind of thing that it is. */
public interface Sections {

  /** Fetches what is to be shown, but for labels. */
  void fetch();

  /** What is to be shown, after all of it has a label. */
  List<DomContent> render();

  /** Whether this shows what a link to the thing says, so that the page need not list it again. */
  default boolean tells(Triple link) {
    return false;
  }
}
