package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.interphase.mapping.ColumnRules.Assigned;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.Amount;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.source.Catalogue;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps several layers on each other, such as {@code 30 nm Cr on 6 nm Al2O3}, and their sum. */
final class LayerSum {

  private final Catalogue catalogue;
  private final MeasurementMapper measurements;

  LayerSum(Catalogue catalogue, MeasurementMapper measurements) {
    this.catalogue = catalogue;
    this.measurements = measurements;
  }

  static boolean isOne(Expression expression) {
    return expression.terms().stream().anyMatch(term -> term.connector() == Connector.ON);
  }

  /** The layers' own values, and their sum as the value of the whole, which is returned. */
  Resource map(Expression expression, List<Assigned> layers, Resource entity, Print print)
      throws NotForThisColumn {
    if (layers.size() < expression.terms().size()) {
      throw withoutNumber();
    }
    var rule = layers.get(0).rule();
    var total =
        measurements.map(entity, rule.role(), rule.quantity(), sum(layers), print.derived());
    for (var layer : layers) {
      var part = measurements.map(total, IPH.derivedFrom, rule.quantity(), layer.quantity(), print);
      catalogue
          .named("material", layer.words())
          .ifPresent(
              material -> part.addProperty(IPH.ofComponent, IriMinter.thing(material.path())));
    }
    return total;
  }

  private static Quantity sum(List<Assigned> layers) throws NotForThisColumn {
    var unit = layers.get(0).quantity().unit();
    var sum = BigDecimal.ZERO;
    for (var layer : layers) {
      var thickness = layer.quantity();
      if (!thickness.unit().equals(unit)) {
        throw new NotForThisColumn(
            "layers in " + unit + " and " + thickness.unit(), "the same unit for each layer");
      }
      sum = sum.add(thickness.amount().value().orElseThrow(LayerSum::withoutNumber));
    }
    return new Quantity(Amount.of(sum), unit);
  }

  private static NotForThisColumn withoutNumber() {
    return new NotForThisColumn("a layer without one number", "one number for each layer");
  }
}
