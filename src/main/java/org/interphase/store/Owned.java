package org.interphase.store;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.interphase.vocabulary.IriMinter;

/**
 * Tells what is a source's own, such as its rows and samples, from what sources share: terms,
 * things of the catalogue, materials by their formula, publications by their DOI.
 *
 * @param sources the ids of the sources that are asked about
 */
record Owned(Set<String> sources) {

  /** True if {@code statement} is about a thing of one of the sources. */
  boolean includes(Triple statement) {
    return includes(statement.getSubject()) || includes(statement.getObject());
  }

  /** True if {@code thing} is one of the sources, its graph, or something below them. */
  boolean includes(Node thing) {
    if (!thing.isURI()) {
      return false;
    }
    var iri = thing.getURI();
    return isBelow(IriMinter.ID, iri) || isBelow(IriMinter.GRAPH, iri);
  }

  private boolean isBelow(String namespace, String iri) {
    if (!iri.startsWith(namespace)) {
      return false;
    }
    int end = namespace.length();
    while (end < iri.length() && iri.charAt(end) != '/' && iri.charAt(end) != '#') {
      end++;
    }
    return sources.contains(iri.substring(namespace.length(), end));
  }
}
