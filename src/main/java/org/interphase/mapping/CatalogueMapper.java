package org.interphase.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Formula;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.notation.UnitSpellings;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.source.Unit;
import org.interphase.source.Word;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;
import org.interphase.vocabulary.QUDT;

/**
 * Maps the catalogue: materials, strategies, methods, mechanisms, interfaces, structures and units.
 */
public final class CatalogueMapper {

  /** Where entries lie that do not say so. */
  private static final String SHARED = "data/catalogue/";

  private final OntologyTerms ontology;
  private final FormulaNotation formulas = new FormulaNotation();

  public CatalogueMapper(OntologyTerms ontology) {
    this.ontology = ontology;
  }

  /**
   * The graph of {@code catalogue}; {@code problems} is told of unknown classes, bad formulas and
   * spellings of two units.
   */
  public Model map(Catalogue catalogue, Consumer<Problem> problems) {
    var data = ModelFactory.createDefaultModel();
    catalogue.entries().forEach(entry -> map(entry, data, problems));
    new SameCompounds(problems).check(catalogue.entries());
    catalogue.units().forEach(unit -> map(unit, catalogue, data));
    checkSpellings(catalogue.units(), problems);
    catalogue.words().forEach(word -> check(word, problems));
    catalogue.structures().forEach(s -> term(s.type(), s.place().property("type"), problems));
    catalogue.structures().forEach(new StructureMapper(catalogue, data, problems)::map);
    catalogue.families().forEach(f -> term(f.type(), f.place().property("type"), problems));
    return data;
  }

  /** A print of two units would always be read as the first. */
  private static void checkSpellings(List<Unit> units, Consumer<Problem> problems) {
    var first = new HashMap<String, Unit>();
    for (var unit : units) {
      Stream.concat(Stream.of(unit.symbol()), unit.spellings().stream())
          .forEach(
              spelling -> {
                var other = first.putIfAbsent(UnitSpellings.folded(spelling), unit);
                if (other != null && other != unit) {
                  problems.accept(
                      new Problem(
                          unit.place().property("spellings"),
                          "\"" + spelling + "\", which is printed for " + other.symbol() + ", too",
                          "prints of this unit alone (that one stands at " + other.place() + ")",
                          "Take the spelling out of one of the two units."));
                }
              });
    }
  }

  private void check(Word word, Consumer<Problem> problems) {
    word.quantity().ifPresent(q -> term(q, word.place().property("quantity"), problems));
    term(word.property(), word.place().property("property"), problems);
    term(word.value(), word.place().property("value"), problems);
  }

  private void term(String name, Place place, Consumer<Problem> problems) {
    if (!ontology.has(name)) {
      problems.accept(Unknown.term(place, name));
    }
  }

  private void map(CatalogueEntry entry, Model data, Consumer<Problem> problems) {
    term(entry.type(), entry.place().property("type"), problems);
    entry
        .furtherTypes()
        .forEach(type -> term(type, entry.place().property("furtherTypes"), problems));
    var thing =
        data.createResource(IriMinter.thing(entry.path()).getURI(), IPH.term(entry.type()))
            .addProperty(RDFS.label, entry.label(), "en");
    entry.furtherTypes().forEach(type -> thing.addProperty(RDF.type, IPH.term(type)));
    if (IPH.Topic.equals(IPH.term(entry.type()))) {
      thing.addProperty(SKOS.inScheme, IPH.TopicScheme);
    }
    if (!entry.place().file().startsWith(SHARED)) {
      thing.addProperty(IPH.fileName, entry.place().file());
    }
    entry.names().forEach(name -> thing.addProperty(SKOS.altLabel, name));
    entry.comment().ifPresent(comment -> thing.addProperty(RDFS.comment, comment, "en"));
    entry
        .formula()
        .ifPresent(
            formula -> {
              thing.addProperty(IPH.formula, formula);
              var reading = formulas.read(formula);
              if (reading instanceof Reading.Unreadable<Formula> bad) {
                problems.accept(bad.at(entry.place().property("formula")));
              } else if (reading instanceof Reading.Of<Formula> of) {
                new FormulaMapper(data).contents(thing, of.value());
              }
            });
    link(thing, IPH.hasComponent, "material", entry.components());
    link(thing, IPH.dopedWith, "material", entry.dopedWith());
    link(thing, IPH.variantOf, "material", entry.variantOf().stream().toList());
    link(thing, IPH.madeOf, "material", entry.madeOf());
    link(thing, IPH.placedAt, "interface", entry.placedAt().stream().toList());
    link(thing, IPH.happensAt, "interface", entry.happensAt());
    link(thing, IPH.between, "material", entry.between());
    link(thing, IPH.within, "material", entry.within().stream().toList());
  }

  private static void link(Resource thing, Property property, String kind, List<String> ids) {
    ids.forEach(id -> thing.addProperty(property, IriMinter.thing(kind + "/" + id)));
  }

  private static void map(Unit unit, Catalogue catalogue, Model data) {
    var thing =
        data.createResource(unit.iri(), QUDT.Unit)
            .addProperty(RDFS.label, unit.label(), "en")
            .addProperty(IPH.symbol, unit.symbol());
    catalogue
        .unit(unit.reference())
        .ifPresent(
            reference ->
                thing.addProperty(IPH.referenceUnit, data.createResource(reference.iri())));
    unit.multiplier()
        .ifPresent(m -> thing.addLiteral(IPH.toReferenceMultiplier, Decimals.literal(m)));
    unit.divisor().ifPresent(d -> thing.addLiteral(IPH.toReferenceDivisor, Decimals.literal(d)));
    unit.offset().ifPresent(o -> thing.addLiteral(IPH.toReferenceOffset, Decimals.literal(o)));
    unit.conversionMultiplier()
        .ifPresent(m -> thing.addLiteral(QUDT.conversionMultiplier, Decimals.literal(m)));
    unit.conversionOffset()
        .ifPresent(o -> thing.addLiteral(QUDT.conversionOffset, Decimals.literal(o)));
  }
}
