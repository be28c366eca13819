package org.interphase.server.doubt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Named;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Reads discrepancies with all that a page shows of them. */
final class DiscrepancyReader {

  private static final List<Node> CONFIDENCES =
      List.of(IPH.Low.asNode(), IPH.Medium.asNode(), IPH.High.asNode());
  private static final Set<Node> IN_TABLES =
      Set.of(IPH.Table.asNode(), IPH.TableRow.asNode(), IPH.TableCell.asNode());

  /** A cell is in a row, that in a table, and that in the publication. */
  private static final int DEEPEST = 3;

  private static final Comparator<Discrepancy> WEIGHTIEST_FIRST =
      Comparator.comparing(Discrepancy::weight)
          .thenComparing(Discrepancy::certainty)
          .thenComparing(discrepancy -> discrepancy.name().label(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(discrepancy -> discrepancy.name().iri());

  private final Excerpt excerpt;
  private final Labels labels;

  DiscrepancyReader(Excerpt excerpt, Labels labels) {
    this.excerpt = excerpt;
    this.labels = labels;
  }

  /** Fetches what there is to read, but for labels; a value has much else that nobody reads. */
  void fetch(Collection<Node> discrepancies) {
    excerpt.said(
        discrepancies,
        RDF.type,
        IPH.concerns,
        IPH.confidence,
        IPH.explanation,
        IPH.hasCandidateReading,
        IPH.readingTaken);
    var readings = excerpt.objects(discrepancies, IPH.hasCandidateReading);
    excerpt.said(readings, IPH.asPrinted, IPH.readAs, PROV.wasQuotedFrom);
    var places = new LinkedHashSet<Node>(excerpt.objects(discrepancies, IPH.concerns));
    places.addAll(excerpt.objects(readings, PROV.wasQuotedFrom));
    excerpt.said(places, RDF.type, IPH.partOf);
    var cells =
        places.stream().filter(place -> isA(place, Set.of(IPH.TableCell.asNode()))).toList();
    excerpt.said(excerpt.saidOf(PROV.wasQuotedFrom, cells), RDF.type);
    Collection<Node> level = places;
    for (int i = 0; i < DEEPEST; i++) {
      level = excerpt.objects(level, IPH.partOf);
      excerpt.said(level, RDF.type, IPH.partOf);
    }
  }

  /** The discrepancies that were fetched, the weightiest first. */
  List<Discrepancy> read(Collection<Node> discrepancies) {
    return discrepancies.stream().distinct().map(this::read).sorted(WEIGHTIEST_FIRST).toList();
  }

  private Discrepancy read(Node node) {
    var places = excerpt.objects(node, IPH.concerns);
    var confidence = excerpt.objects(node, IPH.confidence);
    var affected =
        places.stream()
            .flatMap(
                place ->
                    excerpt
                        .union()
                        .find(Node.ANY, PROV.wasQuotedFrom.asNode(), place)
                        .mapWith(found -> found.getSubject())
                        .toList()
                        .stream())
            .filter(thing -> isA(thing, Set.of(IPH.Measurement.asNode())))
            .toList();
    return new Discrepancy(
        named(node),
        kind(node),
        text(node, IPH.explanation),
        confidence.stream().map(labels::of).findFirst().orElse(""),
        confidence.stream().mapToInt(CONFIDENCES::indexOf).findFirst().orElse(-1),
        readings(node),
        named(places),
        named(wholes(places)),
        !affected.isEmpty()
            ? Discrepancy.Weight.VALUE
            : places.stream().anyMatch(place -> isA(place, IN_TABLES))
                ? Discrepancy.Weight.TABLE
                : Discrepancy.Weight.TEXT,
        named(affected));
  }

  private List<Discrepancy.Reading> readings(Node node) {
    var taken = excerpt.objects(node, IPH.readingTaken);
    return excerpt.objects(node, IPH.hasCandidateReading).stream()
        .distinct()
        .sorted(Comparator.comparing(reading -> reading.toString()))
        .map(
            reading -> {
              var isPrinted = !excerpt.objects(reading, IPH.asPrinted).isEmpty();
              return new Discrepancy.Reading(
                  text(reading, isPrinted ? IPH.asPrinted : IPH.readAs),
                  isPrinted,
                  taken.contains(reading),
                  named(excerpt.objects(reading, PROV.wasQuotedFrom)));
            })
        .toList();
  }

  private Named kind(Node node) {
    return named(
        excerpt.objects(node, RDF.type).stream()
            .filter(type -> type.isURI() && type.getURI().startsWith(Iris.TERMS))
            .filter(type -> !type.equals(IPH.Discrepancy.asNode()))
            .min(Comparator.comparing(Node::getURI))
            .orElse(IPH.Discrepancy.asNode()));
  }

  /** The largest parts of the publication that hold these places. */
  private Set<Node> wholes(Collection<Node> places) {
    var wholes = new HashSet<Node>();
    for (var place : places) {
      var whole = place;
      for (int i = 0; i < DEEPEST; i++) {
        var parent = excerpt.objects(whole, IPH.partOf).stream().findFirst();
        if (parent.isEmpty() || isA(parent.get(), Set.of(IPH.Publication.asNode()))) {
          break;
        }
        whole = parent.get();
      }
      wholes.add(whole);
    }
    return wholes;
  }

  private boolean isA(Node thing, Set<Node> classes) {
    return excerpt.objects(thing, RDF.type).stream().anyMatch(classes::contains);
  }

  private String text(Node node, Property property) {
    return excerpt.objects(node, property).stream().map(labels::of).sorted().findFirst().orElse("");
  }

  private Named named(Node node) {
    return new Named(node, labels.of(node));
  }

  private List<Named> named(Collection<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .distinct()
        .map(this::named)
        .sorted(Comparator.comparing(Named::label).thenComparing(Named::iri))
        .toList();
  }
}
