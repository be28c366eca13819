package org.interphase.server.compare;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interphase.server.telling.Labels;

/**
 * One thing that is said in a cell of a comparison.
 *
 * @param key equal to that of another which says the same
 * @param text what is said
 * @param detail more about it, in small; may be empty
 * @param link where the detail leads, or the text where there is no detail
 * @param value the measurement that says it, where one does
 */
record ComparedEntry(
    Object key, String text, String detail, Optional<Node> link, Optional<ComparedValue> value) {

  static ComparedEntry of(ComparedValue value) {
    return new ComparedEntry(
        value.key(), value.text(), "", Optional.of(value.node()), Optional.of(value));
  }

  static ComparedEntry of(Node node, Labels labels) {
    var link = Optional.of(node).filter(Node::isURI);
    return new ComparedEntry(node, labels.of(node), "", link, Optional.empty());
  }

  /** A claim: how it is known, and in small what it says. */
  static ComparedEntry claim(String text, Node claim, Labels labels) {
    return new ComparedEntry(text, text, labels.of(claim), Optional.of(claim), Optional.empty());
  }
}
