package org.interphase.server.telling;

import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.http.Iris;

/** The names of things as a graph gives them, English before other languages. */
public final class Labels {

  /** For words that every graph uses and few explain. */
  private static final Map<Node, String> USUAL =
      Map.of(
          RDF.Nodes.type, "is a",
          RDFS.Nodes.label, "label",
          RDFS.Nodes.comment, "comment",
          RDFS.Nodes.seeAlso, "see also");

  private final Graph graph;
  private final Map<Node, String> known = new HashMap<>(USUAL);

  public Labels(Graph graph) {
    this.graph = graph;
  }

  /** Returns the label of a thing, its short name where it has none, or the text of a literal. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return known.computeIfAbsent(node, this::find);
  }

  /**
   * A thing's label that leads to its page, with a publication's citation behind it; a literal's
   * text, a grade of evidence marked.
   */
  public DomContent link(Node node) {
    if (!node.isURI()) {
      return EvidenceGrades.marked(of(node));
    }
    var link = Links.to(node.getURI(), of(node));
    return Citations.behind(of(node), node, graph)
        .<DomContent>map(it -> join(link, small(it)))
        .orElse(link);
  }

  /** The links one below the other. */
  public DomContent links(Collection<Node> nodes) {
    return ul(each(nodes, node -> li(link(node)))).withClass("plain");
  }

  private String find(Node node) {
    return Iter.toList(graph.find(node, RDFS.Nodes.label, Node.ANY)).stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(Comparator.comparing(Labels::rank).thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> node.isURI() ? Iris.shortName(node.getURI()) : "(unnamed)");
  }

  private static int rank(Node label) {
    var language = label.getLiteralLanguage();
    return language.equals("en") ? 0 : language.isEmpty() ? 1 : 2;
  }
}
