package org.interphase.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A piece of a header that knows its place. Scalars are texts as written, so that {@code 1e-4} and
 * {@code 0.50} stay what they are.
 */
record HeaderNode(Node node, String file, List<Problem> problems) {

  /** Where it stands in the file. */
  Place place() {
    return node.getStartMark()
        .map(mark -> Place.line(file, mark.getLine() + 1L, mark.getColumn() + 1L))
        .orElse(Place.file(file));
  }

  /** What stands behind each name, in the order of the file. */
  Map<String, HeaderNode> entries() {
    var entries = new LinkedHashMap<String, HeaderNode>();
    if (!(node instanceof MappingNode mapping)) {
      wrongShape("lines \"name: …\"");
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      var key = new HeaderNode(tuple.getKeyNode(), file, problems);
      if (entries.putIfAbsent(key.text(), with(tuple.getValueNode())) != null) {
        problems.add(
            new Problem(
                key.place(),
                "\"" + key.text() + "\" a second time",
                "each name once",
                "Join the two, or remove one."));
      }
    }
    return entries;
  }

  /** The entries, of which only the known ones may stand there. */
  Map<String, HeaderNode> entries(Set<String> known) {
    var entries = entries();
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            problems.add(
                new Problem(
                    value.place(),
                    "the name \"" + key + "\"",
                    "one of " + String.join(", ", new TreeSet<>(known)),
                    "Correct the name, or remove the line."));
          }
        });
    return entries;
  }

  /** The items of a list. */
  List<HeaderNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::with).toList();
    }
    wrongShape("a list of \"- …\"");
    return List.of();
  }

  /** The text as written; empty where nothing is. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
    }
    wrongShape("a text");
    return "";
  }

  /** True where neither a list nor further names stand. */
  boolean isText() {
    return node instanceof ScalarNode;
  }

  private HeaderNode with(Node other) {
    return new HeaderNode(other, file, problems);
  }

  private void wrongShape(String expected) {
    var found =
        node instanceof MappingNode
            ? "lines \"name: …\""
            : node instanceof SequenceNode ? "a list" : "the text \"" + text() + "\"";
    problems.add(
        new Problem(place(), found, expected, "Write it as the other questions' headers do."));
  }
}
