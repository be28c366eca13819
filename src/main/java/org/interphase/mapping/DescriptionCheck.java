package org.interphase.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Catalogue;
import org.interphase.source.Table;
import org.interphase.source.TableDescription;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.Entity;
import org.interphase.vocabulary.OntologyTerms;

/** Holds a table's description against the ontology, the catalogue and itself. */
final class DescriptionCheck {

  private final OntologyTerms ontology;
  private final Catalogue catalogue;

  DescriptionCheck(OntologyTerms ontology, Catalogue catalogue) {
    this.ontology = ontology;
    this.catalogue = catalogue;
  }

  /**
   * True if rows can be mapped by this description; else {@code problems} has been told why not.
   */
  boolean passes(Table table, Consumer<Problem> problems) {
    String file = table.file() + "-metadata.json";
    int[] found = {0};
    Consumer<Problem> counting =
        problem -> {
          found[0]++;
          problems.accept(problem);
        };
    Set<String> names = new HashSet<>();
    table.description().entities().forEach(entity -> names.add(entity.name()));
    for (Entity entity : table.description().entities()) {
      Place place = new Place(file, "entity \"" + entity.name() + "\"");
      term(entity.type(), place, counting);
      entity.links().keySet().forEach(property -> term(property, place, counting));
      entity.links().values().forEach(target -> entity(target, names, place, counting));
    }
    for (Column column : table.description().columns()) {
      check(column, names, new Place(file, "column \"" + column.name() + "\""), counting);
    }
    return found[0] == 0;
  }

  private void check(Column column, Set<String> names, Place place, Consumer<Problem> problems) {
    column.about().ifPresent(name -> entity(name, names, place, problems));
    column.electrolyte().ifPresent(name -> entity(name, names, place, problems));
    column.interlayer().ifPresent(name -> entity(name, names, place, problems));
    for (TableDescription.QuantityRule rule : column.quantities()) {
      term(rule.quantity(), place, problems);
      if (catalogue.unit(rule.unit()).isEmpty()) {
        problems.accept(
            new Problem(
                place,
                "the unit \"" + rule.unit() + "\"",
                "the symbol of a unit in data/catalogue/units.json",
                "Correct the symbol, or add the unit with its QUDT IRI."));
      }
    }
    column
        .words()
        .values()
        .forEach(
            word -> {
              term(word.property(), place, problems);
              word.quantity().ifPresent(quantity -> term(quantity, place, problems));
              word.value().ifPresent(value -> term(value, place, problems));
            });
    column
        .defaults()
        .forEach(
            (property, value) -> {
              term(property, place, problems);
              term(value, place, problems);
            });
  }

  private void term(String name, Place place, Consumer<Problem> problems) {
    if (!ontology.has(name)) {
      problems.accept(Unknown.term(place, name));
    }
  }

  private static void entity(
      String name, Set<String> names, Place place, Consumer<Problem> problems) {
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
