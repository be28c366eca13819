package org.interphase.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.QUDT;

/** Describes tables by CSVW: what stands in each column, of which type, in which unit. */
final class CsvwMetadata {

  private static final String NS = "http://www.w3.org/ns/csvw";

  /** The unit that a description ends with: {@code thickness [µm]}. */
  private static final Pattern UNIT = Pattern.compile("\\[([^\\[\\]]+)](?:,[^\\[\\]]*)?$");

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
    context.add(NS);
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
      columns.add(column(name, explained.getOrDefault(name, ""), cells, links));
    }
    var described = new JsonObject();
    described.put("url", table.fileName());
    described.put("dc:title", question.summary());
    described.put("dc:description", question.description());
    described.put("tableSchema", object("columns", columns));
    return described;
  }

  private JsonObject column(
      String name,
      String description,
      List<AnswerCell> cells,
      Map<String, ColumnLinks.Link> links) {
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
    column.put("datatype", ColumnType.of(cells));
    unit(description, column);
    var link = links.get(name);
    if (link != null) {
      column.put("aboutUrl", "{+" + link.subject() + "}");
      column.put("propertyUrl", link.property());
      if (ColumnType.of(cells).equals("anyURI")) {
        column.put("valueUrl", "{+" + name + "}");
      }
    }
    return column;
  }

  private void unit(String description, JsonObject column) {
    var unit = UNIT.matcher(description.strip());
    if (unit.find()) {
      column.put("schema:unitText", unit.group(1));
      var iri = units.get(unit.group(1));
      if (iri != null) {
        column.put(QUDT.NS + "hasUnit", object("@id", new JsonString(iri)));
      }
    }
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
