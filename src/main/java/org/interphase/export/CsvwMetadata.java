package org.interphase.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.interphase.question.Column;
import org.interphase.vocabulary.IPH;

/** Describes tables by CSVW: what stands in each column, of which type, in which unit. */
final class CsvwMetadata {

  private final Map<String, String> units = new HashMap<>();

  private CsvwMetadata(Release release) {
    release
        .data()
        .find(Node.ANY, Node.ANY, IPH.symbol.asNode(), Node.ANY)
        .forEachRemaining(
            quad ->
                units.merge(
                    quad.getObject().getLiteralLexicalForm(),
                    quad.getSubject().getURI(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other));
  }

  static String of(List<Table> tables, Release release) {
    var description = new CsvwMetadata(release);
    var header = release.header();
    var group = new JsonObject();
    var context = new JsonArray();
    context.add(CsvwColumn.NS);
    context.add(object("@language", new JsonString("en")));
    group.put("@context", context);
    group.put("@type", "TableGroup");
    group.put("dc:title", Release.TITLE + ": answers to the curated questions");
    group.put("dc:description", Release.ABOUT);
    group.put("dc:source", object("@id", new JsonString(Release.DATASET)));
    header.licence().ifPresent(it -> group.put("dc:license", object("@id", new JsonString(it))));
    header.modified().ifPresent(day -> group.put("dc:modified", date(day)));
    var creators = new JsonArray();
    header.creators().forEach(by -> creators.add(object("@id", new JsonString(by.iri()))));
    if (!creators.isEmpty()) {
      group.put("dc:creator", creators);
    }
    // The default, said aloud for readers: an empty cell means that the source gives none.
    group.put("null", "");
    var list = new JsonArray();
    tables.forEach(table -> list.add(description.table(table)));
    group.put("tables", list);
    return group.toString();
  }

  private JsonObject table(Table table) {
    var question = table.question();
    var explained =
        question.columns().stream().collect(Collectors.toMap(Column::name, Column::description));
    var links = ColumnLinks.of(question.sparql());
    var columns = new JsonArray();
    for (int i = 0; i < table.answer().columns().size(); i++) {
      int at = i;
      var name = table.answer().columns().get(i);
      var cells = table.answer().rows().stream().map(row -> row.get(at)).toList();
      columns.add(CsvwColumn.of(name, explained.getOrDefault(name, ""), cells, links, units));
    }
    var described = new JsonObject();
    described.put("url", table.fileName());
    described.put("dc:title", question.summary());
    described.put("dc:description", question.description());
    described.put("tableSchema", object("columns", columns));
    return described;
  }

  private static JsonObject date(String day) {
    var date = new JsonObject();
    date.put("@value", day);
    date.put("@type", "xsd:date");
    return date;
  }

  private static JsonObject object(String key, JsonValue value) {
    var object = new JsonObject();
    object.put(key, value);
    return object;
  }
}
