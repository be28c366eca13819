package org.interphase.assistant;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.server.telling.ThingName;
import org.interphase.server.telling.ValueTable;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Measured values with their units, their print, and the cell, section or figure they stand in. */
final class ToldValues {

  private final Excerpt excerpt;
  private final Cites cites;

  ToldValues(Excerpt excerpt, Cites cites) {
    this.excerpt = excerpt;
    this.cites = cites;
  }

  /** The values of things: what was measured of them, what came out, and at what. */
  static Set<Node> of(Collection<Node> things, Excerpt excerpt) {
    var values = new LinkedHashSet<Node>(excerpt.objects(things, IPH.hasMeasurement));
    things.stream().filter(thing -> excerpt.isA(thing, IPH.Measurement)).forEach(values::add);
    values.addAll(excerpt.objects(things, IPH.hasOutcome));
    values.addAll(excerpt.objects(things, IPH.hasCondition));
    return values;
  }

  /** Fetches what is told of them, but for names. */
  static void fetch(Collection<Node> values, Excerpt excerpt) {
    excerpt.about(values);
    ValueTable.fetchAround(values, excerpt);
  }

  /** The values of a sample, a cell or a test, together; nothing where it has none. */
  Optional<Map<String, Object>> group(Node owner) {
    var values =
        of(List.of(owner), excerpt).stream().sorted(Comparator.comparing(Node::getURI)).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var name = ThingName.of(owner, excerpt, cites.labels());
    var references = new LinkedHashSet<Node>(excerpt.objects(values, PROV.hadPrimarySource));
    references.addAll(excerpt.objects(owner, PROV.hadPrimarySource));
    return Optional.of(
        Told.of("of", name.title())
            .with("what", name.detail())
            .with("values", values.stream().map(value -> cited(value, role(owner, value))).toList())
            .with("references", cites.publications(references))
            .with("doubts", cites.names(excerpt.objects(values, IPH.flagSummary)))
            .with("link", owner.getURI())
            .map());
  }

  /** One value alone, as part of what says itself where it stands. */
  Map<String, Object> of(Node value) {
    return told(value).map();
  }

  private Map<String, Object> cited(Node value, String role) {
    var places = new MeasuredValue(value, excerpt, cites.labels()).loci();
    return told(value).with("role", role).with("places", cites.links(places)).map();
  }

  private Told told(Node value) {
    var measured = new MeasuredValue(value, excerpt, cites.labels());
    return Told.of("quantity", measured.quantity())
        .with("value", measured.value())
        .with("unit", measured.unit())
        .with("conditions", measured.conditions())
        .with("asPrinted", measured.asPrinted())
        .with("reading", measured.reading().isEmpty() ? "as printed" : measured.reading())
        .with("link", value.getURI());
  }

  private String role(Node owner, Node value) {
    if (excerpt.objects(owner, IPH.hasOutcome).contains(value)) {
      return "outcome";
    }
    return excerpt.objects(owner, IPH.hasCondition).contains(value) ? "condition" : "";
  }
}
