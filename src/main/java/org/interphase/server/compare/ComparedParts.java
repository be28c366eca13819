package org.interphase.server.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.cell.LayerStack;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;
import org.interphase.vocabulary.QUDT;

/** What has the values that tell of a compared thing: its cells, samples, tests, treatments. */
final class ComparedParts {

  private static final Property OF_CELL = IPH.ofCell;
  private static final Property TREATMENT_OF = IPH.treatmentOf;
  private static final Property ELECTROLYTE = IPH.hasElectrolyteSample;
  private static final Property INTERLAYER = IPH.hasInterlayerSample;

  private final ComparedKind kind;
  private final Excerpt excerpt;
  private final Labels labels;

  ComparedParts(ComparedKind kind, Excerpt excerpt, Labels labels) {
    this.kind = kind;
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /**
   * Values of one sort of part.
   *
   * @param name the sort, in words
   * @param isTest whether some of the values were set and others came out
   * @param isCell whether they are of a whole cell
   */
  record Part(Node node, String name, boolean isTest, boolean isCell) {}

  /** Fetches the parts of {@code things}, which are known already, and their values. */
  void fetch(Collection<Node> things) {
    if (kind == ComparedKind.INTERLAYERS) {
      excerpt.about(excerpt.from(IPH.usesStrategy, things));
      excerpt.about(excerpt.from(IPH.realises, things));
      var claims = excerpt.from(IPH.subject, things);
      excerpt.about(claims);
    } else if (kind == ComparedKind.ELECTROLYTES) {
      excerpt.about(excerpt.from(ELECTROLYTE, things));
      excerpt.about(excerpt.objects(things, IPH.hasAddedComponent));
    }
    var cells = all(things, this::cells);
    LayerStack.fetch(cells, excerpt);
    var treated = new LinkedHashSet<Node>(cells);
    treated.addAll(all(things, this::electrolytes));
    treated.addAll(all(things, this::interlayers));
    excerpt.about(excerpt.from(OF_CELL, cells));
    excerpt.about(excerpt.from(TREATMENT_OF, treated));
    var parts = all(things, this::nodes);
    var values = excerpt.objects(parts, IPH.hasMeasurement);
    excerpt.about(values);
    var conditions = excerpt.objects(values, IPH.hasCondition);
    excerpt.about(conditions);
    values.addAll(conditions);
    var about = excerpt.objects(values, QUDT.hasUnit);
    about.addAll(excerpt.objects(values, PROV.hadPrimarySource));
    about.addAll(excerpt.objects(treated, PROV.wasQuotedFrom));
    about.addAll(excerpt.objects(things, PROV.wasQuotedFrom));
    excerpt.about(about);
    excerpt.about(excerpt.objects(about, IPH.referenceUnit));
  }

  /** The parts of a thing, those first that are compared first. */
  List<Part> of(Node thing) {
    var parts = new ArrayList<Part>();
    tests(thing).forEach(test -> parts.add(new Part(test, kindOf(test), true, false)));
    cells(thing).forEach(cell -> parts.add(new Part(cell, kindOf(cell), false, true)));
    interlayers(thing).forEach(i -> parts.add(new Part(i, "interlayer", false, false)));
    electrolytes(thing).forEach(e -> parts.add(new Part(e, "electrolyte", false, false)));
    treatments(thing).forEach(t -> parts.add(new Part(t, kindOf(t), false, false)));
    return parts;
  }

  /** The parts of a thing, before labels are known. */
  private List<Node> nodes(Node thing) {
    var nodes = new LinkedHashSet<Node>(tests(thing));
    nodes.addAll(cells(thing));
    nodes.addAll(interlayers(thing));
    nodes.addAll(electrolytes(thing));
    nodes.addAll(treatments(thing));
    return List.copyOf(nodes);
  }

  List<Node> cells(Node thing) {
    if (kind == ComparedKind.CELLS) {
      return List.of(thing);
    }
    var join = kind == ComparedKind.INTERLAYERS ? IPH.usesStrategy : ELECTROLYTE;
    return subjects(join, thing);
  }

  private List<Node> interlayers(Node thing) {
    if (kind == ComparedKind.ELECTROLYTES) {
      return List.of();
    }
    if (kind == ComparedKind.CELLS) {
      return sorted(excerpt.objects(thing, INTERLAYER));
    }
    return subjects(IPH.realises, thing).stream()
        .filter(node -> !excerpt.isA(node, IPH.Layer))
        .toList();
  }

  private List<Node> electrolytes(Node thing) {
    return kind == ComparedKind.ELECTROLYTES
        ? List.of(thing)
        : sorted(excerpt.objects(cells(thing), ELECTROLYTE));
  }

  private List<Node> tests(Node thing) {
    return all(cells(thing), cell -> subjects(OF_CELL, cell)).stream().toList();
  }

  private List<Node> treatments(Node thing) {
    var treated = new LinkedHashSet<Node>(cells(thing));
    treated.addAll(interlayers(thing));
    treated.addAll(electrolytes(thing));
    return all(treated, node -> subjects(TREATMENT_OF, node)).stream().toList();
  }

  /** What the source calls it. */
  String kindOf(Node thing) {
    return excerpt.union().find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
        .filter(type -> !excerpt.isInferred(type))
        .map(Triple::getObject)
        .map(labels::of)
        .sorted()
        .findFirst()
        .orElse(kind.one());
  }

  private List<Node> subjects(Property property, Node object) {
    return sorted(
        excerpt
            .union()
            .find(Node.ANY, property.asNode(), object)
            .mapWith(Triple::getSubject)
            .toList());
  }

  private static List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }

  private static Set<Node> all(Collection<Node> nodes, Function<Node, List<Node>> step) {
    var all = new LinkedHashSet<Node>();
    nodes.forEach(node -> all.addAll(step.apply(node)));
    return all;
  }
}
