package org.interphase.server.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.FoundNumbers;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;
import org.interphase.vocabulary.QUDT;

/**
 * A measurement as it is compared: by what it says in the unit that its quantity's values share.
 */
final class ComparedValue {

  private final Node measurement;
  private final Excerpt excerpt;
  private final Labels labels;
  private final MeasuredValue shown;

  ComparedValue(Node measurement, Excerpt excerpt, Labels labels) {
    this.measurement = measurement;
    this.excerpt = excerpt;
    this.labels = labels;
    this.shown = new MeasuredValue(measurement, excerpt, labels);
  }

  Node node() {
    return measurement;
  }

  /** What was measured, with the path of a conduction: values along two paths are never alike. */
  String quantity() {
    var path = names(IPH.conductionPath);
    return path.isEmpty() ? shown.quantity() : shown.quantity() + ", " + path;
  }

  /** The number, range, bound or word with its unit; the print where nothing was read from it. */
  String text() {
    var text = (shown.value() + " " + shown.unit()).strip();
    return shown.value().isEmpty() ? shown.asPrinted() : text;
  }

  MeasuredValue shown() {
    return shown;
  }

  /** At what it holds, such as "temperature 50 °C"; empty where nothing is told. */
  String conditions() {
    return held().stream()
        .map(held -> held.shown.quantity() + " " + held.text())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What two values have in common that say the same, in whatever units. */
  Object key() {
    return new Key(
        number(IPH.valueInReferenceUnit),
        number(IPH.lowerBoundInReferenceUnit),
        number(IPH.upperBoundInReferenceUnit),
        names(IPH.qualifier) + names(IPH.uncertainty),
        isNumber() ? referenceUnit() : text(),
        conditionsKey());
  }

  /** The same for the conditions alone. */
  Set<Object> conditionsKey() {
    return held().stream()
        .map(held -> List.of(held.quantity(), held.key()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The number in the unit for comparing; empty where the value has it already. */
  String inReferenceUnit() {
    if (!isNumber() || referenceUnit().equals(shown.unit())) {
      return "";
    }
    var lower = number(IPH.lowerBoundInReferenceUnit);
    var upper = number(IPH.upperBoundInReferenceUnit);
    var one = number(IPH.valueInReferenceUnit).or(() -> upper.isEmpty() ? lower : upper);
    var text =
        lower.isPresent() && upper.isPresent()
            ? plain(lower) + "–" + plain(upper)
            : (names(IPH.qualifier) + " " + plain(one)).strip();
    return (text + " " + referenceUnit()).strip();
  }

  /** The symbol of the unit that values of the quantity share; the value's own where none does. */
  String referenceUnit() {
    return excerpt.objects(measurement, QUDT.hasUnit).stream()
        .flatMap(unit -> excerpt.objects(unit, IPH.referenceUnit).stream())
        .flatMap(unit -> excerpt.objects(unit, IPH.symbol).stream())
        .map(labels::of)
        .findFirst()
        .map(symbol -> symbol.equals("1") ? "" : symbol)
        .orElseGet(shown::unit);
  }

  Optional<BigDecimal> number(Property property) {
    return excerpt.objects(measurement, property).stream()
        .findFirst()
        .map(node -> FoundNumbers.of(node).stripTrailingZeros());
  }

  /** Among what it may be ranked; nothing where no group is named. */
  Set<String> groups() {
    return excerpt.objects(measurement, IPH.comparedAmong).stream()
        .map(labels::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Node> references() {
    return excerpt.objects(measurement, PROV.hadPrimarySource);
  }

  private boolean isNumber() {
    return number(IPH.valueInReferenceUnit).isPresent()
        || number(IPH.lowerBoundInReferenceUnit).isPresent()
        || number(IPH.upperBoundInReferenceUnit).isPresent();
  }

  private List<ComparedValue> held() {
    return excerpt.objects(measurement, IPH.hasCondition).stream()
        .map(condition -> new ComparedValue(condition, excerpt, labels))
        .toList();
  }

  private String names(Property property) {
    return excerpt.objects(measurement, property).stream()
        .map(labels::of)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private record Key(
      Optional<BigDecimal> value,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper,
      String qualifier,
      String unitOrWords,
      Set<Object> conditions) {}
}
