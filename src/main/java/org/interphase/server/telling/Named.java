package org.interphase.server.telling;

import j2html.tags.DomContent;
import org.apache.jena.graph.Node;
import org.interphase.server.http.Iris;

/** A thing and its label, which outlive the excerpt that they were read from. */
public record Named(Node node, String label) {

  /** The thing's IRI. */
  public String iri() {
    return node.getURI();
  }

  /** Its IRI without what all of ours begin with. */
  public String path() {
    return Iris.shortName(iri());
  }

  /** Its label, which leads to its page. */
  public DomContent link() {
    return Links.to(iri(), label);
  }
}
