package org.interphase.server.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** What compared things are and where they are told of, as rows of their comparison. */
final class MakeUp {

  private final List<Node> things;
  private final ComparedParts parts;
  private final Excerpt excerpt;
  private final Labels labels;

  MakeUp(List<Node> things, ComparedParts parts, Excerpt excerpt, Labels labels) {
    this.things = things;
    this.parts = parts;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  List<ComparedRow> of(ComparedKind kind) {
    return switch (kind) {
      case CELLS ->
          List.of(
              row("kind of cell", ComparedRow.Use.CONDITION, this::kinds),
              found("layers, as printed", IPH.stackAsPrinted),
              row("anode", ComparedRow.Use.CONDITION, by(IPH.hasAnode)),
              found("interlayer or other strategy", IPH.usesStrategy),
              found("electrolyte", IPH.hasElectrolyte),
              row("cathode", ComparedRow.Use.CONDITION, by(IPH.hasCathode)));
      case INTERLAYERS ->
          List.of(
              row("kind", ComparedRow.Use.FINDING, this::kinds),
              found("made of", IPH.madeOf),
              found("placed at", IPH.placedAt));
      case ELECTROLYTES ->
          List.of(
              found("material", IPH.ofMaterial),
              found("formula, as printed", IPH.formulaAsPrinted),
              row("dopant", ComparedRow.Use.FINDING, this::dopants),
              found("prepared by", IPH.preparedBy));
    };
  }

  /** Where they are told of, whose they are, and what is doubtful about their rows. */
  List<ComparedRow> sources() {
    return List.of(
        row("told in", ComparedRow.Use.SOURCE, thing -> told(thing, PROV.wasQuotedFrom)),
        row("reference", ComparedRow.Use.SOURCE, thing -> told(thing, PROV.hadPrimarySource)),
        row("doubts about the table row", ComparedRow.Use.SOURCE, this::flags));
  }

  private ComparedRow found(String title, Property property) {
    return row(title, ComparedRow.Use.FINDING, by(property));
  }

  private ComparedRow row(
      String title, ComparedRow.Use use, Function<Node, ? extends Iterable<Node>> said) {
    var cells = new ArrayList<List<ComparedEntry>>();
    for (var thing : things) {
      var entries = new ArrayList<ComparedEntry>();
      said.apply(thing).forEach(node -> entries.add(ComparedEntry.of(node, labels)));
      // Stores find them in whatever order.
      entries.sort(
          Comparator.comparing(ComparedEntry::text).thenComparing(entry -> entry.key().toString()));
      cells.add(entries);
    }
    return new ComparedRow(title, use, cells);
  }

  private Function<Node, List<Node>> by(Property property) {
    return thing -> excerpt.objects(thing, property);
  }

  private List<Node> kinds(Node thing) {
    return excerpt.union().find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !excerpt.isInferred(type))
        .map(Triple::getObject)
        .toList();
  }

  private List<Node> dopants(Node thing) {
    return excerpt
        .objects(excerpt.objects(thing, IPH.hasAddedComponent), IPH.roleOfMaterial)
        .stream()
        .toList();
  }

  /** Of a thing that is told of nowhere itself, what tells of its cells. */
  private List<Node> told(Node thing, Property property) {
    var own = excerpt.objects(thing, property);
    return own.isEmpty() ? excerpt.objects(parts.cells(thing), property).stream().toList() : own;
  }

  private List<Node> flags(Node thing) {
    var rows =
        Stream.concat(Stream.of(thing), parts.cells(thing).stream())
            .flatMap(node -> excerpt.objects(node, PROV.wasQuotedFrom).stream())
            .distinct()
            .toList();
    return excerpt.objects(rows, IPH.flag).stream().toList();
  }
}
