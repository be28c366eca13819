package org.interphase.export;

import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.XSD;
import org.interphase.question.AnswerCell;

/** Which of CSVW's datatypes all cells of a column have. */
final class ColumnType {

  /** Types that CSVW knows by the same name, and whose texts need no pattern. */
  private static final Set<String> SAME = Set.of("boolean", "date", "dateTime", "gYear");

  private ColumnType() {}

  /** The datatype; {@code string} where the cells differ or there are none. */
  static String of(List<AnswerCell> cells) {
    var types =
        cells.stream().filter(cell -> !cell.isEmpty()).map(ColumnType::of).distinct().toList();
    if (types.size() == 1) {
      return types.get(0);
    }
    return types.size() == 2 && types.containsAll(Set.of("integer", "decimal"))
        ? "decimal"
        : "string";
  }

  private static String of(AnswerCell cell) {
    if (!cell.iri().isEmpty()) {
      return "anyURI";
    }
    var name =
        cell.datatype().startsWith(XSD.getURI())
            ? cell.datatype().substring(XSD.getURI().length())
            : "string";
    if (cell.isNumber()) {
      return Set.of("decimal", "double", "float").contains(name) ? "decimal" : "integer";
    }
    return SAME.contains(name) ? name : "string";
  }
}
