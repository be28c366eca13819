package org.interphase.server.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.http.Iris;

/** The rows of tables that texts of an answer name by their paths, one or several. */
final class NamedRows {

  static final Pattern ROW =
      Pattern.compile("([a-z0-9-]+)/table-[A-Za-z0-9.-]+/row-[0-9]+(?:#.*)?");

  /** Where the name of a source ends in the label of a row. */
  private static final String TABLE = ", Table ";

  private final Graph graph;
  private final Labels labels;
  private final Set<String> sources = new HashSet<>();

  /**
   * @param graph knows which rows there are once it has the labels of those that were named
   */
  NamedRows(Graph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
  }

  static boolean isRow(String text) {
    return ROW.matcher(text).matches();
  }

  /** The rows that a text names; their sources are remembered. */
  List<Node> in(String text) {
    var named = new ArrayList<Node>();
    for (var part : text.split(ListedNames.BETWEEN)) {
      var row = ROW.matcher(part);
      if (row.matches()) {
        sources.add(row.group(1));
        named.add(Iris.node(Iris.THINGS + part));
      }
    }
    return named;
  }

  /**
   * The row that a text stands for, with its label; what is printed in one source alone need not
   * name it again.
   */
  Optional<PrintedPlace> of(String text) {
    return Optional.of(text)
        .filter(NamedRows::isRow)
        .map(path -> Iris.THINGS + path)
        .filter(iri -> graph.contains(Iris.node(iri), RDFS.Nodes.label, Node.ANY))
        .map(iri -> new PrintedPlace(iri, shortened(labels.of(Iris.node(iri)))));
  }

  private String shortened(String label) {
    int table = label.lastIndexOf(TABLE);
    return sources.size() == 1 && table >= 0 ? label.substring(table + 2) : label;
  }
}
