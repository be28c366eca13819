package org.interphase.server;

import j2html.tags.DomContent;
import org.apache.jena.graph.Node;

/** A thing and its label, which outlive the excerpt that they were read from. */
record Named(Node node, String label) {

  String iri() {
    return node.getURI();
  }

  /** Its IRI without what all of ours begin with. */
  String path() {
    return Iris.shortName(iri());
  }

  /** Its label, which leads to its page. */
  DomContent link() {
    return Links.to(iri(), label);
  }
}
