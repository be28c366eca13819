package org.interphase.mapping;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.interphase.model.Typography;
import org.interphase.source.Catalogue;
import org.interphase.source.TableDescription.Column;
import org.interphase.source.TableDescription.WordRule;
import org.interphase.source.Word;
import org.interphase.vocabulary.IPH;

/** Tells why a cell holds nothing, by the words of its column or those that all tables share. */
final class Absences {

  private final Catalogue catalogue;

  Absences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The report status that {@code text} stands for in {@code column}, if it does for any. */
  Optional<Resource> status(String text, Column column) {
    return ofColumn(text, column).map(IPH::term);
  }

  private Optional<String> ofColumn(String text, Column column) {
    var explained =
        column.words().entrySet().stream()
            .filter(word -> isStatus(word.getValue().property()))
            .filter(word -> folded(word.getKey()).equals(folded(text)))
            .findFirst();
    if (explained.isPresent()) {
      return explained.map(word -> word.getValue()).flatMap(WordRule::value);
    }
    if (column.notReported().isEmpty()) {
      return catalogue.absence(text).map(Word::value);
    }
    return column.notReported().stream()
        .filter(word -> folded(word).equals(folded(text)))
        .findFirst()
        .map(word -> IPH.NotReported.getLocalName());
  }

  private static boolean isStatus(String property) {
    return property.equals(IPH.reportStatus.getLocalName());
  }

  private static String folded(String text) {
    return Typography.folded(text);
  }
}
