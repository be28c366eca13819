package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.Test;

/** What a far service is asked for, and sends, where a query is worked out over it. */
class FarRequestsTest {

  private static final DatasetGraph HELD =
      RDFParser.fromString(
              """
              <urn:g> {
                <urn:a> <urn:next> <urn:b> . <urn:b> <urn:next> <urn:c> . <urn:c> <urn:next> <urn:d> .
                <urn:a> <urn:kind> <urn:k> . <urn:b> <urn:kind> <urn:k> . <urn:c> <urn:kind> <urn:k> .
                <urn:a> <urn:name> "a" . <urn:b> <urn:other> "b" . <urn:x> <urn:name> "x" .
              }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  private final List<String> asked = new ArrayList<>();
  private long sent;

  /** Three things of a kind beside three steps are six rows, not nine. */
  @Test
  void asksForUnconnectedStatementsApart() {
    assertThat(count("SELECT * { ?thing <urn:kind> <urn:k> . ?one <urn:next> ?other }"))
        .isEqualTo(9);
    assertThat(asked).hasSize(2);
    assertThat(sent).isEqualTo(6);
  }

  /** The graph that they stand in connects them. */
  @Test
  void asksForStatementsOfOneUnknownGraphTogether() {
    assertThat(count("SELECT * { GRAPH ?g { <urn:a> <urn:next> ?b . <urn:x> <urn:name> ?x } }"))
        .isEqualTo(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void followsAnOptionalStepNoFurther() {
    assertThat(count("SELECT * { VALUES ?from { <urn:a> } ?from <urn:next>? ?to }")).isEqualTo(2);
    assertThat(asked).hasSize(1);
  }

  @Test
  void followsARepeatedStepToItsEnd() {
    assertThat(count("SELECT * { VALUES ?from { <urn:a> } ?from <urn:next>+ ?to }")).isEqualTo(3);
  }

  @Test
  void followsTwoOptionalStepsToTheSecond() {
    assertThat(
            count(
                "SELECT * { VALUES ?from { <urn:a> } ?from ((<urn:next>/<urn:next>)|<urn:kind>)?"
                    + " ?to }"))
        .isEqualTo(3);
  }

  /** The name of what is of no such kind is not asked for. */
  @Test
  void asksForTheNamesOfWhatIsKnownOnly() {
    assertThat(
            count(
                "SELECT * { ?thing <urn:kind> <urn:k>"
                    + " FILTER EXISTS { ?thing (<urn:name>|<urn:other>) ?name } }"))
        .isEqualTo(2);
    assertThat(sent).isEqualTo(3 + 2);
  }

  /** Each step leads to a thing that was met before. */
  @Test
  void asksForWhatIsKnownOfAThingOnce() {
    var engine = Engine.on(far());
    long kinds =
        engine.read(
            () ->
                count(engine, "SELECT * { VALUES ?a { <urn:a> <urn:b> } ?a <urn:kind> ?kind }")
                    + count(engine, "SELECT * { VALUES ?c { <urn:b> <urn:c> } ?c <urn:kind> ?k }"));
    assertThat(kinds).isEqualTo(4);
    assertThat(sent).isEqualTo(3);
    assertThat(asked.get(1)).contains("<urn:c>").doesNotContain("<urn:b>");
  }

  private long count(String query) {
    var engine = Engine.on(far());
    return engine.read(() -> count(engine, query));
  }

  private static long count(Engine engine, String query) {
    return RowSetOps.count(engine.build().query(query).build().select());
  }

  private FarDataset far() {
    return new FarDataset(
        new PatternService() {
          @Override
          public Iterator<Binding> rows(String select) {
            asked.add(select);
            var rows = new ArrayList<Binding>();
            try (var execution = QueryExec.dataset(HELD).query(select).build()) {
              execution.select().forEachRemaining(rows::add);
            }
            sent += rows.size();
            return rows.iterator();
          }

          @Override
          public DefaultGraph defaultGraph() {
            return DefaultGraph.of("urn:", List.of());
          }

          @Override
          public boolean has(Node graph) {
            return true;
          }
        });
  }
}
