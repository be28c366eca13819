package org.interphase.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.notation.ExpressionNotation;
import org.interphase.source.Catalogue;
import org.interphase.source.Table;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.Notation;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.Role;
import org.interphase.vocabulary.OntologyTerms;

/** Holds a table's description against the ontology, the catalogue and itself. */
final class DescriptionCheck {

  private final OntologyTerms ontology;
  private final Catalogue catalogue;
  private final ExpressionNotation notation;
  private final CountingProblems problems;

  DescriptionCheck(
      OntologyTerms ontology,
      Catalogue catalogue,
      ExpressionNotation notation,
      CountingProblems problems) {
    this.ontology = ontology;
    this.catalogue = catalogue;
    this.notation = notation;
    this.problems = problems;
  }

  /** True if rows can be mapped by this description; else the problems have been told why not. */
  boolean passes(Table table) {
    var file = table.descriptionFile();
    int before = problems.count();
    var names = new HashSet<String>();
    for (var entity : table.description().entities()) {
      once(names, entity.name(), new Place(file, "entity \"" + entity.name() + "\""));
    }
    for (var entity : table.description().entities()) {
      var place = new Place(file, "entity \"" + entity.name() + "\"");
      term(entity.type(), place);
      entity.links().keySet().forEach(property -> term(property, place));
      entity.links().values().forEach(target -> entity(target, names, place));
    }
    var columns = new HashSet<String>();
    for (var column : table.description().columns()) {
      var place = new Place(file, "column \"" + column.name() + "\"");
      once(columns, column.name(), place);
      check(column, names, place);
      var others = otherValues(column, table.description().columns());
      for (var rule : column.quantities()) {
        rule.of().forEach(name -> of(name, rule, others, place));
      }
      column
          .repeats()
          .forEach(
              name ->
                  value(
                      name,
                      "iph:repeats",
                      others,
                      place,
                      "Name the columns whose values this one prints again."));
    }
    return problems.count() == before;
  }

  private void check(Column column, Set<String> names, Place place) {
    column.about().ifPresent(name -> entity(name, names, place));
    column.electrolyte().ifPresent(name -> entity(name, names, place));
    column.interlayer().ifPresent(name -> entity(name, names, place));
    column.quantities().forEach(rule -> check(rule, place));
    column
        .words()
        .values()
        .forEach(
            word -> {
              term(word.property(), place);
              word.quantity().ifPresent(quantity -> term(quantity, place));
              word.value().ifPresent(value -> term(value, place));
            });
    column
        .defaults()
        .forEach(
            (property, value) -> {
              term(property, place);
              term(value, place);
            });
  }

  private void check(QuantityRule rule, Place place) {
    term(rule.quantity(), place);
    if (catalogue.unit(rule.unit()).isEmpty()) {
      problems.accept(
          new Problem(
              place,
              "the unit \"" + rule.unit() + "\"",
              "the symbol of a unit in data/catalogue/units.json",
              "Correct the symbol, or add the unit with its QUDT IRI."));
      return;
    }
    rule.printedInHeader()
        .filter(text -> catalogue.word(text, rule.quantity()).isEmpty())
        .filter(
            text ->
                SingleQuantity.in(text, notation)
                    .filter(quantity -> catalogue.comparable(quantity.unit(), rule.unit()))
                    .isEmpty())
        .ifPresent(
            text ->
                problems.accept(
                    new Problem(
                        place,
                        "\"" + text + "\" under \"printedInHeader\"",
                        "one quantity in " + rule.unit(),
                        "Write the number and its unit as the header prints them.")));
  }

  private void of(String name, QuantityRule rule, List<String> values, Place place) {
    if (rule.role() != Role.MEASUREMENT_CONDITION) {
      problems.accept(
          new Problem(
              place,
              "\"of\" beside another role",
              "the role measurement-condition",
              "Correct the role, or take \"of\" out."));
    } else {
      value(name, "of", values, place, "Name the column whose values this is a condition of.");
    }
  }

  /** The names of the columns of values besides {@code column}. */
  private static List<String> otherValues(Column column, List<Column> columns) {
    return columns.stream()
        .filter(other -> other.notation() == Notation.EXPRESSION && !other.equals(column))
        .map(Column::name)
        .toList();
  }

  /** Tells of {@code name}, which {@code word} names, unless it is among {@code values}. */
  private void value(String name, String word, List<String> values, Place place, String mend) {
    if (!values.contains(name)) {
      problems.accept(
          new Problem(
              place,
              "\"" + name + "\" under \"" + word + "\"",
              "another column of values"
                  + (values.isEmpty() ? "" : ", one of " + String.join(", ", values)),
              mend));
    }
  }

  private void once(Set<String> names, String name, Place place) {
    if (!names.add(name)) {
      problems.accept(
          new Problem(
              place,
              "the name \"" + name + "\" again",
              "each name once",
              "Give one of the two another name."));
    }
  }

  private void term(String name, Place place) {
    if (!ontology.has(name)) {
      problems.accept(Unknown.term(place, name));
    }
  }

  private void entity(String name, Set<String> names, Place place) {
    if (!names.contains(name)) {
      problems.accept(
          new Problem(
              place,
              "the entity \"" + name + "\"",
              "one of " + String.join(", ", names.stream().sorted().toList()),
              "Correct the name, or describe the entity in \"iph:entities\"."));
    }
  }
}
