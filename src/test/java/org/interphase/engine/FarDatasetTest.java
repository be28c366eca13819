package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class FarDatasetTest {

  /** A graph may be all that a service holds. */
  @Test
  void asksForOneStatementOfAGraphToKnowThatItIsThere() {
    var asked = new ArrayList<String>();
    boolean there = new FarDataset(service(asked)).containsGraph(node("urn:g"));
    assertThat(there).isFalse();
    assertThat(asked).singleElement().asString().contains("GRAPH <urn:g>").endsWith("\nLIMIT 1");
  }

  /** Services need not find an order for triples that stand each in a graph of its own. */
  @Test
  void asksForWhatNarrowsMostFirstAndForEachTripleInAnyGraphOfTheDefaultGraph() {
    var asked = new ArrayList<String>();
    var thing = Var.alloc("thing");
    var labels = Triple.create(thing, node("urn:label"), Var.alloc("label"));
    var kind = Triple.create(thing, node("urn:kind"), node("urn:cell"));
    var pattern = new FarPattern(Quad.defaultGraphIRI, List.of(labels, kind));

    var found = new FarDataset(service(asked)).match(pattern, List.of(BindingFactory.empty()));

    assertThat(found).isExhausted();
    assertThat(asked)
        .singleElement()
        .asString()
        .containsSubsequence(
            "GRAPH ?g0 {",
            "<urn:kind> <urn:cell> }",
            "FILTER(STRSTARTS(STR(?g0), \"urn:\") && ?g0 NOT IN (<urn:beside>))",
            "GRAPH ?g1 {",
            "<urn:label>",
            "FILTER(STRSTARTS(STR(?g1), \"urn:\") && ?g1 NOT IN (<urn:beside>))")
        .doesNotContain("FROM");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static PatternService service(List<String> asked) {
    return new PatternService() {
      @Override
      public Iterator<Binding> rows(String select) {
        asked.add(select);
        return List.<Binding>of().iterator();
      }

      @Override
      public DefaultGraph defaultGraph() {
        return DefaultGraph.of("urn:", List.of(node("urn:beside")));
      }

      @Override
      public boolean has(Node graph) {
        return true;
      }
    };
  }
}
