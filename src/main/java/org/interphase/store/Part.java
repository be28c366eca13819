package org.interphase.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What a graph has by one source.
 *
 * @param own its quads, the conclusions about its own things included
 * @param told what must be known of it where sources are put together: what it says of things that
 *     others share, and what is needed to compare its own with those of others
 */
record Part(List<Quad> own, List<Quad> told) {

  Part {
    own = List.copyOf(own);
    told = List.copyOf(told);
  }
}
