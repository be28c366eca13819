package org.interphase.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interphase.ExampleSources;
import org.interphase.store.Progress;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.IRI;

/**
 * The rules put things into the classes that OWL defines, as a reasoner for all of OWL 2 DL does.
 */
class DefinedClassesTest {

  static {
    // Jena's vocabularies must not be the first of it that is loaded.
    JenaSystem.init();
  }

  private static final Path RULES = Path.of("ontology/rules");

  /** What the definitions ask for; all else in the data would only take time. */
  private static final Set<Node> ASKED_FOR =
      Set.of(
          RDF.type.asNode(),
          IPH.roleOfMaterial.asNode(),
          IPH.hasAnode.asNode(),
          IPH.hasCathode.asNode(),
          IPH.hasComponent.asNode(),
          IPH.hasCondition.asNode(),
          IPH.hasMeasurement.asNode(),
          IPH.hasOutcome.asNode(),
          IPH.lowerBoundInReferenceUnit.asNode(),
          IPH.ofMaterial.asNode(),
          IPH.qualitativeValue.asNode(),
          IPH.upperBoundInReferenceUnit.asNode(),
          IPH.valueInReferenceUnit.asNode(),
          IPH.wording.asNode());

  /** The graphs that say what others say, or what follows from them. */
  private static final Set<String> DERIVED =
      Set.of(IriMinter.GRAPH + "inferred", IriMinter.GRAPH + "battinfo");

  /**
   * The catalogue's strategies, mechanisms and materials, two tables and a few claims: HermiT takes
   * its time.
   */
  private static final Pattern ENOUGH =
      Pattern.compile(
          Pattern.quote(IriMinter.ID)
              + "((strategy|mechanism|material)/|zhang-2023/(table-[13]/|table-4/row-(03|16)/|specimen/li-i2|finding/pvca-))");

  private static Graph ontology;
  private static Graph asserted;

  /** What the rules find in the shipped graph. */
  private static Map<String, Set<String>> shipped;

  @BeforeAll
  static void readTheShippedGraph() {
    ontology = RDFParser.source("ontology/interphase.ttl").canonicalValues(true).toGraph();
    asserted = GraphFactory.createDefaultGraph();
    var dataset = ExampleSources.review().open(Progress.silent());
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (!DERIVED.contains(name.getURI())) {
                dataset.getGraph(name).find().forEachRemaining(asserted::add);
              }
            });
    shipped = byRules(asserted);
  }

  @Test
  void rulesAndHermitAgreeOnEveryDefinedClass(@TempDir Path folder) throws Exception {
    var given = GraphFactory.createDefaultGraph();
    ontology.find().forEachRemaining(given::add);
    asserted.find().filterKeep(DefinedClassesTest::isAskedFor).forEach(given::add);
    examples().find().forEachRemaining(given::add);
    // What follows from claims is said by rules alone, so both reasoners start from it.
    for (var rule :
        Set.of("causation.rq", "suppression.rq", "role-in-sample.rq", "substitution.rq")) {
      Files.copy(RULES.resolve(rule), folder.resolve(rule));
    }
    var known = examples();
    asserted.find().forEachRemaining(known::add);
    new RuleReasoner(Rule.in(folder), List.of()).infer(known).find().forEachRemaining(given::add);

    var byRules = byRules(given);

    assertThat(byRules).hasSizeGreaterThan(10);
    assertThat(byRules).allSatisfy((name, members) -> assertThat(members).as(name).isNotEmpty());
    assertThat(byRules).isEqualTo(byHermit(given));
  }

  @Test
  void onlyWhatTheSourceSaysMakesASuppressorAndOnlyWhatWasSeenAnObservedOne() {
    assertThat(shipped.get("GermaniumReductionSuppressor"))
        .contains("strategy/spi", "strategy/amorphous-ge")
        .doesNotContain("strategy/pvca");
    assertThat(shipped.get("ObservedSuppressor"))
        .contains("strategy/spi")
        .doesNotContain("strategy/lipon");
    assertThat(shipped.get("CuratorsConclusion"))
        .contains("zhang-2023/finding/pvca-ge-reduction")
        .doesNotContain("zhang-2023/finding/spi-no-ge-reduction");
  }

  /** Table 3 prints 5 and 13 mg/cm² in rows 4 and 6; Section 2 speaks of a cell with 8. */
  @Test
  void fullCellsFromFiveMilligramsOnAreHighlyLoaded() {
    assertThat(shipped.get("HighLoadingFullCell"))
        .containsExactly(
            "zhang-2023/specimen/lfp-cell-16b",
            "zhang-2023/table-3/row-04/cell",
            "zhang-2023/table-3/row-06/cell");
  }

  /**
   * Table 1 prints gallium in a formula, row 10: Ga3+ on the site of Ge4+. It calls two samples
   * Mg-doped and N-doped, and says no site: what only the curators conclude makes no dopant
   * substitutional.
   */
  @Test
  void dopantWhoseSiteIsPrintedIsAliovalentByItsCharge() {
    assertThat(shipped.get("AliovalentDopant"))
        .containsExactly("zhang-2023/table-1/row-10/sample/dopant-gallium");

    var made = examples();
    ontology.find().forEachRemaining(made::add);
    assertThat(byRules(made).get("AliovalentDopant")).containsExactly("made-up-2026/tantalum-role");
  }

  /** Table 4 prints 100 µm in row 22, 85 µm in row 1, and 58–75 µm in row 9. */
  @Test
  void aHundredMicrometresIsNotThin() {
    assertThat(shipped.get("ThinElectrolyteSample"))
        .contains("zhang-2023/table-4/row-01/sample", "zhang-2023/table-4/row-09/sample")
        .doesNotContain("zhang-2023/table-4/row-22/sample");
  }

  /** 1.17 mS/cm at 30 °C counts; 1.0 mS/cm at 80 °C (Table 1, row 21) does not. */
  @Test
  void fastConductorsAreFastAtAmbientTemperature() {
    assertThat(shipped.get("FastIonConductor"))
        .contains("zhang-2023/table-4/row-02/sample")
        .doesNotContain("zhang-2023/table-1/row-21/sample");
  }

  /** Table 4 prints Li|…|Ru-CNT (Li-O2) in row 3 and Li|…|S/C in row 16; all its anodes are Li. */
  @Test
  void cellsAreOfTheChemistryOfTheirElectrodes() {
    assertThat(shipped.get("LithiumMetalCell"))
        .contains("zhang-2023/table-3/row-01/cell", "zhang-2023/table-4/row-16/fullCell")
        .doesNotContain("zhang-2023/table-3/row-08/cell");
    assertThat(shipped.get("LithiumOxygenCell")).contains("zhang-2023/table-4/row-03/fullCell");
    assertThat(shipped.get("LithiumSulfurCell")).contains("zhang-2023/table-4/row-16/fullCell");
    assertThat(shipped.get("LithiumIonCell")).isEmpty();

    var made = examples();
    ontology.find().forEachRemaining(made::add);
    assertThat(byRules(made).get("LithiumIonCell"))
        .containsExactly("made-up-2026/graphite-lagp-ncm");
    assertThat(byRules(made).get("LithiumSulfurCell")).isEmpty();
  }

  /** Cells of a kind that the shipped sources do not have. */
  private static Graph examples() {
    return RDFParser.fromString(
            """
            PREFIX iph: <https://w3id.org/interphase/ontology#>
            BASE <https://w3id.org/interphase/id/>
            <made-up-2026/graphite-lagp-ncm> a iph:FullCell ;
              iph:hasAnode <made-up-2026/graphite> ;
              iph:hasCathode <made-up-2026/ncm-with-lagp> .
            <made-up-2026/graphite> a iph:LithiumHost .
            <made-up-2026/ncm-with-lagp> a iph:CompositeCathode ; iph:hasComponent <made-up-2026/ncm> .
            <made-up-2026/ncm> a iph:LayeredOxideCathode , iph:LithiumHost .
            <made-up-2026/pellet> iph:ofMaterial <made-up-2026/llzto> ;
              iph:hasAddedComponent <made-up-2026/tantalum-role> , <made-up-2026/hafnium-role> .
            <made-up-2026/llzto> a iph:GarnetElectrolyte ; iph:dopedWith <made-up-2026/ta> , <made-up-2026/hf> .
            <made-up-2026/tantalum-role> iph:roleOfMaterial <made-up-2026/ta> .
            <made-up-2026/hafnium-role> iph:roleOfMaterial <made-up-2026/hf> .
            <made-up-2026/ta5> iph:inStructure iph:GarnetElectrolyte ; iph:ionOf <made-up-2026/ta> ; iph:ionCharge 5.0 ; iph:siteCharge 4.0 .
            <made-up-2026/hf4> iph:inStructure iph:GarnetElectrolyte ; iph:ionOf <made-up-2026/hf> ; iph:ionCharge 4.0 ; iph:siteCharge 4.0 .
            <made-up-2026/sodium-sulfur> a iph:FullCell ;
              iph:hasAnode <made-up-2026/sodium> ;
              iph:hasCathode <made-up-2026/sulfur> .
            <made-up-2026/sodium> a iph:SodiumMetal .
            <made-up-2026/sulfur> a iph:MetalOrElement , iph:SulfurCathode .
            """,
            Lang.TURTLE)
        .toGraph();
  }

  private static boolean isAskedFor(Triple triple) {
    var subject = triple.getSubject();
    return ASKED_FOR.contains(triple.getPredicate())
        && subject.isURI()
        && ENOUGH.matcher(subject.getURI()).lookingAt();
  }

  private static Map<String, Set<String>> byRules(Graph given) {
    var inferred = new RuleReasoner(Rule.in(RULES), List.of()).infer(given);
    var members = new TreeMap<String, Set<String>>();
    for (var defined : defined()) {
      var of = new TreeSet<String>();
      for (var graph : List.of(given, inferred)) {
        graph
            .find(Node.ANY, RDF.type.asNode(), defined)
            .forEach(triple -> of.add(name(triple.getSubject().getURI(), IriMinter.ID)));
      }
      members.put(name(defined.getURI(), IPH.NS), of);
    }
    return members;
  }

  private static Map<String, Set<String>> byHermit(Graph given) throws Exception {
    var owl = OwlGraph.ontology(given);
    var factory = owl.getOWLOntologyManager().getOWLDataFactory();
    var reasoner = new ReasonerFactory().createReasoner(owl);
    try {
      var members = new TreeMap<String, Set<String>>();
      for (var defined : defined()) {
        members.put(
            name(defined.getURI(), IPH.NS),
            reasoner
                .getInstances(factory.getOWLClass(IRI.create(defined.getURI())))
                .entities()
                .map(member -> name(member.getIRI().toString(), IriMinter.ID))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
      return members;
    } finally {
      reasoner.dispose();
    }
  }

  private static Set<Node> defined() {
    return ontology
        .find(Node.ANY, OWL2.equivalentClass.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toSet();
  }

  private static String name(String iri, String namespace) {
    assertThat(iri).startsWith(namespace);
    return iri.substring(namespace.length());
  }
}
