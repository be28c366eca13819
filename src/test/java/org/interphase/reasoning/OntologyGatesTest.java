package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.ExampleSources;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The ontology passes the checks of ROBOT's report, OOPS! and FOOPS!, each a query whose first line
 * says which. Beside each lies an ontology that it must find wrong.
 */
class OntologyGatesTest {

  private static final Path GATES = Path.of("src/test/resources/ontology-gates");

  @TestFactory
  Stream<DynamicTest> ontologyPasses() throws IOException {
    var ontology = RDFDataMgr.loadGraph("ontology/interphase.ttl");
    return gates()
        .map(
            gate ->
                DynamicTest.dynamicTest(
                    name(gate),
                    () -> assertThat(findings(gate, ontology)).as(reason(gate)).isEmpty()));
  }

  /** As they are served: the ontology with its mappings. What others wrote is theirs to mend. */
  @TestFactory
  Stream<DynamicTest> builtOntologyPasses() throws IOException {
    var data = ExampleSources.build(ExampleSources.TINY).dataset();
    var built = GraphFactory.createDefaultGraph();
    for (var name : List.of("ontology", "mappings")) {
      data.getGraph(NodeFactory.createURI(IriMinter.GRAPH + name)).find().forEach(built::add);
    }
    return gates()
        // A term is often called what its counterpart is called: that is why it is one.
        .filter(gate -> !name(gate).startsWith("duplicate-label"))
        .map(
            gate ->
                DynamicTest.dynamicTest(
                    name(gate),
                    () ->
                        assertThat(findings(gate, built))
                            .as(reason(gate))
                            .filteredOn(finding -> finding.contains(IPH.NS))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> gateFindsWhatIsWrong() throws IOException {
    return gates()
        .map(
            gate ->
                DynamicTest.dynamicTest(
                    name(gate),
                    () ->
                        assertThat(
                                findings(
                                    gate,
                                    RDFDataMgr.loadGraph(
                                        gate.resolveSibling(name(gate) + ".ttl").toString())))
                            .anySatisfy(
                                finding -> assertThat(finding).containsPattern("#[Ww]rong"))));
  }

  private static List<String> findings(Path gate, Graph ontology) throws IOException {
    var findings = new ArrayList<String>();
    try (var query =
        QueryExec.graph(ontology).query(QueryFactory.create(Files.readString(gate))).build()) {
      query
          .select()
          .forEachRemaining(
              row -> {
                var finding = new StringBuilder(row.get(Var.alloc("term")).toString());
                row.vars()
                    .forEachRemaining(
                        variable -> {
                          if (!variable.getVarName().equals("term")) {
                            finding.append(" ").append(row.get(variable));
                          }
                        });
                findings.add(finding.toString());
              });
    }
    return findings;
  }

  private static Stream<Path> gates() throws IOException {
    try (var files = Files.list(GATES)) {
      var gates = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
      assertThat(gates).hasSizeGreaterThan(25);
      return gates.stream();
    }
  }

  private static String name(Path gate) {
    return gate.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  private static String reason(Path gate) throws IOException {
    return Files.readAllLines(gate).get(0);
  }
}
