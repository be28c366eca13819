package org.interphase.server.spread;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.plot.LoweredFormula;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.ValueTable;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/** One comparison, with the values that it sets beside each other. */
final class ComparedValues {

  /** More than these are neither read nor drawn; the page says so, and the endpoint has them. */
  static final int MOST = 300;

  private final Node comparison;
  private final Excerpt excerpt;
  private final Labels labels;

  ComparedValues(Node comparison, Excerpt excerpt, Labels labels) {
    this.comparison = comparison;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /** Fetches what {@link #samples} tells of comparisons that were fetched themselves. */
  static void fetch(Collection<Node> comparisons, Excerpt excerpt) {
    var values =
        comparisons.stream().flatMap(one -> shown(one, excerpt).stream()).distinct().toList();
    excerpt.about(values);
    ValueTable.fetchAround(values, excerpt);
    var samples = excerpt.objects(values, IPH.isMeasurementOf);
    excerpt.about(samples);
    ValueTable.fetch(samples, excerpt);
  }

  Node node() {
    return comparison;
  }

  String label() {
    return labels.of(comparison);
  }

  /** What a picture of it is called, which is looked at without its page, too. */
  String title() {
    return LoweredFormula.in(label());
  }

  String kind() {
    return first(IPH.kindOfComparison);
  }

  String apart() {
    return first(IPH.conditionsApart);
  }

  BigDecimal lowest() {
    return number(IPH.lowestInReferenceUnit);
  }

  BigDecimal median() {
    return number(IPH.medianInReferenceUnit);
  }

  BigDecimal highest() {
    return number(IPH.highestInReferenceUnit);
  }

  boolean has(Node value) {
    return excerpt.objects(comparison, IPH.compares).contains(value);
  }

  /** How many values are compared. */
  int size() {
    return excerpt.objects(comparison, IPH.compares).size();
  }

  /** The values, the lowest first. */
  List<ComparedSample> samples() {
    return shown(comparison, excerpt).stream()
        .map(value -> ComparedSample.of(value, excerpt, labels))
        .sorted(
            Comparator.comparing(ComparedSample::number)
                .thenComparing(sample -> sample.value().getURI()))
        .toList();
  }

  /**
   * The quantity and the unit that all of its values share, such as "ionic conductivity (S/cm)".
   */
  String axis() {
    var symbols =
        excerpt.objects(excerpt.objects(comparison, IPH.compares), QUDT.hasUnit).stream()
            .flatMap(unit -> referenceUnits(unit).stream())
            .flatMap(unit -> excerpt.objects(unit, IPH.symbol).stream())
            .map(labels::of)
            .distinct()
            .collect(Collectors.joining(", "));
    return first(IPH.comparesQuantity) + (symbols.isEmpty() ? "" : " (" + symbols + ")");
  }

  private List<Node> referenceUnits(Node unit) {
    var reference = excerpt.objects(unit, IPH.referenceUnit);
    return reference.isEmpty() ? List.of(unit) : reference;
  }

  private static List<Node> shown(Node comparison, Excerpt excerpt) {
    return excerpt.objects(comparison, IPH.compares).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .limit(MOST)
        .toList();
  }

  private String first(Property property) {
    return excerpt.objects(comparison, property).stream().map(labels::of).findFirst().orElse("");
  }

  private BigDecimal number(Property property) {
    return Numbers.of(excerpt.objects(comparison, property));
  }
}
