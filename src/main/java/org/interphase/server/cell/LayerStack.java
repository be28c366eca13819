package org.interphase.server.cell;

import java.util.ArrayList;
import java.util.Collection;
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
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/**
 * The layers of a cell in the order of its stack, from the anode's side, each with its role and the
 * thickness that was printed for it.
 */
public final class LayerStack {

  private static final List<Property> SAMPLES =
      List.of(IPH.hasElectrolyteSample, IPH.hasInterlayerSample);

  private final Node cell;
  private final Excerpt excerpt;
  private final Labels labels;

  private LayerStack(Node cell, Excerpt excerpt, Labels labels) {
    this.cell = cell;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /** Fetches what drawings of {@code cells} show, but for labels; the cells are known already. */
  public static void fetch(Collection<Node> cells, Excerpt excerpt) {
    var holders = new ArrayList<>(excerpt.objects(cells, IPH.hasLayer));
    SAMPLES.forEach(join -> holders.addAll(excerpt.objects(cells, join)));
    excerpt.about(holders);
    var values = excerpt.objects(holders, IPH.hasMeasurement);
    excerpt.about(values);
    var summands = excerpt.objects(values, IPH.derivedFrom);
    excerpt.about(summands);
    values.addAll(summands);
    var named = excerpt.objects(values, IPH.ofComponent);
    named.addAll(excerpt.objects(holders, IPH.ofMaterial));
    named.addAll(excerpt.objects(holders, IPH.realises));
    named.addAll(excerpt.objects(values, QUDT.hasUnit));
    excerpt.about(named);
  }

  /** The layers that the graph gives of {@code cell}: only those, and none where it gives none. */
  static List<DrawnLayer> of(Node cell, Excerpt excerpt, Labels labels) {
    return new LayerStack(cell, excerpt, labels).layers();
  }

  private List<DrawnLayer> layers() {
    var nodes =
        excerpt.objects(cell, IPH.hasLayer).stream()
            .distinct()
            .sorted(Comparator.comparing(this::position).thenComparing(node -> node.toString()))
            .toList();
    var layers = new ArrayList<DrawnLayer>();
    for (int i = 0; i < nodes.size(); i++) {
      layers.add(layer(nodes, i));
    }
    return layers;
  }

  private DrawnLayer layer(List<Node> nodes, int index) {
    var layer = nodes.get(index);
    var thing = thing(layer);
    var role = thing.map(made -> role(made, index, nodes.size())).orElse(DrawnLayer.Role.OTHER);
    long sharing = nodes.stream().filter(other -> thing.equals(thing(other))).count();
    return new DrawnLayer(
        text(layer, IPH.asPrinted).orElseGet(() -> labels.of(layer)),
        thing.map(labels::of).orElse(""),
        role,
        role == DrawnLayer.Role.OTHER ? thing.map(this::kind).orElse("layer") : role.word(),
        thicknesses(layer, thing),
        (int) sharing);
  }

  /** Where both ends are of one material, no end is the anode more than the other. */
  private DrawnLayer.Role role(Node made, int index, int count) {
    boolean isAnode = index == 0 && says(IPH.hasAnode, made);
    boolean isCathode = index == count - 1 && says(IPH.hasCathode, made);
    if (isAnode || isCathode) {
      return says(IPH.hasAnode, made) && says(IPH.hasCathode, made)
          ? DrawnLayer.Role.ELECTRODE
          : isAnode ? DrawnLayer.Role.ANODE : DrawnLayer.Role.CATHODE;
    }
    return says(IPH.hasInterlayer, made)
        ? DrawnLayer.Role.INTERLAYER
        : says(IPH.hasElectrolyte, made) ? DrawnLayer.Role.ELECTROLYTE : DrawnLayer.Role.OTHER;
  }

  private boolean says(Property property, Node object) {
    return excerpt.union().contains(cell, property.asNode(), object);
  }

  /** What the source's own words make it, such as "separator". */
  private String kind(Node thing) {
    return excerpt.union().find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !excerpt.isInferred(type))
        .map(Triple::getObject)
        .map(labels::of)
        .sorted()
        .findFirst()
        .orElse("layer");
  }

  /** The printed ones; a sum gives way to what was printed of each of its parts. */
  private List<String> thicknesses(Node layer, Optional<Node> thing) {
    var holders =
        Stream.concat(
            Stream.of(layer),
            SAMPLES.stream()
                .flatMap(join -> excerpt.objects(cell, join).stream())
                .filter(sample -> thing.isPresent() && thing.equals(thing(sample))));
    var values =
        holders
            .flatMap(holder -> excerpt.objects(holder, IPH.hasMeasurement).stream())
            .filter(value -> excerpt.isA(value, IPH.Thickness))
            .distinct()
            .sorted(Comparator.comparing(Node::toString))
            .collect(Collectors.toCollection(ArrayList::new));
    values.addAll(excerpt.objects(values, IPH.derivedFrom));
    return values.stream()
        .distinct()
        .filter(value -> excerpt.objects(value, IPH.derivedFrom).isEmpty())
        .map(this::thickness)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private String thickness(Node measurement) {
    var value = new MeasuredValue(measurement, excerpt, labels);
    var parts =
        excerpt.objects(measurement, IPH.ofComponent).stream()
            .map(part -> text(part, IPH.formula).orElseGet(() -> labels.of(part)));
    return Stream.concat(Stream.of((value.value() + " " + value.unit()).strip()), parts)
        .collect(Collectors.joining(" "));
  }

  private Optional<Node> thing(Node layerOrSample) {
    return Stream.of(IPH.ofMaterial, IPH.realises)
        .flatMap(property -> excerpt.objects(layerOrSample, property).stream())
        .findFirst();
  }

  private int position(Node layer) {
    return excerpt.objects(layer, IPH.position).stream()
        .findFirst()
        .map(node -> FoundNumbers.of(node).intValue())
        .orElse(Integer.MAX_VALUE);
  }

  private Optional<String> text(Node node, Property property) {
    return excerpt.objects(node, property).stream().map(labels::of).sorted().findFirst();
  }
}
