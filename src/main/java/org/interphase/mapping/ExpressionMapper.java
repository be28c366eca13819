package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.Amount;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;
import org.interphase.notation.ExpressionNotation;
import org.interphase.notation.Reading;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.Role;
import org.interphase.source.TableDescription.WordRule;
import org.interphase.source.Unit;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps the expression of one cell to measurements of the thing that its column speaks of. */
final class ExpressionMapper {

  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final MeasurementMapper measurements;

  ExpressionMapper(Catalogue catalogue, ExpressionNotation notation, Model data) {
    this.catalogue = catalogue;
    this.notation = notation;
    this.measurements = new MeasurementMapper(catalogue, data);
  }

  /** Why a cell that can be read still says nothing for its column. */
  static final class NotForThisColumn extends Exception {
    private static final long serialVersionUID = 1L;
    private final String found;
    private final String expected;

    NotForThisColumn(String found, String expected) {
      super(found);
      this.found = found;
      this.expected = expected;
    }

    String found() {
      return found;
    }

    String expected() {
      return expected;
    }
  }

  /** Adds to {@code entity} what {@code expression} says under the rules of {@code column}. */
  void map(Expression expression, Column column, Resource entity, Print print)
      throws NotForThisColumn {
    List<Assigned> assigned = assign(expression, column);
    Set<QuantityRule> used = new HashSet<>();
    Set<String> saidByWords = new HashSet<>();
    Optional<Resource> main = Optional.empty();
    if (isStack(expression)) {
      main = Optional.of(mapStack(assigned, entity, print));
      assigned.forEach(a -> used.add(a.rule()));
    } else {
      for (Assigned a : assigned) {
        Resource owner =
            a.rule().role() == Role.MEASUREMENT_CONDITION ? main.orElse(entity) : entity;
        Resource measurement =
            measurements.map(
                owner, property(a.rule().role()), a.rule().quantity(), a.quantity(), print);
        used.add(a.rule());
        main = main.isPresent() ? main : Optional.of(measurement);
      }
    }
    for (Term term : expression.terms()) {
      WordRule rule = column.words().get(term.words());
      if (rule != null) {
        Resource target =
            rule.quantity()
                .map(quantity -> measurements.empty(entity, property(rule.role()), quantity, print))
                .orElse(main.orElse(entity));
        say(target, rule, term.words());
        saidByWords.add(rule.property());
      }
    }
    main.ifPresent(m -> addWhatTheHeaderSays(m, column, used, saidByWords, print));
  }

  private void addWhatTheHeaderSays(
      Resource main, Column column, Set<QuantityRule> used, Set<String> saidByWords, Print print) {
    for (Map.Entry<String, String> entry : column.defaults().entrySet()) {
      if (!saidByWords.contains(entry.getKey())) {
        main.addProperty(property(entry.getKey()), IPH.named(entry.getValue()));
      }
    }
    for (QuantityRule rule : column.quantities()) {
      if (rule.printedInHeader().isPresent() && !used.contains(rule)) {
        String text = rule.printedInHeader().get();
        if (notation.read(text) instanceof Reading.Of<Expression> header) {
          header
              .value()
              .terms()
              .get(0)
              .quantity()
              .ifPresent(
                  quantity ->
                      measurements.map(
                          main, property(rule.role()), rule.quantity(), quantity, print.of(text)));
        }
      }
    }
  }

  private static void say(Resource target, WordRule rule, String word) {
    if (rule.value().isPresent()) {
      target.addProperty(property(rule.property()), IPH.named(rule.value().get()));
    } else {
      target.addProperty(property(rule.property()), word);
    }
  }

  /** Several layers on each other, as in {@code 30 nm Cr on 6 nm Al2O3}. */
  private static boolean isStack(Expression expression) {
    return expression.terms().stream().anyMatch(term -> term.connector() == Connector.ON);
  }

  /** The layers' own values, and their sum as the value of the whole. */
  private Resource mapStack(List<Assigned> layers, Resource entity, Print print)
      throws NotForThisColumn {
    QuantityRule rule = layers.get(0).rule();
    BigDecimal sum = BigDecimal.ZERO;
    Unit unit = catalogue.unit(layers.get(0).quantity().unit()).orElseThrow();
    for (Assigned layer : layers) {
      Unit layerUnit = catalogue.unit(layer.quantity().unit()).orElseThrow();
      BigDecimal thickness =
          layer
              .quantity()
              .amount()
              .value()
              .orElseThrow(
                  () -> new NotForThisColumn("a layer without one number", "one number a layer"));
      if (!layerUnit.equals(unit)) {
        throw new NotForThisColumn(
            "layers in " + unit.symbol() + " and " + layerUnit.symbol(), "one unit in a stack");
      }
      sum = sum.add(thickness);
    }
    Quantity whole = new Quantity(Amount.of(sum), unit.symbol());
    Resource total =
        measurements.map(entity, property(rule.role()), rule.quantity(), whole, print.derived());
    for (Assigned layer : layers) {
      Resource part =
          measurements.map(total, IPH.derivedFrom, rule.quantity(), layer.quantity(), print);
      catalogue
          .named("material", layer.words())
          .map(CatalogueEntry::path)
          .ifPresent(path -> part.addProperty(IPH.ofComponent, IriMinter.thing(path)));
    }
    return total;
  }

  /** A quantity of the cell with the rule that says what it is. */
  private record Assigned(QuantityRule rule, Quantity quantity, String words) {}

  private List<Assigned> assign(Expression expression, Column column) throws NotForThisColumn {
    List<Assigned> assigned = new ArrayList<>();
    List<QuantityRule> factors = column.quantities().stream().filter(QuantityRule::factor).toList();
    int factor = 0;
    for (Term term : expression.terms()) {
      if (term.quantity().isEmpty()) {
        if (!column.words().containsKey(term.words())) {
          throw new NotForThisColumn(
              "\"" + term.words() + "\"", "words that \"iph:words\" of the column explains");
        }
        continue;
      }
      boolean isFactor =
          !factors.isEmpty()
              && (term.connector() == Connector.NONE || term.connector() == Connector.TIMES);
      if (isFactor && factor >= factors.size()) {
        throw new NotForThisColumn("more than " + factors.size() + " factors", "that many");
      }
      QuantityRule rule =
          isFactor ? factors.get(factor++) : ruleFor(term, term.quantity().get(), column);
      Quantity quantity = term.quantity().get();
      assigned.add(
          new Assigned(
              rule,
              quantity.hasUnit() ? quantity : new Quantity(quantity.amount(), rule.unit()),
              term.words()));
    }
    if (isFactorsShort(factors, factor)) {
      throw new NotForThisColumn(factor + " factor", factors.size() + " factors joined by ×");
    }
    return assigned;
  }

  private static boolean isFactorsShort(List<QuantityRule> factors, int found) {
    return found > 0 && found < factors.size();
  }

  private QuantityRule ruleFor(Term term, Quantity quantity, Column column)
      throws NotForThisColumn {
    boolean material = catalogue.named("material", term.words()).isPresent();
    for (QuantityRule rule : column.quantities()) {
      boolean fits = quantity.hasUnit() ? comparable(quantity.unit(), rule.unit()) : rule.header();
      boolean words =
          rule.word()
              .map(term.words()::equals)
              .orElse(
                  term.words().isEmpty() || column.words().containsKey(term.words()) || material);
      if (fits && words) {
        return rule;
      }
    }
    String units =
        String.join(", ", column.quantities().stream().map(QuantityRule::unit).distinct().toList());
    throw quantity.hasUnit()
        ? new NotForThisColumn(
            "a value in " + quantity.unit() + (term.words().isEmpty() ? "" : " " + term.words()),
            "one in " + units)
        : new NotForThisColumn("a number without a unit", "one in " + units);
  }

  private boolean comparable(String unit, String other) {
    Optional<String> reference = catalogue.unit(unit).map(Unit::reference);
    return reference.isPresent() && reference.equals(catalogue.unit(other).map(Unit::reference));
  }

  private static Property property(Role role) {
    return switch (role) {
      case PROPERTY -> IPH.hasMeasurement;
      case OUTCOME -> IPH.hasOutcome;
      case CONDITION, MEASUREMENT_CONDITION -> IPH.hasCondition;
    };
  }

  private static Property property(String nameInData) {
    return IPH.property(IPH.named(nameInData).getLocalName());
  }
}
