package org.interphase.export;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.interphase.question.DataFacts;

/**
 * What stands in the CSV of one answer, by <a href="https://www.w3.org/TR/tabular-metadata/">CSVW
 * </a>: for each column its name, titles, datatype and unit; and where the rows come from.
 */
final class AnswerDescription {

  private AnswerDescription() {}

  static String of(AskedAnswer asked) {
    var table = new JsonObject();
    var context = new JsonArray();
    context.add(CsvwColumn.NS);
    context.add(object("@language", "en"));
    table.put("@context", context);
    table.put("@type", "Table");
    table.put("url", asked.shownAddress(".csv"));
    table.put("dc:title", asked.question().summary());
    table.put("dc:description", asked.sentence());
    table.put("dc:license", object("@id", DataFacts.LICENCE));
    var sources = new JsonArray();
    asked.data().sources().forEach(source -> sources.add(object("@id", source.iri())));
    if (!sources.isEmpty()) {
      table.put("dc:source", sources);
    }
    if (!asked.data().versionAndDate().isEmpty()) {
      table.put("schema:version", asked.data().versionAndDate());
    }
    table.put("null", "");
    var schema = new JsonObject();
    schema.put("columns", columns(asked));
    table.put("tableSchema", schema);
    return table.toString() + "\n";
  }

  private static JsonArray columns(AskedAnswer asked) {
    var links = ColumnLinks.of(asked.question().sparql());
    var columns = new JsonArray();
    IntStream.range(0, asked.answer().columns().size())
        .forEach(
            i ->
                columns.add(
                    CsvwColumn.of(
                        asked.answer().columns().get(i),
                        asked.description(i),
                        asked.answer().rows().stream().map(row -> row.get(i)).toList(),
                        links,
                        Map.of())));
    return columns;
  }

  private static JsonObject object(String key, String value) {
    var object = new JsonObject();
    object.put(key, new JsonString(value));
    return object;
  }
}
