package org.interphase.mapping;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interphase.model.Doi;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.ReferenceNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.Source;
import org.interphase.source.bibliography.Reference;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;

/** What the mappers of one source share: its graph, its names, and the readers of its cells. */
final class SourceContext {

  private static final Pattern IN_TABLE = Pattern.compile("^table-|/row-\\d");
  private static final Pattern IN_ROW = Pattern.compile("/row-\\d+/");

  private final Source source;
  private final Catalogue catalogue;
  private final OntologyTerms ontology;
  private final Model data;
  private final Notations notations;
  private final Absences absences;
  private final LocusMapper loci;
  private final StackMapper stacks;
  private final CompositionMapper compositions;
  private final ExpressionMapper expressions;
  private final MeasurementMapper measurements;
  private final Map<String, Reference> references = new HashMap<>();
  private final Map<Doi, Reference> byDoi = new HashMap<>();
  private final Map<Resource, String> readAs = new HashMap<>();
  private boolean rowsAreMissing;
  private boolean cellsAreMissing;

  SourceContext(Source source, Catalogue catalogue, OntologyTerms ontology, Model data) {
    this.source = source;
    this.catalogue = catalogue;
    this.ontology = ontology;
    this.data = data;
    for (var listed : source.references()) {
      var reference = listed.reference();
      references.put(reference.key(), reference);
      reference.doi().ifPresent(doi -> byDoi.putIfAbsent(doi, reference));
    }
    var materials = new Materials(catalogue);
    this.notations = Notations.of(catalogue, materials, references.keySet());
    this.absences = new Absences(catalogue);
    this.loci = new LocusMapper(source.description(), data);
    this.stacks = new StackMapper(catalogue, materials, ontology, data);
    this.compositions = new CompositionMapper(catalogue, materials, ontology, data);
    this.expressions = new ExpressionMapper(catalogue, notations.expression(), data);
    this.measurements = new MeasurementMapper(catalogue, notations.expression(), data);
    for (var discrepancy : source.discrepancies()) {
      for (var at : discrepancy.at()) {
        var locus = IriMinter.thing(id() + "/" + at);
        discrepancy.readAs(at).ifPresent(text -> readAs.putIfAbsent(locus, text));
      }
    }
  }

  String id() {
    return source.description().id();
  }

  /** A file of the source's folder, as messages name it. */
  String file(String name) {
    return source.folder() + "/" + name;
  }

  Model data() {
    return data;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  OntologyTerms ontology() {
    return ontology;
  }

  Notations notations() {
    return notations;
  }

  Absences absences() {
    return absences;
  }

  LocusMapper loci() {
    return loci;
  }

  StackMapper stacks() {
    return stacks;
  }

  CompositionMapper compositions() {
    return compositions;
  }

  ExpressionMapper expressions() {
    return expressions;
  }

  MeasurementMapper measurements() {
    return measurements;
  }

  Resource publication() {
    return IriMinter.thing(id());
  }

  /** The method with this name, by which something was made. */
  Resource preparation(String name) throws NotForThisColumn {
    var method = catalogue.named("method", name).orElseThrow();
    if (ontology.isA(method.type(), "CharacterisationMethod")) {
      throw new NotForThisColumn(
          "\"" + name + "\"",
          "a method by which things are made, not one by which they are looked at",
          "Correct the cell, or take the column for a text.");
    }
    return IriMinter.thing(method.path());
  }

  /** Notes that tables, or rows of them, could not be read. */
  void missesRows() {
    rowsAreMissing = true;
  }

  /** Notes that cells could not be read, so that what they speak of may be missing. */
  void missesCells() {
    cellsAreMissing = true;
  }

  /**
   * True where nothing bears this path. What stands in a table that could not be read whole is
   * given the benefit of the doubt: the row or cell is a problem already.
   */
  boolean leadsNowhere(Resource thing, String path) {
    boolean known = catalogue.at(path).isPresent() || data.contains(thing, RDF.type);
    boolean excused =
        (rowsAreMissing && IN_TABLE.matcher(path).find())
            || (cellsAreMissing && IN_ROW.matcher(path).find());
    return !known && !excused;
  }

  /** The place in the source at {@code path}; {@code problems} is told where there is none. */
  Resource locus(String path, Place place, Consumer<Problem> problems) {
    var locus = loci.named(path);
    if (leadsNowhere(locus, path)) {
      problems.accept(loci.unknown(place, path));
    }
    return locus;
  }

  /** The text that a curator decided {@code locus} is read as in the print's stead. */
  Optional<String> readAs(Resource locus) {
    return Optional.ofNullable(readAs.get(locus));
  }

  /**
   * The reference with this key or DOI; a DOI that is not listed makes one. Nothing where the
   * source does not list the key; then {@code problems} has been told at {@code place}, or of the
   * list, where that could not be read.
   */
  Optional<Resource> reference(String key, Place place, Consumer<Problem> problems) {
    if (key.equals(ReferenceNotation.THIS_WORK)) {
      return Optional.of(publication());
    }
    if (references.containsKey(key)) {
      return Optional.of(IriMinter.reference(id(), key));
    }
    var doi = Doi.of(key);
    if (doi.isPresent()) {
      var cited = doi.map(byDoi::get).or(() -> doi.map(Reference::of)).orElseThrow();
      return Optional.of(new PublicationMapper(source.description(), data).map(cited));
    }
    if (!source.citesUnread()) {
      problems.accept(
          new Problem(
              place,
              "reference " + key,
              "a key of "
                  + source.referenceLists().stream().map(this::file).collect(joining(" or ")),
              "Correct the key, or add the reference."));
    }
    return Optional.empty();
  }
}
