package org.interphase.mapping;

import java.util.Map;
import java.util.Optional;
import org.interphase.model.Typography;
import org.interphase.source.Catalogue;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.WordRule;

/** Says what bare words in a column mean: its own, else the catalogue's for its quantities. */
final class ColumnWords {

  private final Catalogue catalogue;

  ColumnWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<WordRule> rule(String words, Column column) {
    return column.words().entrySet().stream()
        .filter(entry -> Typography.folded(entry.getKey()).equals(Typography.folded(words)))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> ofCatalogue(words, column));
  }

  private Optional<WordRule> ofCatalogue(String words, Column column) {
    return column.quantities().stream()
        .flatMap(
            rule ->
                catalogue.word(words, rule.quantity()).stream()
                    .map(
                        word ->
                            new WordRule(
                                Optional.of(rule.quantity()),
                                rule.role(),
                                word.property(),
                                Optional.of(word.value()))))
        .findFirst();
  }
}
