package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Tells an explanation in words, each premise below its conclusion, with its graph and place. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final DatasetGraph dataset;
  private final Graph all;
  private final Wording wording;

  /**
   * @param dataset the named graphs that the explained statements stand in, with their labels
   */
  public ExplanationText(DatasetGraph dataset) {
    this.dataset = dataset;
    this.all = GraphView.createUnionGraph(dataset);
    this.wording = new Wording(all);
  }

  /** The explanation as lines of text, one for each statement and one for each rule. */
  public String of(Explanation explanation) {
    var text = new StringBuilder();
    tell(explanation, "", text, new HashSet<>());
    return text.toString();
  }

  private void tell(Explanation told, String indent, StringBuilder text, Set<Triple> before) {
    Triple statement = told.conclusion();
    begin(List.of(statement), indent, text);
    if (told.basis() == Explanation.Basis.ASSERTED) {
      text.append(". [").append(origin(statement)).append("]\n");
    } else if (told.basis() == Explanation.Basis.NEITHER) {
      text.append(": nothing says so, and it does not follow.\n");
    } else if (!before.add(statement)) {
      text.append(", as above.\n");
    } else {
      text.append(", because\n");
      String below = indent + INDENT;
      tell(told.premises(), below, text, before);
      text.append(below).append("Rule: ").append(told.reason()).append('\n');
    }
  }

  /** Asserted statements about one thing share a line; that things have labels goes unsaid. */
  private void tell(
      List<Explanation> premises, String indent, StringBuilder text, Set<Triple> before) {
    Map<Node, List<Triple>> together = new LinkedHashMap<>();
    for (Explanation premise : premises) {
      Triple statement = premise.conclusion();
      if (premise.basis() == Explanation.Basis.ASSERTED
          && !statement.getPredicate().equals(RDFS.label.asNode())) {
        together
            .computeIfAbsent(statement.getSubject(), subject -> new ArrayList<>())
            .add(statement);
      }
    }
    together.forEach(
        (subject, statements) -> {
          begin(statements, indent, text);
          text.append(". [").append(origin(statements.get(0))).append("]\n");
        });
    premises.stream()
        .filter(premise -> premise.basis() != Explanation.Basis.ASSERTED)
        .forEach(premise -> tell(premise, indent, text, before));
  }

  private void begin(List<Triple> statements, String indent, StringBuilder text) {
    text.append(indent).append(indent.isEmpty() ? "" : "- ").append(wording.sentence(statements));
  }

  /** The named graphs that hold the statement, and the places that its subject was read at. */
  private String origin(Triple statement) {
    Set<String> origins = new TreeSet<>();
    dataset
        .find(
            Quad.ANY.getGraph(),
            statement.getSubject(),
            statement.getPredicate(),
            statement.getObject())
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().isURI() && quad.getGraph().getURI().startsWith(IriMinter.GRAPH)) {
                origins.add(quad.getGraph().getURI().substring(IriMinter.GRAPH.length()));
              }
            });
    List<String> places =
        all
            .find(statement.getSubject(), PROV.wasQuotedFrom.asNode(), Node.ANY)
            .mapWith(triple -> wording.name(triple.getObject()))
            .toList()
            .stream()
            .sorted()
            .toList();
    String graph = origins.isEmpty() ? "asserted" : String.join(", ", origins);
    return places.isEmpty()
        ? graph
        : graph + ": " + places.stream().collect(Collectors.joining("; "));
  }
}
