package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.store.RowsInWordsOfOthers.rows;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph in BattINFO's pattern. */
class ProjectionTest {

  private static final Workspace WORKSPACE = ExampleSources.review();
  private static DatasetGraph memory;

  @BeforeAll
  static void open() {
    memory = WORKSPACE.open(Progress.silent());
  }

  @Test
  void sameQuestionInBattinfosPatternHasTheSameRows() {
    var ours =
        rows(
            memory,
            """
            SELECT ?sample ?number ?unit {
              ?sample iph:hasMeasurement ?value .
              FILTER NOT EXISTS { ?sample a iph:Measurement }
              FILTER NOT EXISTS {
                ?sample a iph:Claim .
                ?owner iph:hasMeasurement ?value FILTER NOT EXISTS { ?owner a iph:Claim }
              }
              ?value a iph:IonicConductivity ; iph:value ?number ; qudt:hasUnit ?ours .
              ?ours skos:exactMatch ?unit .
              FILTER (STRSTARTS(STR(?unit), STR(emmo:)))
            }
            """);

    assertThat(ours).hasSizeGreaterThan(60);
    assertThat(
            rows(
                memory,
                """
                SELECT ?sample ?number ?unit {
                  GRAPH graph:battinfo {
                    ?sample hasProperty: ?value .
                    ?value a IonicConductivity: , ConventionalProperty: ;
                      hasNumericalPart:/hasNumberValue: ?number ;
                      hasMeasurementUnit: ?unit .
                  }
                }
                """))
        .isEqualTo(ours);
  }

  @Test
  void everyNumberOfTheGraphStandsInTheProjection() {
    assertThat(
            rows(
                memory,
                """
                SELECT ?value {
                  ?owner iph:hasMeasurement ?value .
                  ?value a iph:Measurement ; iph:value ?number .
                  FILTER NOT EXISTS { GRAPH graph:battinfo {
                    ?thing hasProperty:|chameo:hasMeasurementParameter ?value .
                    ?value hasNumericalPart:/hasNumberValue: ?number ;
                      hasMeasurementUnit:/rdfs:label ?unit .
                  } }
                }
                """))
        .isEmpty();
  }

  @Test
  void numberPartIsSharedByNoTwoValues() {
    assertThat(
            rows(
                memory,
                """
                SELECT ?part { GRAPH graph:battinfo { ?value hasNumericalPart: ?part } }
                GROUP BY ?part HAVING (COUNT(?value) > 1)
                """))
        .isEmpty();
  }

  @Test
  void voltageWindowHasItsTwoLimits() {
    assertThat(
            rows(
                memory,
                """
                SELECT ?test ?from ?to {
                  GRAPH graph:battinfo {
                    ?test hasProperty: ?lower , ?upper .
                    ?lower a ec:electrochemistry_534dd59c_904c_45d9_8550_ae9d2eb6bbc9 ;
                      hasNumericalPart:/hasNumberValue: ?from .
                    ?upper a ec:electrochemistry_6dcd5baf_58cd_43f5_a692_51508e036c88 ;
                      hasNumericalPart:/hasNumberValue: ?to .
                    FILTER (REPLACE(STR(?lower), "/lower$", "") = REPLACE(STR(?upper), "/upper$", ""))
                  }
                }
                """))
        .isEqualTo(
            rows(
                memory,
                """
                SELECT ?test ?from ?to {
                  ?test iph:hasMeasurement ?window .
                  ?window a iph:VoltageWindow ; iph:lowerBound ?from ; iph:upperBound ?to .
                }
                """))
        .isNotEmpty();
  }

  @Test
  void projectionHasNoBlankNodes() {
    memory
        .find(NamedGraphs.name("battinfo"), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              assertThat(quad.getSubject().isBlank()).isFalse();
              assertThat(quad.getObject().isBlank()).isFalse();
            });
  }

  @Test
  void exportOfTheProfileIsTheProjectionAlone() {
    var result = WORKSPACE.build(Progress.silent());

    assertThat(result.projection(Profile.BATTINFO).getDefaultGraph())
        .matches(
            alone ->
                alone.isIsomorphicWith(result.dataset().getGraph(NamedGraphs.name("battinfo"))));
    assertThat(result.projection(Profile.BATTINFO).listGraphNodes()).isExhausted();
  }
}
