package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a page looks into the graph: a count that is the same on every machine. */
class PageCostTest {

  private static final double TOLERANCE = 20;

  private final AtomicInteger looks = new AtomicInteger();

  private final RunningServer server =
      RunningServer.with(
          RunningServer.OPTIONS, counted(RunningServer.data("sample.trig", "pages.trig")));

  @AfterEach
  void stop() {
    server.close();
  }

  /** Where less is enough, the count here goes down with it. */
  @ParameterizedTest
  @CsvSource({
    "/questions/labels, 96",
    "/questions/labels.csv, 5",
    "/questions/ge-reduction-suppressors, 11",
    "/id/strategy/spi, 63",
    "/id/zhang-2023/table-2/row-06, 128",
    "/failures, 16",
    "/discrepancies, 55",
    "/, 7"
  })
  void looksSoOften(String path, int expected) {
    server.get("/assets/icon.svg");
    looks.set(0);
    assertThat(server.browse(path).statusCode()).isEqualTo(200);
    assertThat(looks.get()).as(path).isCloseTo(expected, withinPercentage(TOLERANCE));
  }

  /** The same data, each look at whose default graph is counted. */
  private DatasetGraph counted(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          var all = DatasetGraphFactory.create(new Counted(copy(data.getDefaultGraph())));
          data.listGraphNodes()
              .forEachRemaining(name -> all.addGraph(name, copy(data.getGraph(name))));
          return all;
        });
  }

  private static Graph copy(Graph graph) {
    var copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  private final class Counted extends GraphWrapper {

    Counted(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      looks.incrementAndGet();
      return super.find(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      looks.incrementAndGet();
      return super.find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
      looks.incrementAndGet();
      return super.contains(subject, predicate, object);
    }
  }
}
