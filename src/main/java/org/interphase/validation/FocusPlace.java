package org.interphase.validation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.model.Place;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Finds the place in the files that a thing of the graph comes from. */
final class FocusPlace {

  private final Statements data;
  private final EntryPlace entries;
  private final LocusPlace loci;

  FocusPlace(Graph data) {
    this.data = new Statements(data);
    this.entries = new EntryPlace(this.data);
    this.loci = new LocusPlace(this.data);
  }

  /** The cell, row or entry to mend; the IRI itself where nothing tells the file. */
  Place of(Node focus) {
    if (!focus.isURI()) {
      return Place.file(focus.toString());
    }
    return entries
        .of(focus.getURI())
        .or(() -> loci.of(focus))
        .or(() -> quotedPlace(focus))
        .or(() -> findingPlace(focus))
        .or(() -> data.text(focus, IPH.fileName).map(Place::file))
        .or(() -> enclosingPlace(focus.getURI()))
        .orElseGet(() -> Place.file(focus.getURI()));
  }

  private Optional<Place> quotedPlace(Node thing) {
    return data.objects(thing, PROV.wasQuotedFrom).stream()
        .sorted(Comparator.comparing(loci::breadth))
        .flatMap(locus -> loci.of(locus).stream())
        .findFirst();
  }

  /** The finding that gives a value, or that gives the value which this is a condition of. */
  private Optional<Place> findingPlace(Node value) {
    return Stream.of(IPH.hasMeasurement, IPH.hasCondition)
        .flatMap(property -> data.subjects(property, value).stream())
        .filter(Node::isURI)
        .flatMap(owner -> entries.of(owner.getURI()).or(() -> findingPlace(owner)).stream())
        .findFirst();
  }

  /** The place of the nearest locus whose IRI the given one continues, such as its row. */
  private Optional<Place> enclosingPlace(String iri) {
    int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    if (end <= IriMinter.ID.length()) {
      return Optional.empty();
    }
    var outer = iri.substring(0, end);
    return loci.of(NodeFactory.createURI(outer)).or(() -> enclosingPlace(outer));
  }
}
