package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

class FarDatasetTest {

  /** A graph may be all that a service holds. */
  @Test
  void asksForOneStatementOfAGraphToKnowThatItIsThere() {
    var asked = new ArrayList<String>();
    boolean there = new FarDataset(service(asked)).containsGraph(NodeFactory.createURI("urn:g"));
    assertThat(there).isFalse();
    assertThat(asked).singleElement().asString().contains("GRAPH <urn:g>").endsWith("\nLIMIT 1");
  }

  private static PatternService service(List<String> asked) {
    return new PatternService() {
      @Override
      public Iterator<Binding> rows(String select) {
        asked.add(select);
        return List.<Binding>of().iterator();
      }

      @Override
      public Collection<Node> defaultGraphs() {
        return List.of();
      }

      @Override
      public boolean has(Node graph) {
        return true;
      }
    };
  }
}
