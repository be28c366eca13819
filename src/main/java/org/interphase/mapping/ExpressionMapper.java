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
    this.measurements = new MeasurementMapper(catalogue, notation, data);
    this.sums = new LayerSum(catalogue, measurements);
  }

  /**
   * Adds what {@code expression} says under the rules of {@code column}: to {@code entity}, or to
   * the values of {@code row} that it is a condition of.
   */
  void map(Expression expression, Column column, Resource entity, Print print, RowValues row)
      throws NotForThisColumn {
    List<Assigned> assigned = rules.assign(expression, column);
    var owners = new Owners(entity, row);
    Optional<Resource> main =
        LayerSum.isOne(expression)
            ? Optional.of(sums.map(expression, assigned, entity, print))
            : values(assigned, owners, print);
    List<WordRule> said = words(expression, assigned, column, owners, main, print);
    main.ifPresent(
        value -> {
          row.note(column, value);
          defaults(value, column, said);
          header(value, column, assigned, said, row, print);
        });
  }

  /** What values and conditions are said of. */
  private record Owners(Resource entity, RowValues row) {

    List<Resource> of(QuantityRule rule, Optional<Resource> main) throws NotForThisColumn {
      return rule.of().isEmpty() ? List.of(of(rule.role(), main)) : row.of(rule);
    }

    Resource of(Role role, Optional<Resource> main) throws NotForThisColumn {
      return role == Role.MEASUREMENT_CONDITION
          ? main.orElseThrow(ExpressionMapper::conditionOfNothing)
          : entity;
    }
  }

  /** Adds each value by itself; the first is what the cell is about. */
  private Optional<Resource> values(List<Assigned> assigned, Owners owners, Print print)
      throws NotForThisColumn {
    Optional<Resource> main = Optional.empty();
    for (var a : assigned) {
      var rule = a.rule();
      for (var owner : owners.of(rule, main)) {
        var value = measurements.map(owner, rule.role(), rule.quantity(), a.quantity(), print);
        main = main.or(() -> rule.of().isEmpty() ? Optional.of(value) : Optional.empty());
      }
    }
    return main;
  }

  private List<WordRule> words(
      Expression expression,
      List<Assigned> assigned,
      Column column,
      Owners owners,
      Optional<Resource> main,
      Print print)
      throws NotForThisColumn {
    var said = new ArrayList<WordRule>();
    for (Term term : expression.terms()) {
      Optional<WordRule> rule = columnWords.rule(term.words(), column);
      if (rule.isPresent()) {
        refuseBesideNumber(rule.get(), term.words(), assigned);
        for (var target : targets(rule.get(), column, owners, main, print)) {
          say(rule.get(), term.words(), target);
        }
        said.add(rule.get());
      }
    }
    return said;
  }

  /** {@code (25 °C, RT)} is one temperature; which of the two it is only its source can say. */
  private static void refuseBesideNumber(WordRule rule, String words, List<Assigned> assigned)
      throws NotForThisColumn {
    for (var number : assigned) {
      if (rule.quantity().equals(Optional.of(number.rule().quantity()))) {
        throw new NotForThisColumn(
            "\"" + words + "\" beside a number for one " + number.rule().quantity(),
            "the number or the word",
            "If the word only says the number again, make it a remark in the column's description:"
                + " \"iph:words\": {\""
                + words
                + "\": {\"property\": \"remark\"}}.");
      }
    }
  }

  private static void say(WordRule rule, String words, Resource target) {
    var property = IPH.property(rule.property());
    rule.value()
        .ifPresentOrElse(
            value -> target.addProperty(property, IPH.term(value)),
            () -> target.addProperty(property, words));
  }

  private List<Resource> targets(
      WordRule rule, Column column, Owners owners, Optional<Resource> main, Print print)
      throws NotForThisColumn {
    if (rule.quantity().isEmpty()) {
      return List.of(main.orElse(owners.entity()));
    }
    var ofOthers = RowValues.rule(rule, column);
    var holders =
        ofOthers.isPresent()
            ? owners.of(ofOthers.get(), main)
            : List.of(owners.of(rule.role(), main));
    return holders.stream()
        .map(owner -> measurements.empty(owner, rule.role(), rule.quantity().get(), print))
        .toList();
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
      Resource main,
      Column column,
      List<Assigned> assigned,
      List<WordRule> said,
      RowValues row,
      Print print) {
    for (QuantityRule rule : column.quantities()) {
      boolean replaced =
          row.hasOwn(rule.quantity(), column)
              || assigned.stream().anyMatch(a -> a.rule().equals(rule))
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

  /** On the sample it would be lost: the value in the next column would hold at any temperature. */
  private static NotForThisColumn conditionOfNothing() {
    return new NotForThisColumn(
        "a condition without the value that it is of",
        "the value before it",
        "Write it behind the value, in the same cell: 3e-4 (60 °C); in a column of its own, name the"
            + " value's column under \"of\"; for a condition of a whole test, the role is"
            + " \"condition\".");
  }
}
