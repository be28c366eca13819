package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class FarDatasetTest {

  /** A graph may be all that a service holds. */
  @Test
  void asksForOneStatementOfAGraphToKnowThatItIsThere() {
    var service = new AskedService(select -> List.of());
    boolean there = new FarDataset(service).containsGraph(node("http://e/g"));
    assertThat(there).isFalse();
    assertThat(service.asked())
        .singleElement()
        .asString()
        .contains("GRAPH <http://e/g>")
        .endsWith("\nLIMIT 1");
  }

  /** Services need not find an order for triples that stand each in a graph of its own. */
  @Test
  void asksForWhatNarrowsMostFirstAndForEachTripleInAnyGraphOfTheDefaultGraph() {
    var service = new AskedService(select -> List.of());
    var thing = Var.alloc("thing");
    var labels = Triple.create(thing, node("http://e/label"), Var.alloc("label"));
    var kind = Triple.create(thing, node("http://e/kind"), node("http://e/cell"));
    var pattern = new FarPattern(Quad.defaultGraphIRI, List.of(labels, kind));

    var found = new FarDataset(service).match(pattern, List.of(BindingFactory.empty()));

    assertThat(found).isExhausted();
    assertThat(service.asked())
        .singleElement()
        .asString()
        .containsSubsequence(
            "GRAPH ?g0 {",
            "<http://e/kind> <http://e/cell> }",
            "FILTER(STRSTARTS(STR(?g0), \"http://e/\") && ?g0 NOT IN (<http://e/beside>))",
            "GRAPH ?g1 {",
            "<http://e/label>",
            "FILTER(STRSTARTS(STR(?g1), \"http://e/\") && ?g1 NOT IN (<http://e/beside>))")
        .doesNotContain("FROM");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
