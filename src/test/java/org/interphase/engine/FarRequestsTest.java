package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
              <http://e/g> {
                <http://e/a> <http://e/next> <http://e/b> . <http://e/b> <http://e/next> <http://e/c> . <http://e/c> <http://e/next> <http://e/d> .
                <http://e/a> <http://e/kind> <http://e/k> . <http://e/b> <http://e/kind> <http://e/k> . <http://e/c> <http://e/kind> <http://e/k> .
                <http://e/a> <http://e/name> "a" . <http://e/b> <http://e/other> "b" . <http://e/x> <http://e/name> "x" .
              }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  private final AskedService service = new AskedService(this::answers);
  private long sent;

  /** Three things of a kind beside three steps are six rows, not nine. */
  @Test
  void asksForUnconnectedStatementsApart() {
    assertThat(
            count("SELECT * { ?thing <http://e/kind> <http://e/k> . ?one <http://e/next> ?other }"))
        .isEqualTo(9);
    assertThat(service.asked()).hasSize(2);
    assertThat(sent).isEqualTo(6);
  }

  /** The graph that they stand in connects them. */
  @Test
  void asksForStatementsOfOneUnknownGraphTogether() {
    assertThat(
            count(
                "SELECT * { GRAPH ?g { <http://e/a> <http://e/next> ?b . <http://e/x> <http://e/name> ?x } }"))
        .isEqualTo(1);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void followsAnOptionalStepNoFurther() {
    assertThat(count("SELECT * { VALUES ?from { <http://e/a> } ?from <http://e/next>? ?to }"))
        .isEqualTo(2);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void followsARepeatedStepToItsEnd() {
    assertThat(count("SELECT * { VALUES ?from { <http://e/a> } ?from <http://e/next>+ ?to }"))
        .isEqualTo(3);
  }

  @Test
  void followsTwoOptionalStepsToTheSecond() {
    assertThat(
            count(
                "SELECT * { VALUES ?from { <http://e/a> } ?from ((<http://e/next>/<http://e/next>)|<http://e/kind>)?"
                    + " ?to }"))
        .isEqualTo(3);
  }

  /** The name of what is of no such kind is not asked for. */
  @Test
  void asksForTheNamesOfWhatIsKnownOnly() {
    assertThat(
            count(
                "SELECT * { ?thing <http://e/kind> <http://e/k>"
                    + " FILTER EXISTS { ?thing (<http://e/name>|<http://e/other>) ?name } }"))
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
                count(
                        engine,
                        "SELECT * { VALUES ?a { <http://e/a> <http://e/b> } ?a <http://e/kind> ?kind }")
                    + count(
                        engine,
                        "SELECT * { VALUES ?c { <http://e/b> <http://e/c> } ?c <http://e/kind> ?k }"));
    assertThat(kinds).isEqualTo(4);
    assertThat(sent).isEqualTo(3);
    assertThat(service.asked().get(1)).contains("<http://e/c>").doesNotContain("<http://e/b>");
  }

  private long count(String query) {
    var engine = Engine.on(far());
    return engine.read(() -> count(engine, query));
  }

  private static long count(Engine engine, String query) {
    return RowSetOps.count(engine.build().query(query).build().select());
  }

  private FarDataset far() {
    return new FarDataset(service);
  }

  private List<Binding> answers(String select) {
    var rows = new ArrayList<Binding>();
    try (var execution = QueryExec.dataset(HELD).query(select).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    sent += rows.size();
    return rows;
  }
}
