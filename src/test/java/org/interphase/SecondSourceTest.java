package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Asking;
import org.interphase.question.QuestionCatalogue;
import org.interphase.store.BuildResult;
import org.interphase.store.Workspace;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;
import org.interphase.vocabulary.QUDT;
import org.junit.jupiter.api.Test;

/** A new source is data: nothing in the program knows the tables of these ones. */
class SecondSourceTest {

  private static final BuildResult TINY = ExampleSources.build(ExampleSources.TINY);

  @Test
  void hasNoProblems() {
    assertThat(TINY.problems()).isEmpty();
  }

  @Test
  void hasExactlyTheMeasurementsOfItsTablesAndFindings() {
    // As printed and once more in the reference unit: S/cm, µm, h, mA/cm², Ω, °C.
    assertThat(measurements("tiny-2025"))
        .containsExactlyInAnyOrder(
            "table-1/row-01/pellet hasMeasurement IonicConductivity 0.35 MilliS-PER-CentiM"
                + " (0.00035) “0.35” Printed at table-1/row-01#conductivity by reference/1",
            "table-1/row-01/pellet/ionic-conductivity hasCondition Temperature 30.0 DEG_C"
                + " (30.0) “30 °C” Printed at table-1/row-01#conductivity by reference/1",
            "table-1/row-01/pellet hasMeasurement GrainSize 350.0 NanoM"
                + " (0.35) “350” Printed at table-1/row-01#grainSize by reference/1",
            "table-1/row-01/sintering hasMeasurement Temperature 1100.0 DEG_C (1100.0)"
                + " “1100 °C for 12 h” Printed at table-1/row-01#sintering by reference/1",
            "table-1/row-01/sintering hasMeasurement Duration 12.0 HR (12.0)"
                + " “1100 °C for 12 h” Printed at table-1/row-01#sintering by reference/1",
            "table-1/row-02/pellet hasMeasurement IonicConductivity 0.5 MilliS-PER-CentiM"
                + " (0.0005) “0.5 (25 °C)” Printed at table-1/row-02#conductivity by reference/2a",
            "table-1/row-02/pellet/ionic-conductivity hasCondition Temperature 25.0 DEG_C (25.0)"
                + " “0.5 (25 °C)” Printed at table-1/row-02#conductivity by reference/2a",
            "table-1/row-02/pellet hasMeasurement GrainSize 200.0…400.0 NanoM (0.2…0.4)"
                + " “200–400” Printed at table-1/row-02#grainSize by reference/2a",
            "table-1/row-02/sintering hasMeasurement Temperature 1150.0 DEG_C (1150.0)"
                + " “1150 °C for 30 min” Printed at table-1/row-02#sintering by reference/2a",
            "table-1/row-02/sintering hasMeasurement Duration 30.0 MIN (0.5)"
                + " “1150 °C for 30 min” Printed at table-1/row-02#sintering by reference/2a",
            "table-1/row-03/pellet hasMeasurement GrainSize 850.0 NanoM (0.85)"
                + " “850” Printed at table-1/row-03#grainSize by reference/2a, reference/2b",
            "table-2/row-01/test hasOutcome PlatingStrippingTime 20.0 DAY (480.0)"
                + " “20 days at 0.2 mA cm⁻²” Printed at table-2/row-01#life by reference/2b",
            "table-2/row-01/test hasCondition CurrentDensity 0.2 unit/MilliA-PER-CentiM2 (0.2)"
                + " “20 days at 0.2 mA cm⁻²” Printed at table-2/row-01#life by reference/2b",
            "table-2/row-01/film hasMeasurement Thickness 20.0 NanoM (0.02)"
                + " “20” Printed at table-2/row-01#filmThickness by reference/2b",
            "table-2/row-01/cell hasMeasurement CriticalCurrentDensity 0.9±0.1"
                + " unit/MilliA-PER-CentiM2 (0.9) “0.9 ± 0.1” Printed"
                + " at table-2/row-01#criticalCurrent by reference/2b",
            "table-2/row-02/test hasOutcome PlatingStrippingTime 60.0 HR (60.0)"
                + " “60” Inferred at table-2/row-02#life by reference/2b",
            "table-2/row-02/cell hasMeasurement CriticalCurrentDensity >0.3"
                + " unit/MilliA-PER-CentiM2 (>0.3) “>0.3” Printed"
                + " at table-2/row-02#criticalCurrent by reference/2b",
            "finding/gold-stops-dendrites, table-2/row-01/cell hasMeasurement"
                + " InterfacialResistance 12.0 OHM (12.0)"
                + " “12 Ω” Printed at figure-2, section-3 by reference/2b",
            "table-2/row-01/cell/interfacial-resistance hasCondition Temperature 30.0 DEG_C (30.0)"
                + " “30 °C” Printed at figure-2, section-3 by reference/2b");
  }

  @Test
  void curatedQuestionsFindItsSamples() {
    var answer = ask("electrolyte-samples", TINY.dataset());

    assertThat(answer.rows().stream().map(row -> cells(answer, row)))
        .startsWith(
            "tiny-2025/table-1/row-01|1|Li7La3Sn2O12||Tape casting|0.00035|30|0.35",
            "tiny-2025/table-1/row-02|2a|LLSO|Ga|Hot-pressing|0.0005|25|0.2");
  }

  @Test
  void itsClaimMakesAStrategySuppressAMechanism() {
    assertThat(
            union(TINY.dataset())
                .contains(
                    IriMinter.thing("strategy/example-gold-film"),
                    IPH.property("suppressesByObservation"),
                    IriMinter.thing("mechanism/dendrite-growth")))
        .isTrue();
  }

  @Test
  void sourceThatCitesNothingIsItsOwnPrimarySource() {
    var own = ExampleSources.build(ExampleSources.OWN);

    assertThat(own.problems()).isEmpty();
    assertThat(measurements("own-2025", own.dataset()))
        .containsExactly(
            "table-1/row-01/pellet hasMeasurement Thickness 1.5 MilliM (1500.0)"
                + " “1.5” Printed at table-1/row-01#thickness by the source");
  }

  @Test
  void recordOfMeasurementsIsMarkedAsOwn() {
    var own = union(ExampleSources.build(ExampleSources.OWN).dataset());
    var status = IPH.reviewStatus;

    assertThat(own.listSubjectsWithProperty(status, IPH.term("OwnMeasurement")).toList())
        .contains(
            IriMinter.thing("own-2025").inModel(own),
            IriMinter.thing("own-2025/table-1/row-01/pellet/thickness").inModel(own));
  }

  @Test
  void sourceOfOtherHabitsHasItsOwnPlacesAndKeys() {
    var smith = ExampleSources.build(ExampleSources.SMITH);

    assertThat(smith.problems()).isEmpty();
    assertThat(measurements("smith-2019", smith.dataset()))
        .containsExactlyInAnyOrder(
            "table-S1/row-01/pellet hasMeasurement Thickness 0.5 MilliM (500.0)"
                + " “0.5” Printed at table-S1/row-01#thickness by reference/Smith2018",
            "table-S1/row-02/pellet hasMeasurement Thickness 0.6 MilliM (600.0)"
                + " “0.6” Printed at table-S1/row-02#thickness"
                + " by reference/10.1002_2Fmade.201800001, reference/Lee_5F2017",
            "table-S1/row-03/pellet hasMeasurement Thickness 0.7 MilliM (700.0)"
                + " “7” Inferred at table-S1/row-03#thickness"
                + " by reference/1, reference/2a, reference/2b, reference/3",
            "finding/pellets-at-room-temperature, table-S1/row-01/pellet hasMeasurement"
                + " Temperature   () “R.T.” Printed"
                + " at figure-S3, results, scheme-1, table-S1/row-01#thickness"
                + " by reference/10.1002_2Fmade.201800001");
    assertThat(labels("smith-2019", smith.dataset(), IPH.Section, IPH.Figure, IPH.Table))
        .containsExactlyInAnyOrder(
            "Smith 2019, Results and discussion",
            "Smith 2019, Figure S3",
            "Smith 2019, Scheme 1",
            "Smith 2019, Table S1");
  }

  private static List<String> labels(String source, DatasetGraph dataset, Resource... types) {
    return Stream.of(types)
        .flatMap(
            type ->
                graph(source, dataset).listSubjectsWithProperty(RDF.type, type).toList().stream())
        .map(place -> place.getProperty(RDFS.label).getString())
        .toList();
  }

  @Test
  void standsBesideTheShippedSource() {
    var all =
        ExampleSources.build(
            ExampleSources.REVIEW, ExampleSources.TINY, ExampleSources.OWN, ExampleSources.SMITH);

    assertThat(all.problems()).isEmpty();
    assertThat(measurements("tiny-2025", all.dataset())).isEqualTo(measurements("tiny-2025"));
    assertThat(measurements("zhang-2023", all.dataset())).hasSizeGreaterThan(400);
    var answer = ask("electrolyte-samples", all.dataset());
    assertThat(answer.rows().stream().map(row -> row.get(0).text().split("/")[0]).distinct())
        .containsExactly("own-2025", "smith-2019", "tiny-2025", "zhang-2023");
  }

  private static String cells(Answer answer, List<AnswerCell> row) {
    return String.join(
        "|",
        List.of(
                "row",
                "reference",
                "formula",
                "modifier",
                "method",
                "conductivity",
                "conductivityTemperatureC",
                "grainSizeMinUm")
            .stream()
            .map(column -> row.get(answer.columns().indexOf(column)))
            .map(AnswerCell::text)
            .toList());
  }

  private static Answer ask(String question, DatasetGraph dataset) {
    var questions = QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());
    var graph = union(dataset).getGraph();
    return new Asking(() -> QueryExec.graph(graph))
        .ask(questions.find(question).orElseThrow(), Map.of());
  }

  private static Model union(DatasetGraph dataset) {
    var union = GraphFactory.createGraphMem();
    dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return ModelFactory.createModelForGraph(union);
  }

  private static TreeSet<String> measurements(String source) {
    return measurements(source, TINY.dataset());
  }

  /** Each measurement of a source in one line. */
  private static TreeSet<String> measurements(String source, DatasetGraph dataset) {
    var lines = new TreeSet<String>();
    graph(source, dataset)
        .listSubjectsWithProperty(RDF.type, IPH.Measurement)
        .forEach(measurement -> lines.add(line(measurement, source)));
    return lines;
  }

  private static Model graph(String source, DatasetGraph dataset) {
    return ModelFactory.createModelForGraph(
        dataset.getGraph(NodeFactory.createURI(IriMinter.GRAPH + source)));
  }

  private static String line(Resource measurement, String source) {
    var owners = new TreeSet<String>();
    var properties = new TreeSet<String>();
    for (var statement : measurement.getModel().listStatements(null, null, measurement).toList()) {
      owners.add(path(statement.getSubject(), source));
      properties.add(statement.getPredicate().getLocalName());
    }
    var classes = new TreeSet<String>();
    measurement
        .listProperties(RDF.type)
        .mapWith(Statement::getResource)
        .filterDrop(IPH.Measurement::equals)
        .forEach(type -> classes.add(type.getLocalName()));
    return "%s %s %s %s %s (%s) “%s” %s at %s by %s"
        .formatted(
            String.join(", ", owners),
            String.join(", ", properties),
            String.join(", ", classes),
            number(measurement, IPH.value, IPH.lowerBound, IPH.upperBound)
                + text(measurement, IPH.uncertainty, "±"),
            all(measurement, QUDT.hasUnit, source),
            number(
                measurement,
                IPH.valueInReferenceUnit,
                IPH.lowerBoundInReferenceUnit,
                IPH.upperBoundInReferenceUnit),
            all(measurement, IPH.asPrinted, source),
            all(measurement, IPH.reading, source),
            all(measurement, PROV.wasQuotedFrom, source),
            all(measurement, PROV.hadPrimarySource, source));
  }

  private static String number(Resource measurement, Property value, Property low, Property high) {
    boolean range = measurement.hasProperty(low) && measurement.hasProperty(high);
    return text(measurement, value, "")
        + (range ? "" : text(measurement, IPH.qualifier, ""))
        + text(measurement, low, "")
        + text(measurement, high, range ? "…" : "");
  }

  private static String text(Resource thing, Property property, String before) {
    return thing.hasProperty(property) ? before + thing.getProperty(property).getString() : "";
  }

  private static String all(Resource thing, Property property, String source) {
    var texts = new TreeSet<String>();
    thing.listProperties(property).forEach(s -> texts.add(path(s.getObject(), source)));
    return String.join(", ", texts);
  }

  private static String path(RDFNode node, String source) {
    if (node.isLiteral()) {
      return node.asLiteral().getString();
    }
    var iri = node.asResource().getURI();
    return iri.equals(IriMinter.ID + source)
        ? "the source"
        : iri.replace(IriMinter.ID + source + "/", "")
            .replace(IriMinter.ID, "")
            .replace(IPH.NS, "")
            .replace("http://qudt.org/vocab/unit/", "");
  }
}
