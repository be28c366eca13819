package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Qualifier;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.interphase.notation.ExpressionNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.TableDescription.Role;
import org.interphase.source.Unit;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.QUDT;

/** Maps a quantity to an {@code iph:Measurement} that keeps its print beside its numbers. */
final class MeasurementMapper {

  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final Model data;

  MeasurementMapper(Catalogue catalogue, ExpressionNotation notation, Model data) {
    this.catalogue = catalogue;
    this.notation = notation;
    this.data = data;
  }

  /**
   * The print that a measurement is made from.
   *
   * @param asPrinted the text of the source
   * @param reading {@code iph:Printed}, {@code iph:Derived} or {@code iph:Inferred}
   * @param provenance where it stands
   */
  record Print(String asPrinted, Resource reading, Provenance provenance) {

    Print derived() {
      return new Print(asPrinted, IPH.Derived, provenance);
    }

    Print of(String text) {
      return new Print(text, reading, provenance);
    }
  }

  /**
   * A new measurement of the class {@code quantityClass} ({@code iph:IonicConductivity}), joined to
   * {@code owner} by {@code property}; its IRI follows from the owner's.
   *
   * @param quantity its unit must be one of the catalogue
   */
  Resource map(
      Resource owner, Property property, String quantityClass, Quantity quantity, Print print) {
    var measurement = empty(owner, property, quantityClass, print);
    if (property.equals(IPH.hasCondition) && owner.hasProperty(IPH.asPrinted, print.asPrinted())) {
      name(measurement, quantityClass, words(quantity));
    }
    var unit = catalogue.unit(quantity.unit()).orElseThrow();
    var amount = quantity.amount();
    measurement.addProperty(QUDT.hasUnit, data.createResource(unit.iri()));
    add(measurement, IPH.value, IPH.valueInReferenceUnit, amount.value(), unit);
    add(measurement, IPH.lowerBound, IPH.lowerBoundInReferenceUnit, amount.lowerBound(), unit);
    add(measurement, IPH.upperBound, IPH.upperBoundInReferenceUnit, amount.upperBound(), unit);
    amount
        .uncertainty()
        .ifPresent(u -> measurement.addLiteral(IPH.uncertainty, Decimals.literal(u)));
    if (!quantity.mark().isEmpty()) {
      measurement.addProperty(IPH.footnoteMark, quantity.mark());
    }
    if (amount.qualifier() != Qualifier.NONE) {
      measurement.addProperty(IPH.qualifier, amount.qualifier().sign());
    }
    return measurement;
  }

  /** As above, joined to {@code owner} by the property that {@code role} stands for. */
  Resource map(Resource owner, Role role, String quantityClass, Quantity quantity, Print print) {
    return map(owner, property(role), quantityClass, quantity, print);
  }

  /** A measurement without a number, for words such as {@code R.T.} to be added to. */
  Resource empty(Resource owner, Role role, String quantityClass, Print print) {
    return empty(owner, property(role), quantityClass, print);
  }

  private Resource empty(Resource owner, Property property, String quantityClass, Print print) {
    var measurement = unused(owner.getURI() + "/" + IriMinter.kebab(quantityClass));
    measurement
        .addProperty(RDF.type, IPH.Measurement)
        .addProperty(RDF.type, IPH.term(quantityClass))
        .addProperty(IPH.asPrinted, print.asPrinted())
        .addProperty(IPH.reading, print.reading());
    name(measurement, quantityClass, print.asPrinted());
    print.provenance().addTo(measurement);
    owner.addProperty(property, measurement);
    return measurement;
  }

  private static void name(Resource measurement, String quantityClass, String said) {
    var name = IriMinter.kebab(quantityClass).replace('-', ' ') + ": " + said;
    measurement.removeAll(RDFS.label).addProperty(RDFS.label, name, "en");
  }

  /** What a condition says that was printed in one cell with the value that holds under it. */
  private String words(Quantity quantity) {
    var alone = new Quantity(quantity.amount(), quantity.unit());
    return notation.print(
        new Expression(List.of(new Term(Connector.NONE, Optional.of(alone), ""))));
  }

  private static Property property(Role role) {
    return switch (role) {
      case PROPERTY -> IPH.hasMeasurement;
      case OUTCOME -> IPH.hasOutcome;
      case CONDITION, MEASUREMENT_CONDITION -> IPH.hasCondition;
    };
  }

  private Resource unused(String iri) {
    var candidate = data.createResource(iri);
    for (int n = 2; data.contains(candidate, RDF.type); n++) {
      candidate = data.createResource(iri + "-" + n);
    }
    return candidate;
  }

  private static void add(
      Resource measurement,
      Property asPrinted,
      Property inReferenceUnit,
      Optional<BigDecimal> number,
      Unit unit) {
    number.ifPresent(
        n ->
            measurement
                .addLiteral(asPrinted, Decimals.literal(n))
                .addLiteral(inReferenceUnit, Decimals.literal(unit.toReference(n))));
  }
}
