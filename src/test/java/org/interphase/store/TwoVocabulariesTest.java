package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks in the words of others gets the same rows. */
class TwoVocabulariesTest {

  private static final String PREFIXES =
      """
      PREFIX CHMO: <http://purl.obolibrary.org/obo/CHMO_>
      PREFIX chameo: <https://w3id.org/emmo/domain/characterisation-methodology/chameo#>
      PREFIX chems: <https://w3id.org/emmo/domain/chemical-substance#>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX SEPIO: <http://purl.obolibrary.org/obo/SEPIO_>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX ec: <https://w3id.org/emmo/domain/electrochemistry#>
      PREFIX battery: <https://w3id.org/emmo/domain/battery#>
      PREFIX emmo: <https://w3id.org/emmo#>
      PREFIX hasNumberValue: <https://w3id.org/emmo#EMMO_faf79f53_749d_40b2_807c_d34244c192f4>
      PREFIX hasNumericalPart: <https://w3id.org/emmo#EMMO_8ef3cd6d_ae58_4a8d_9fc0_ad8f49015cd0>
      PREFIX hasMeasurementUnit: <https://w3id.org/emmo#EMMO_bed1d005_b04e_4a90_94cf_02bc678a8569>
      PREFIX hasProperty: <https://w3id.org/emmo#EMMO_e1097637_70d2_4895_973f_2396f04fa204>
      PREFIX ConventionalProperty: <https://w3id.org/emmo#EMMO_d8aa8e1f_b650_416d_88a0_5118de945456>
      PREFIX IonicConductivity: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_25dabdc2_68bf_4a38_8cbe_11be017358bc>
      PREFIX hasActiveMaterial: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_860aa941_5ff9_4452_8a16_7856fad07bee>
      PREFIX hasNegativeElectrode: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_5d299271_3f68_494f_ab96_3db9acdd3138>
      PREFIX hasPositiveElectrode: <https://w3id.org/emmo/domain/electrochemistry#electrochemistry_8e9cf965_9f92_46e8_b678_b50410ce3616>
      PREFIX graph: <https://w3id.org/interphase/graph/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX sosa: <http://www.w3.org/ns/sosa/>
      PREFIX unit: <http://qudt.org/vocab/unit/>
      """;

  private static final Workspace WORKSPACE = ExampleSources.review();
  private static DatasetGraph memory;
  private static DatasetGraph disk;

  @TempDir private static Path folder;

  @BeforeAll
  static void open() {
    memory = WORKSPACE.open(Progress.silent());
    disk = WORKSPACE.openOnDisk(folder, Progress.silent());
  }

  @Test
  void ontologyWithItsMappingsIsSound() {
    assertThat(WORKSPACE.checkOntology()).isEmpty();
  }

  /** The columns are a class or property of ours and what others call it. */
  @ParameterizedTest
  @CsvSource({
    "?x a iph:IonicConductivity, ?x a IonicConductivity:",
    "?x a iph:Thickness, ?x a emmo:EMMO_43003c86_9d15_433b_9789_ee2940920656",
    "?x a iph:Cell, ?x a ec:electrochemistry_6f2c88c9_5c04_4953_a298_032cc3ab9b77",
    "?x iph:ofMaterial/a iph:SolidElectrolyte, ?x a ec:electrochemistry_0508a114_544a_4f54_a7de_9b947fb4b618",
    "?x iph:ofMaterial <https://w3id.org/interphase/id/material/lfp>, ?x a chems:substance_aa8e9cc4_5f66_4307_b1c8_26fac7653a90",
    "?x a iph:FullCell, ?x a battery:battery_68ed592a_7924_45d0_a108_94d6275d57f0",
    "?x iph:hasElectrolyte ?y, ?x ec:electrochemistry_3bd08946_4e81_455d_9fca_dc7a5ead9315/iph:ofMaterial ?y",
    "?x iph:hasAnode ?y, ?x hasNegativeElectrode:/hasActiveMaterial:/iph:ofMaterial ?y",
    "?x iph:hasCathode ?y, ?x hasPositiveElectrode:/hasActiveMaterial:/iph:ofMaterial ?y",
    "?x a iph:LithiumMetalCell . FILTER EXISTS { ?x iph:hasElectrolyte|(iph:hasElectrolyteSample/iph:ofMaterial) ?e . ?e a iph:SolidElectrolyte }, ?x a battery:battery_ada13509_4eed_4e40_a7b1_4cc488144154",
    "?x a iph:CyclingTest, ?x a ec:electrochemistry_435b22d4_c441_45ea_8c79_0cbec11fd287",
    "?x a iph:IonicConductivity ; iph:value ?n ; qudt:hasUnit ?u, ?x a IonicConductivity: ; qudt:numericValue ?n ; qudt:hasUnit ?u",
    "?x a iph:Conductivity, ?x qudt:hasQuantityKind <http://qudt.org/vocab/quantitykind/ElectricConductivity>",
    "?x a iph:Temperature ; qudt:hasUnit unit:DEG_C, ?x a emmo:EMMO_66bc9029_f473_45ff_bab9_c3509ff37a22",
    "?e iph:byMethod/a iph:Spectroscopy, ?e prov:wasGeneratedBy/a CHMO:0000228",
    "?x a iph:Measurement, ?x a ConventionalProperty:",
    "?x a iph:Claim, ?x a <https://schema.org/Claim>",
    "{ ?x a iph:Claim } UNION { ?x a iph:Measurement } UNION { ?x a iph:EvidenceItem } UNION { ?x a iph:Locus } UNION { ?x a iph:Publication } UNION { ?x a iph:Discrepancy } UNION { ?x a iph:CandidateReading } UNION { ?x a iph:NamedGraph } UNION { <https://w3id.org/interphase/ontology> <http://www.w3.org/2002/07/owl#versionIRI> ?x }, ?x a prov:Entity",
    "?x a iph:Claim ; iph:hasEvidence ?y, ?x a SEPIO:0000001 ; iph:hasEvidence ?y",
    "?x hasNegativeElectrode:/hasActiveMaterial: ?y, GRAPH graph:battinfo { ?x hasNegativeElectrode:/hasActiveMaterial: ?y }",
    "?x hasPositiveElectrode:/hasActiveMaterial: ?y, GRAPH graph:battinfo { ?x hasPositiveElectrode:/hasActiveMaterial: ?y }",
    "?x ec:electrochemistry_3bd08946_4e81_455d_9fca_dc7a5ead9315 ?y, GRAPH graph:battinfo { ?x ec:electrochemistry_3bd08946_4e81_455d_9fca_dc7a5ead9315 ?y }",
    "?x iph:ofCell ?y, GRAPH graph:battinfo { ?x battery:battery_da3b3f28_aaad_4d67_b674_df47e109fb8b ?y }",
    "?x a iph:Cell, GRAPH graph:battinfo { ?x a ec:electrochemistry_6f2c88c9_5c04_4953_a298_032cc3ab9b77 }",
    "?x a iph:Measurement ; iph:lowerBound ?n, GRAPH graph:battinfo { ?x iph:lowerBound ?n }",
    "?x a iph:Measurement ; iph:upperBound ?n, GRAPH graph:battinfo { ?x iph:upperBound ?n }",
    "?x a iph:IonicConductivity, ?x a/skos:prefLabel 'IonicConductivity'@en",
    "?x a iph:IonicConductivity, ?x a/rdfs:label 'IonicConductivity'@en",
    "?x iph:cites ?y, ?x cito:cites ?y",
    "?x iph:citedBy ?y, ?x cito:isCitedBy ?y"
  })
  void classesAndPropertiesOfOthersFindTheSame(String ours, String theirs) {
    var found = rows(memory, "SELECT * { " + ours + " }");

    assertThat(found).hasSizeGreaterThan(10);
    assertThat(rows(memory, "SELECT * { " + theirs + " }")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "?x a iph:ActivationEnergy ; qudt:hasUnit unit:KiloJ-PER-MOL, ?x a ec:electrochemistry_d7f8cab9_b035_4ecd_be63_292672572526",
    "?x a iph:CellResistance, ?x a ec:electrochemistry_9bf40017_3f58_4030_ada7_cb37a3dfda2d",
    "{ ?x a iph:CellResistance } UNION { ?x a iph:InterfacialResistance }, ?x a emmo:EMMO_e88f75d6_9a17_4cfc_bdf7_43d7cea5a9a1",
    "?x a iph:CuratedGraph, ?x prov:wasAttributedTo <https://w3id.org/interphase/id/agent/contributors>",
    "?x a iph:CuratedGraph, ?x prov:generatedAtTime '2026-11-23T00:00:00Z'^^xsd:dateTime"
  })
  void theirWordsForAFewThingsFindTheSame(String ours, String theirs) {
    var found = rows(memory, "SELECT * { " + ours + " }");

    assertThat(found).isNotEmpty();
    assertThat(rows(memory, "SELECT * { " + theirs + " }")).isEqualTo(found);
  }

  /** The evidence by X-ray photoelectron spectroscopy, by CHMO's class and by SOSA's property. */
  @Test
  void evidenceIsFoundByTheActBehindIt() {
    Set<String> ours =
        rows(memory, "SELECT ?e { ?e iph:byMethod <https://w3id.org/interphase/id/method/xps> }");

    assertThat(ours).hasSizeGreaterThan(5);
    assertThat(rows(memory, "SELECT ?e { ?e prov:wasGeneratedBy/a CHMO:0000404 }"))
        .containsAll(ours);
    assertThat(
            rows(
                memory,
                """
                SELECT ?e { ?e prov:wasGeneratedBy/sosa:usedProcedure ?m . ?m skos:exactMatch CHMO:0000404 }
                """))
        .isEqualTo(ours);
    assertThat(rows(memory, "SELECT ?e { ?e prov:wasGeneratedBy/a CHMO:0000681 }"))
        .isNotEmpty()
        .isEqualTo(rows(memory, "SELECT ?e { ?e iph:byMethod/a iph:ThermalMethod }"));
  }

  @Test
  void everyEquivalentClassHasTheSameInstances() {
    assertThat(
            rows(
                memory,
                """
                SELECT ?ours ?theirs ?x {
                  ?ours owl:equivalentClass ?theirs . FILTER (isIRI(?theirs))
                  { ?x a ?ours FILTER NOT EXISTS { ?x a ?theirs } }
                  UNION { ?x a ?theirs FILTER NOT EXISTS { ?x a ?ours } }
                }
                """))
        .isEmpty();
    assertThat(rows(memory, "SELECT ?o ?t { ?o owl:equivalentClass ?t . FILTER (isIRI(?t)) }"))
        .hasSizeGreaterThan(20);
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

  @ParameterizedTest
  @ValueSource(strings = {"memory", "disk"})
  void defaultGraphIsTheUnionOfAllButTheProjectionAndTheNames(String where) {
    var graphs = where.equals("memory") ? memory : disk;
    var count = "SELECT (COUNT(*) AS ?n) { %s }";

    assertThat(rows(graphs, "SELECT * { ?value hasNumericalPart: ?part }")).isEmpty();
    assertThat(
            rows(
                graphs, count.formatted("GRAPH graph:battinfo { ?value hasNumericalPart: ?part }")))
        .isNotEqualTo(Set.of("0"));
    assertThat(rows(graphs, count.formatted("?s ?p ?o")))
        .isEqualTo(
            rows(
                graphs,
                count.formatted(
                    """
                    { SELECT DISTINCT ?s ?p ?o
                      { GRAPH ?g { ?s ?p ?o } FILTER (?g NOT IN (graph:battinfo, graph:names)) } }
                    """)));
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

  private static Set<String> rows(DatasetGraph graphs, String query) {
    return Txn.calculateRead(
        graphs,
        () -> {
          try (var execution = QueryExec.dataset(graphs).query(PREFIXES + query).build()) {
            var rows = execution.select();
            var names = rows.getResultVars().stream().map(v -> v.getVarName()).toList();
            var found = new TreeSet<String>();
            rows.forEachRemaining(
                row ->
                    found.add(
                        names.stream()
                            .map(name -> row.get(name))
                            .map(
                                node ->
                                    node.isLiteral()
                                        ? node.getLiteralLexicalForm()
                                        : node.toString())
                            .collect(Collectors.joining(" "))));
            return found;
          }
        });
  }
}
