package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.model.Problem;
import org.interphase.reasoning.OntologyCheck;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.interphase.validation.ShaclValidation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a curator is likely to mix up is found by the shapes or by the ontology, and told. */
class CurationSlipsTest {

  private static final Path FOLDER = Path.of("src/test/resources/validation");
  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");

  @TestFactory
  Stream<DynamicTest> slipIsFound() throws IOException {
    var conforming = Files.readString(FOLDER.resolve("conforming.ttl"));
    return Files.readAllLines(FOLDER.resolve("slips.txt")).stream()
        .filter(line -> line.contains(" | "))
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split(" \\| ")))
        .map(
            slip ->
                DynamicTest.dynamicTest(
                    slip.get(1),
                    () -> {
                      assertThat(conforming).contains(slip.get(0));
                      assertThat(problems(conforming.replace(slip.get(0), slip.get(1))))
                          .extracting(Problem::toString)
                          .anySatisfy(problem -> assertThat(problem).contains(slip.get(2)));
                    }));
  }

  @Test
  void withoutASlipNothingIsFound() throws IOException {
    assertThat(problems(Files.readString(FOLDER.resolve("conforming.ttl")))).isEmpty();
  }

  /** All statements of the shipped graph can be true at once, those inferred by rules included. */
  @Test
  void shippedGraphDoesNotContradictItself() {
    var all = GraphFactory.createDefaultGraph();
    var shipped = Workspace.at(Path.of("").toAbsolutePath()).open(Progress.silent());
    shipped
        .listGraphNodes()
        .forEachRemaining(name -> shipped.getGraph(name).find().forEachRemaining(all::add));

    assertThat(OntologyCheck.contradictions("the shipped graph", all)).isEmpty();
  }

  private static List<Problem> problems(String turtle) {
    var data = RDFDataMgr.loadGraph("ontology/interphase.ttl");
    RDFParser.fromString(turtle, Lang.TURTLE).parse(data);
    var problems = new ArrayList<>(ShaclValidation.validate(data, SHAPES));
    problems.addAll(OntologyCheck.contradictions("the data", data));
    return problems;
  }
}
