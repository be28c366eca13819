package org.interphase.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Resource;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.Expression;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.Reading;
import org.interphase.source.Findings.Condition;
import org.interphase.source.Findings.Value;
import org.interphase.source.TableDescription.Role;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps the values that a finding gives, to the things that they are about. */
final class FindingValues {

  private final SourceContext source;
  private final Consumer<Problem> problems;

  FindingValues(SourceContext source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Adds {@code value} to what it is about, and to {@code claim} in any case. */
  void map(Value value, Resource claim, Provenance provenance) {
    var place = value.place();
    var owner = value.about().map(path -> owner(path, place.property("about"))).orElse(claim);
    value.unit().ifPresent(unit -> checkUnit(unit, place.property("unit")));
    var measurement = measure(owner, value.role(), Said.of(value), provenance);
    measurement.ifPresent(m -> claim.addProperty(IPH.hasMeasurement, m));
    // Without a value, its conditions are read all the same, for what is wrong with them.
    var holder = measurement.orElse(owner);
    for (var condition : value.conditions()) {
      measure(holder, Role.MEASUREMENT_CONDITION, Said.of(condition), provenance);
    }
  }

  /** A quantity as the curators write it, and as the source prints it. */
  private record Said(
      Place place, String quantity, String text, Optional<String> printed, Optional<String> unit) {

    static Said of(Value value) {
      return new Said(value.place(), value.quantity(), value.text(), value.printed(), value.unit());
    }

    static Said of(Condition condition) {
      return new Said(
          condition.place(),
          condition.quantity(),
          condition.text(),
          condition.printed(),
          Optional.empty());
    }

    Print print(Provenance provenance) {
      return new Print(printed.orElse(text), IPH.Printed, provenance);
    }
  }

  private Resource owner(String pathInSource, Place place) {
    var thing = IriMinter.thing(source.id() + "/" + pathInSource);
    if (source.leadsNowhere(thing, pathInSource)) {
      problems.accept(Unknown.thing(place, pathInSource, List.of()));
    }
    return source.data().createResource(thing.getURI());
  }

  private Optional<Resource> measure(Resource owner, Role role, Said said, Provenance provenance) {
    if (!source.ontology().has(said.quantity())) {
      problems.accept(Unknown.term(said.place().property("quantity"), said.quantity()));
    }
    var print = said.print(provenance);
    var word = source.catalogue().word(said.text(), said.quantity());
    if (word.isPresent()) {
      return Optional.of(
          source
              .measurements()
              .empty(owner, role, said.quantity(), print)
              .addProperty(IPH.property(word.get().property()), IPH.term(word.get().value())));
    }
    var quantity =
        SingleQuantity.in(
            said.text(),
            said.unit().filter(symbol -> source.catalogue().unit(symbol).isPresent()),
            source.notations().expression());
    if (quantity.isEmpty()) {
      problems.accept(notOneQuantity(said.text(), said.place().property("text")));
    }
    return quantity.map(q -> source.measurements().map(owner, role, said.quantity(), q, print));
  }

  private void checkUnit(String symbol, Place place) {
    if (source.catalogue().unit(symbol).isEmpty()) {
      problems.accept(
          new Problem(
              place,
              "the unit \"" + symbol + "\"",
              "the symbol of a unit in data/catalogue/units.json",
              "Correct the symbol, or add the unit with its QUDT IRI."));
    }
  }

  private Problem notOneQuantity(String text, Place place) {
    return source.notations().expression().read(text) instanceof Reading.Unreadable<Expression> bad
        ? bad.at(place)
        : new Problem(
            place,
            "\"" + text + "\"",
            "one quantity with its unit",
            "Write the unit; put what holds beside it into \"conditions\".");
  }
}
