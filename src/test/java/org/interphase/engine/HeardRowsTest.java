package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.Test;

class HeardRowsTest {

  private static final String LABELS = "SELECT * { ?thing <http://e/label> ?label }";
  private static final Binding ROW =
      BindingFactory.binding(
          Var.alloc("v0"), NodeFactory.createURI("http://e/a"),
          Var.alloc("v1"), NodeFactory.createLiteralString("x".repeat(1000)));

  private final List<String> asked = new ArrayList<>();

  @Test
  void asksForTheSameOnceWhileOneAnswerIsMade() {
    var engine = Engine.on(holding(3));

    long counted = engine.read(() -> count(engine) + count(engine));

    assertThat(counted).isEqualTo(6);
    assertThat(asked).hasSize(1);
  }

  /** Others change the data when they like. */
  @Test
  void asksAnewForTheNextAnswer() {
    var engine = Engine.on(holding(3));

    engine.read(() -> count(engine));
    engine.read(() -> count(engine));

    assertThat(asked).hasSize(2);
  }

  /** A thousand rows of more than 2 kB each, for which a quarter of 8 MB is too little. */
  @Test
  void keepsNothingForWhichThereIsNoRoom() {
    var engine = Engine.on(holding(1000)).holding(8_000_000, 8_000_000);

    long counted = engine.read(() -> count(engine) + count(engine));

    assertThat(counted).isEqualTo(2000);
    assertThat(asked).hasSize(2);
  }

  private static long count(Engine engine) {
    return RowSetOps.count(engine.build().query(LABELS).build().select());
  }

  private FarDataset holding(int rows) {
    return new FarDataset(
        new PatternService() {
          @Override
          public Iterator<Binding> rows(String select) {
            asked.add(select);
            return Collections.nCopies(rows, ROW).iterator();
          }

          @Override
          public DefaultGraph defaultGraph() {
            return DefaultGraph.of("http://e/", List.of());
          }

          @Override
          public boolean has(Node graph) {
            return true;
          }
        });
  }
}
