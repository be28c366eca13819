package org.interphase.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.interphase.mapping.ColumnRules.Assigned;
import org.interphase.mapping.MeasurementMapper.Print;
import org.interphase.model.Expression;
import org.interphase.model.Term;
import org.interphase.notation.ExpressionNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.Role;
import org.interphase.source.TableDescription.WordRule;
import org.interphase.source.Word;
import org.interphase.vocabulary.IPH;

/** Maps the expression of one cell to measurements of the thing that its column speaks of. */
final class ExpressionMapper {

  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final ColumnRules rules;
  private final ColumnWords columnWords;
  private final MeasurementMapper measurements;
  private final LayerSum sums;

  ExpressionMapper(Catalogue catalogue, ExpressionNotation notation, Model data) {
    this.catalogue = catalogue;
    this.notation = notation;
    this.columnWords = new ColumnWords(catalogue);
    this.rules = new ColumnRules(catalogue);
    this.measurements = new MeasurementMapper(catalogue, data);
    this.sums = new LayerSum(catalogue, measurements);
  }

  /** Adds to {@code entity} what {@code expression} says under the rules of {@code column}. */
  void map(Expression expression, Column column, Resource entity, Print print)
      throws NotForThisColumn {
    List<Assigned> assigned = rules.assign(expression, column);
    Optional<Resource> main =
        LayerSum.isOne(expression)
            ? Optional.of(sums.map(expression, assigned, entity, print))
            : values(assigned, entity, print);
    List<WordRule> said = words(expression, column, entity, main, print);
    main.ifPresent(
        value -> {
          defaults(value, column, said);
          header(value, column, assigned, said, print);
        });
  }

  /** Adds each value by itself; the first is what the cell is about. */
  private Optional<Resource> values(List<Assigned> assigned, Resource entity, Print print)
      throws NotForThisColumn {
    Optional<Resource> main = Optional.empty();
    for (var a : assigned) {
      var rule = a.rule();
      var owner = owner(rule.role(), entity, main);
      var value = measurements.map(owner, rule.role(), rule.quantity(), a.quantity(), print);
      main = main.or(() -> Optional.of(value));
    }
    return main;
  }

  private List<WordRule> words(
      Expression expression, Column column, Resource entity, Optional<Resource> main, Print print)
      throws NotForThisColumn {
    var said = new ArrayList<WordRule>();
    for (Term term : expression.terms()) {
      Optional<WordRule> rule = columnWords.rule(term.words(), column);
      if (rule.isPresent()) {
        var target = target(rule.get(), entity, main, print);
        var property = IPH.property(rule.get().property());
        rule.get()
            .value()
            .ifPresentOrElse(
                value -> target.addProperty(property, IPH.term(value)),
                () -> target.addProperty(property, term.words()));
        said.add(rule.get());
      }
    }
    return said;
  }

  private Resource target(WordRule rule, Resource entity, Optional<Resource> main, Print print)
      throws NotForThisColumn {
    if (rule.quantity().isEmpty()) {
      return main.orElse(entity);
    }
    var owner = owner(rule.role(), entity, main);
    return measurements.empty(owner, rule.role(), rule.quantity().get(), print);
  }

  /** What holds of every value of the column that no word of the cell says otherwise. */
  private static void defaults(Resource value, Column column, List<WordRule> said) {
    column
        .defaults()
        .forEach(
            (name, word) -> {
              if (said.stream().noneMatch(rule -> rule.property().equals(name))) {
                value.addProperty(IPH.property(name), IPH.term(word));
              }
            });
  }

  /** The values that the header prints and the cell does not replace by its own. */
  private void header(
      Resource main, Column column, List<Assigned> assigned, List<WordRule> said, Print print) {
    for (QuantityRule rule : column.quantities()) {
      boolean replaced =
          assigned.stream().anyMatch(a -> a.rule().equals(rule))
              || said.stream()
                  .anyMatch(word -> word.quantity().equals(Optional.of(rule.quantity())));
      if (!replaced) {
        rule.printedInHeader().ifPresent(text -> header(main, rule, print.of(text)));
      }
    }
  }

  private void header(Resource main, QuantityRule rule, Print print) {
    var text = print.asPrinted();
    Optional<Word> word = catalogue.word(text, rule.quantity());
    word.ifPresent(
        said ->
            measurements
                .empty(main, rule.role(), rule.quantity(), print)
                .addProperty(IPH.property(said.property()), IPH.term(said.value())));
    if (word.isEmpty()) {
      SingleQuantity.in(text, notation)
          .ifPresent(
              quantity -> measurements.map(main, rule.role(), rule.quantity(), quantity, print));
    }
  }

  private static Resource owner(Role role, Resource entity, Optional<Resource> main)
      throws NotForThisColumn {
    return role == Role.MEASUREMENT_CONDITION
        ? main.orElseThrow(ExpressionMapper::conditionOfNothing)
        : entity;
  }

  /** On the sample it would be lost: the value in the next column would hold at any temperature. */
  private static NotForThisColumn conditionOfNothing() {
    return new NotForThisColumn(
        "a condition without the value that it is of",
        "the value before it",
        "Write it behind the value, in the same cell: 3e-4 (60 °C); for a condition of a whole test,"
            + " the role is \"condition\".");
  }
}
