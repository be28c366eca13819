package org.interphase.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.QuantityRule;
import org.interphase.source.TableDescription.WordRule;

/**
 * The values of one row by their columns, for the conditions that stand in columns of their own.
 */
final class RowValues {

  private final Map<String, Resource> values = new HashMap<>();
  private final Map<String, Set<String>> conditions = new HashMap<>();

  /**
   * @param reported the columns of which the row says something
   */
  RowValues(List<Column> reported) {
    for (var column : reported) {
      for (var rule : column.quantities()) {
        rule.of()
            .forEach(
                name ->
                    conditions.computeIfAbsent(name, n -> new HashSet<>()).add(rule.quantity()));
      }
    }
  }

  /** True if {@code column} says conditions of the values in others. */
  static boolean isOfOthers(Column column) {
    return column.quantities().stream().anyMatch(rule -> !rule.of().isEmpty());
  }

  /** Notes the value that the cell of {@code column} begins with. */
  void note(Column column, Resource value) {
    values.put(column.name(), value);
  }

  /** The values that {@code rule} gives a condition of, as far as the row reports them. */
  List<Resource> of(QuantityRule rule) {
    return rule.of().stream()
        .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
        .toList();
  }

  /** The rule of {@code column} by which a word in it is a condition of others. */
  static Optional<QuantityRule> rule(WordRule word, Column column) {
    return column.quantities().stream()
        .filter(rule -> !rule.of().isEmpty())
        .filter(rule -> word.quantity().equals(Optional.of(rule.quantity())))
        .findFirst();
  }

  /** True if another column of the row says this condition of the values in {@code column}. */
  boolean hasOwn(String quantity, Column column) {
    return conditions.getOrDefault(column.name(), Set.of()).contains(quantity);
  }
}
