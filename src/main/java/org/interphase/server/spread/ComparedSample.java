package org.interphase.server.spread;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.vocabulary.IPH;

/**
 * A value that is compared with others, and what is stated of it and of its sample.
 *
 * @param value the value's node
 * @param number in the unit that all values of the quantity share
 * @param printed the value as the source prints it
 * @param preparation how the sample was made, as printed; may be empty
 * @param structure relative density, grain size and the like, each with its unit
 * @param conditions path and conditions, such as the temperature
 * @param source the name of the source in which it was read
 */
record ComparedSample(
    Node value,
    BigDecimal number,
    String printed,
    String preparation,
    String structure,
    String conditions,
    String source) {

  static ComparedSample of(Node value, Excerpt excerpt, Labels labels) {
    var samples = excerpt.objects(value, IPH.isMeasurementOf);
    var structure =
        excerpt.objects(samples, IPH.hasMeasurement).stream()
            .filter(one -> excerpt.isA(one, IPH.StructuralQuantity))
            .map(one -> new MeasuredValue(one, excerpt, labels))
            .map(one -> (one.quantity() + " " + one.value() + " " + one.unit()).strip());
    var measured = new MeasuredValue(value, excerpt, labels);
    return new ComparedSample(
        value,
        Numbers.of(excerpt.objects(value, IPH.valueInReferenceUnit)),
        measured.asPrinted(),
        excerpt.objects(samples, IPH.preparationAsPrinted).stream()
            .map(labels::of)
            .collect(Collectors.joining(", ")),
        structure.sorted().distinct().collect(Collectors.joining(", ")),
        measured.conditions(),
        excerpt.objects(value, IPH.readIn).stream()
            .map(labels::of)
            .collect(Collectors.joining(", ")));
  }

  /** All that is stated of it, in one line. */
  String inWords() {
    return Stream.of(preparation, structure, conditions)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static List<String> titles() {
    return List.of(
        "Value", "As printed", "Preparation", "Structure", "Conditions", "Reference", "From");
  }
}
