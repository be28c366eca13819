package org.interphase.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.interphase.question.AnswerCell;
import org.interphase.question.Heading;
import org.interphase.vocabulary.QUDT;

/** A column of an answer in CSVW: what stands in it, of which type, in which unit. */
final class CsvwColumn {

  static final String NS = "http://www.w3.org/ns/csvw";

  private CsvwColumn() {}

  /**
   * The description of one column.
   *
   * @param links the columns that say again a statement of the graph
   * @param units the IRIs of units, by their symbols
   */
  static JsonObject of(
      String name,
      String description,
      List<AnswerCell> cells,
      Map<String, ColumnLinks.Link> links,
      Map<String, String> units) {
    var column = new JsonObject();
    column.put("name", name);
    var titles = new JsonArray();
    titles.add(name);
    if (!description.isEmpty()) {
      titles.add(description);
    }
    column.put("titles", titles);
    if (!description.isEmpty()) {
      column.put("dc:description", description);
    }
    var type = ColumnType.of(cells);
    column.put("datatype", type);
    unit(Heading.of(name, description).unit(), units, column);
    var link = links.get(name);
    if (link != null) {
      column.put("aboutUrl", "{+" + link.subject() + "}");
      column.put("propertyUrl", link.property());
      if (type.equals("anyURI")) {
        column.put("valueUrl", "{+" + name + "}");
      }
    }
    return column;
  }

  private static void unit(String symbol, Map<String, String> units, JsonObject column) {
    if (!symbol.isEmpty()) {
      column.put("schema:unitText", symbol);
      if (units.containsKey(symbol)) {
        var unit = new JsonObject();
        unit.put("@id", new JsonString(units.get(symbol)));
        column.put(QUDT.NS + "hasUnit", unit);
      }
    }
  }
}
