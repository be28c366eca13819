package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;

/** Shapes and ontology agree on the unit to which the values of a quantity are converted. */
class UnitAxiomsTest {

  private static final String SHAPES =
      """
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      SELECT ?quantity ?symbol {
        ?shape sh:targetClass ?quantity ; sh:property ?ask .
        ?ask sh:path/rdf:rest/rdf:first iph:referenceUnit ; sh:in/rdf:first ?symbol
      }
      """;

  private static final String ONTOLOGY =
      """
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?quantity ?unit {
        ?quantity rdfs:subClassOf [ owl:onProperty qudt:hasUnit ;
          owl:allValuesFrom [ owl:onProperty iph:referenceUnit ; owl:hasValue ?unit ] ]
      }
      """;

  @Test
  void sayTheSameUnitOfEachQuantity() {
    var ofShapes = rows("ontology/shapes.ttl", SHAPES, "symbol");
    var ofOntology = rows("ontology/interphase.ttl", ONTOLOGY, "unit");

    assertThat(ofShapes).hasSizeGreaterThan(25);
    assertThat(ofOntology).isEqualTo(ofShapes);
  }

  /** Each quantity with its unit by its symbol. */
  private static TreeSet<String> rows(String file, String query, String unit) {
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, ExampleSources.HOME.resolve(file).toString());
    var rows = new TreeSet<String>();
    try (var asked = QueryExec.graph(graph).query(QueryFactory.create(query)).build()) {
      asked
          .select()
          .forEachRemaining(
              row ->
                  rows.add(
                      row.get(Var.alloc("quantity")) + " " + symbol(row.get(Var.alloc(unit)))));
    }
    return rows;
  }

  private static String symbol(Node unit) {
    return unit.isLiteral()
        ? unit.getLiteralLexicalForm()
        : ExampleSources.catalogue().units().stream()
            .filter(known -> known.iri().equals(unit.getURI()))
            .findFirst()
            .orElseThrow()
            .symbol();
  }
}
