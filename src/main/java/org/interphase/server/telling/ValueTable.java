package org.interphase.server.telling;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/** Measurements as a table: each with its unit, the conditions at which it holds, and its place. */
public final class ValueTable {

  private static final List<String> COLUMNS =
      List.of("Quantity", "Value", "Unit", "Condition", "As printed", "From");

  private final Excerpt excerpt;
  private final Labels labels;
  private final Function<Node, DomContent> place;

  /**
   * @param place how to show the place that a value was read at
   */
  public ValueTable(Excerpt excerpt, Labels labels, Function<Node, DomContent> place) {
    this.excerpt = excerpt;
    this.labels = labels;
    this.place = place;
  }

  /** Fetches the measurements of {@code things}, with their conditions and units. */
  public static void fetch(Collection<Node> things, Excerpt excerpt) {
    var values = excerpt.objects(things, IPH.hasMeasurement);
    excerpt.about(values);
    fetchAround(values, excerpt);
  }

  /**
   * Fetches the conditions and units of measurements that were fetched themselves, and the values
   * that they are worked out from.
   */
  public static void fetchAround(Collection<Node> measurements, Excerpt excerpt) {
    var conditions = excerpt.objects(measurements, IPH.hasCondition);
    excerpt.about(conditions);
    excerpt.about(excerpt.objects(measurements, IPH.derivedFrom));
    conditions.addAll(measurements);
    excerpt.about(excerpt.objects(conditions, QUDT.hasUnit));
  }

  /** The measurements of {@code thing}; nothing where it has none. */
  public DomContent of(Node thing) {
    var measurements =
        excerpt.objects(thing, IPH.hasMeasurement).stream()
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    return measurements.isEmpty() ? join() : of(thing, measurements);
  }

  /**
   * The same for chosen measurements.
   *
   * @param thing the thing whose outcomes or conditions some of them may be
   */
  public DomContent of(Node thing, List<Node> measurements) {
    return TableBox.of(
        labels.of(thing),
        COLUMNS,
        measurements.stream().map(measurement -> row(thing, measurement)).toList());
  }

  private List<DomContent> row(Node thing, Node measurement) {
    var value = new MeasuredValue(measurement, excerpt, labels);
    return List.of(
        join(Links.to(measurement.getURI(), value.quantity()), note(role(thing, measurement))),
        join(Written.amount(value.value()), note(value.reading())),
        bdi(value.unit()),
        Written.amount(value.conditions()),
        bdi(value.asPrinted()),
        ul(
                each(value.loci(), locus -> li(place.apply(locus))),
                li(Links.fault(measurement.getURI(), value.quantity())))
            .withClass("plain"));
  }

  private String role(Node thing, Node measurement) {
    if (excerpt.objects(thing, IPH.hasOutcome).contains(measurement)) {
      return "outcome";
    }
    return excerpt.objects(thing, IPH.hasCondition).contains(measurement) ? "condition" : "";
  }

  private static DomContent note(String text) {
    return text.isEmpty() ? join() : small(text).withClass("inferred");
  }
}
