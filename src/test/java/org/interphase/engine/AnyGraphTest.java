package org.interphase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in whichever graph is found as Jena by itself finds it, row by row. */
class AnyGraphTest {

  private static final DatasetGraph DATA =
      RDFParser.fromString(
              """
              PREFIX : <http://e/>
              :a :p 1 ; :q :b . :b :p 2 ; :q :b . :c :p 3 .
              :g { :a :p 1 ; :q :b . :g :p :g }
              :h { :a :p 1 . :b :p 2 ; :q :b }
              :i { :c :p 3 ; :in :i }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s :p ?o OPTIONAL { GRAPH ?g { ?s :p ?o } }",
        "?s :p ?o OPTIONAL { GRAPH ?g { ?s :p ?o ; :q ?r } }",
        "?s :p ?o GRAPH ?g { ?x :q ?y . ?s :p ?o }",
        "GRAPH ?g { ?s :p ?o }",
        "GRAPH ?g { ?s :p ?o ; :q ?r }",
        "GRAPH ?g { ?s :p ?o . ?t :q ?r }",
        "GRAPH ?g { :a :p ?o . ?t :q ?r }",
        "GRAPH ?g { ?g :p ?g }",
        "?s :in ?g GRAPH ?g { ?s :p ?o }",
        "GRAPH ?s { ?t :in ?s }",
        "VALUES ?g { :g :none 'text' } GRAPH ?g { ?s ?p ?o }",
        "VALUES (?s ?t) { (:a 1) (UNDEF 2) } GRAPH ?g { ?s :p ?t ; :q ?r }",
        "VALUES ?s { :a } GRAPH ?g { ?s :p ?s }",
        "GRAPH ?g { }",
        "GRAPH ?g { ?s :q+ ?o }",
        "?s :p ?o FILTER EXISTS { GRAPH ?g { ?s :p ?o ; :q ?r } }",
        "?s :p ?o FILTER NOT EXISTS { GRAPH ?g { ?s :p ?o ; :q ?r } FILTER (?g = :g) }",
        "?s :none ?o GRAPH ?g { ?s :p ?o }"
      })
  void findsWhatJenaFinds(String pattern) {
    var query = "PREFIX : <http://e/> SELECT * { " + pattern + " }";

    assertThat(found(DATA, query))
        .containsExactlyInAnyOrderElementsOf(rows(QueryExec.dataset(DATA), query));
  }

  /** Links to graphs, as served ones are, cannot have one added while they are read. */
  @ParameterizedTest
  @CsvSource({
    "VALUES ?g { :none :g } GRAPH ?g { ?s :q ?o }, :g",
    "VALUES ?g { :none :g 'text' } FILTER EXISTS { GRAPH ?g { ?s ?p ?o } }, :g",
    "VALUES ?g { :none :g } FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }, :none",
    "VALUES ?g { :none } OPTIONAL { GRAPH ?g { ?s ?p ?o . ?s :q ?r } }, :none"
  })
  void findsNothingInGraphThatIsNotThere(String pattern, String graph) {
    var links = DatasetGraphFactory.createGeneral();
    DATA.listGraphNodes().forEachRemaining(one -> links.addGraph(one, DATA.getGraph(one)));
    var query = "PREFIX : <http://e/> SELECT ?g { " + pattern + " }";

    assertThat(found(links, query)).containsExactly("[?g=" + graph.replace(":", "http://e/") + "]");
  }

  private static List<String> found(DatasetGraph data, String query) {
    var engine = Engine.on(data);
    return engine.read(() -> rows(engine.build(), query));
  }

  private static List<String> rows(QueryExecBuilder begun, String query) {
    try (var execution = begun.query(query).build()) {
      var rows = execution.select();
      return Iter.toList(Iter.map(rows, row -> cells(row, rows.getResultVars())));
    }
  }

  private static String cells(Binding row, List<Var> columns) {
    return columns.stream().map(column -> column + "=" + row.get(column)).toList().toString();
  }
}
