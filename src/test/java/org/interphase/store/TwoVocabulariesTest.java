package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.store.RowsInWordsOfOthers.rows;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks in the words of others gets the same rows. */
class TwoVocabulariesTest {

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
    "?x a iph:CuratedGraph, ?x prov:generatedAtTime '2026-11-29T00:00:00Z'^^xsd:dateTime"
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
}
