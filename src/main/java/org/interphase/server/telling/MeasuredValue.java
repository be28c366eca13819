package org.interphase.server.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;
import org.interphase.vocabulary.QUDT;

/** A measurement as a person reads it. */
public final class MeasuredValue {

  private final Node measurement;
  private final Excerpt excerpt;
  private final Labels labels;

  public MeasuredValue(Node measurement, Excerpt excerpt, Labels labels) {
    this.measurement = measurement;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /**
   * What was measured, such as "ionic conductivity": the class that the source gives it, or for a
   * value that was worked out, all of whose classes are inferred, the name at the head of its
   * label.
   */
  public String quantity() {
    return excerpt.union().find(measurement, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !type.objectMatches(IPH.Measurement.asNode()) && !excerpt.isInferred(type))
        .map(Triple::getObject)
        .map(labels::of)
        .sorted()
        .findFirst()
        .orElseGet(() -> labels.of(measurement).split(":", 2)[0]);
  }

  /** The number, range, bound or word, without unit. */
  public String value() {
    var qualifier = literal(IPH.qualifier).orElse("");
    var single = number(IPH.value);
    if (single.isPresent()) {
      var uncertainty = number(IPH.uncertainty).map(u -> " ± " + u).orElse("");
      return spaced(qualifier) + single.get() + uncertainty;
    }
    var lower = number(IPH.lowerBound);
    var upper = number(IPH.upperBound);
    if (lower.isPresent() && upper.isPresent()) {
      return spaced(qualifier) + lower.get() + "–" + upper.get();
    }
    var bound = lower.or(() -> upper);
    return bound.isPresent() ? spaced(qualifier) + bound.get() : names(IPH.qualitativeValue);
  }

  /** The symbol of the unit; empty for counts and words. */
  public String unit() {
    return excerpt.objects(measurement, QUDT.hasUnit).stream()
        .flatMap(unit -> excerpt.objects(unit, IPH.symbol).stream())
        .map(labels::of)
        .filter(symbol -> !symbol.equals("1"))
        .findFirst()
        .orElse("");
  }

  /** At what it holds, such as "temperature 25 °C"; with it the path of a conduction. */
  public String conditions() {
    var conditions =
        excerpt.objects(measurement, IPH.hasCondition).stream()
            .map(condition -> new MeasuredValue(condition, excerpt, labels))
            .map(held -> held.quantity() + " " + held.valueWithUnit())
            .sorted();
    return Stream.concat(Stream.of(names(IPH.conductionPath)), conditions)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What the source prints, where that is other than what is read. */
  public String asPrinted() {
    return literal(IPH.asPrinted).orElse("");
  }

  /** Where it stands; of a value that is worked out, where those stand that went into it. */
  public List<Node> loci() {
    var own = excerpt.objects(measurement, PROV.wasQuotedFrom);
    var places =
        own.isEmpty()
            ? excerpt.objects(excerpt.objects(measurement, IPH.derivedFrom), PROV.wasQuotedFrom)
            : own;
    // In one order, whichever store holds them.
    return places.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }

  /** "derived" or "inferred"; empty for what is read as it is printed. */
  public String reading() {
    return excerpt.objects(measurement, IPH.reading).stream()
        .filter(reading -> !reading.equals(IPH.Printed.asNode()))
        .map(labels::of)
        .findFirst()
        .orElse("");
  }

  private String valueWithUnit() {
    return (value() + " " + unit()).strip();
  }

  private String names(Property property) {
    return excerpt.objects(measurement, property).stream()
        .map(labels::of)
        .collect(Collectors.joining(", "));
  }

  private static String spaced(String qualifier) {
    return qualifier.isEmpty() ? "" : qualifier + " ";
  }

  private Optional<String> literal(Property property) {
    return excerpt.objects(measurement, property).stream().map(labels::of).findFirst();
  }

  private Optional<String> number(Property property) {
    return excerpt.objects(measurement, property).stream()
        .findFirst()
        .map(node -> FoundNumbers.of(node).stripTrailingZeros().toPlainString());
  }
}
