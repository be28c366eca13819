package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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

  @Test
  void asksForTheSameOnceWhileOneAnswerIsMade() {
    var service = holding(3);
    var engine = Engine.on(new FarDataset(service));

    long counted = engine.read(() -> count(engine) + count(engine));

    assertThat(counted).isEqualTo(6);
    assertThat(service.asked()).hasSize(1);
  }

  /** Others change the data when they like. */
  @Test
  void asksAnewForTheNextAnswer() {
    var service = holding(3);
    var engine = Engine.on(new FarDataset(service));

    engine.read(() -> count(engine));
    engine.read(() -> count(engine));

    assertThat(service.asked()).hasSize(2);
  }

  /** A thousand rows of more than 2 kB each, for which a quarter of 8 MB is too little. */
  @Test
  void keepsNothingForWhichThereIsNoRoom() {
    var service = holding(1000);
    var engine = Engine.on(new FarDataset(service)).holding(8_000_000, 8_000_000);

    long counted = engine.read(() -> count(engine) + count(engine));

    assertThat(counted).isEqualTo(2000);
    assertThat(service.asked()).hasSize(2);
  }

  /** What is read four times takes most of 10 MB; what is kept for speed comes on top of it. */
  @Test
  void refusesNothingForWhatIsKept() {
    var service = holding(1000);
    var engine = Engine.on(new FarDataset(service)).holding(20_000_000, 10_000_000);

    long counted = engine.read(() -> count(engine) + count(engine) + count(engine) + count(engine));

    assertThat(counted).isEqualTo(4000);
    assertThat(service.asked()).hasSize(1);
  }

  private static long count(Engine engine) {
    return RowSetOps.count(engine.build().query(LABELS).build().select());
  }

  private static AskedService holding(int rows) {
    return new AskedService(select -> Collections.nCopies(rows, ROW));
  }
}
