package org.interphase.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/** What was measured of things, by the class of the quantity. */
final class MeasuredValues {

  private static final String MEASURED = OwnQuery.text(MeasuredValues.class, "measured.rq");

  private final Excerpt excerpt;
  private final Labels labels;
  private final ClassOrder classes;
  private final Map<Node, List<Node>> measurements = new HashMap<>();

  /** Fetches the values into {@code excerpt}, which holds the classes; named by its caller. */
  MeasuredValues(QueryRun queries, Excerpt excerpt, ClassOrder classes) {
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
    this.classes = classes;
    queries
        .select(MEASURED)
        .forEach(
            found ->
                measurements
                    .computeIfAbsent(found.get("thing"), thing -> new ArrayList<>())
                    .add(found.get("measurement")));
    var all = measurements.values().stream().flatMap(List::stream).distinct().toList();
    excerpt.said(all);
    var conditions = excerpt.objects(all, IPH.hasCondition);
    excerpt.about(conditions);
    var units =
        excerpt.objects(Stream.concat(all.stream(), conditions.stream()).toList(), QUDT.hasUnit);
    excerpt.said(units);
    excerpt.said(excerpt.objects(units, IPH.referenceUnit));
  }

  /** The values of a thing, by the IRI of the quantity. */
  Map<String, List<EntityValue>> of(Node thing) {
    var values = new HashMap<String, List<EntityValue>>();
    measurements.getOrDefault(thing, List.of()).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            measurement ->
                quantities(measurement)
                    .forEach(
                        quantity ->
                            values
                                .computeIfAbsent(quantity.getURI(), iri -> new ArrayList<>())
                                .add(value(measurement))));
    return values;
  }

  /** The unit that the numbers of each quantity are in, by the IRI of the quantity. */
  Map<String, String> units() {
    var units = new HashMap<String, String>();
    for (var of : measurements.values()) {
      for (var measurement : of) {
        referenceUnit(measurement)
            .ifPresent(unit -> quantities(measurement).forEach(q -> units.put(q.getURI(), unit)));
      }
    }
    return units;
  }

  private List<Node> quantities(Node measurement) {
    return classes.narrowest(
        excerpt.union().find(measurement, RDF.Nodes.type, Node.ANY).toList().stream()
            .map(type -> type.getObject())
            .filter(type -> type.isURI() && type.getURI().startsWith(Iris.TERMS))
            .filter(type -> !type.equals(IPH.Measurement.asNode()))
            .toList());
  }

  private EntityValue value(Node measurement) {
    var told = new MeasuredValue(measurement, excerpt, labels);
    var circumstances =
        Stream.of(told.conditions(), told.reading())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    var text = (told.value() + " " + told.unit()).strip();
    return EntityValue.number(
        circumstances.isEmpty() ? text : text + " (" + circumstances + ")",
        excerpt.objects(measurement, IPH.valueInReferenceUnit).stream()
            .map(number -> FoundNumbers.of(number))
            .findFirst());
  }

  private Optional<String> referenceUnit(Node measurement) {
    return excerpt.objects(measurement, QUDT.hasUnit).stream()
        .flatMap(unit -> excerpt.objects(unit, IPH.referenceUnit).stream())
        .flatMap(unit -> excerpt.objects(unit, IPH.symbol).stream())
        .map(labels::of)
        .filter(symbol -> !symbol.equals("1"))
        .findFirst();
  }
}
