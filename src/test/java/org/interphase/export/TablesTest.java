package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.question.AnswerCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The tables, read from their archive as a client of CSVW reads them. */
class TablesTest {

  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
  private static JsonObject metadata;

  @BeforeAll
  static void read() throws IOException {
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(ReleaseFile.TABLES.of(TestRelease.OF_PROJECT)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        FILES.put(entry.getName(), zip.readAllBytes());
      }
    }
    metadata = JSON.parse(new String(FILES.get("csv-metadata.json"), StandardCharsets.UTF_8));
  }

  @Test
  void describeEveryFileThatIsThere() {
    assertThat(tables().stream().map(table -> table.getString("url")))
        .containsExactlyInAnyOrderElementsOf(
            FILES.keySet().stream().filter(name -> name.endsWith(".csv")).toList())
        .contains(
            "electrolyte-samples.csv",
            "symmetric-cells.csv",
            "full-cells.csv",
            "composite-electrolytes.csv");
  }

  @Test
  void areAllQuestionsButTheSearch() throws IOException {
    try (var queries = Files.list(Path.of("queries"))) {
      assertThat(queries.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".rq") && !name.equals("search.rq"))
          .allSatisfy(name -> assertThat(FILES).containsKey(name.replace(".rq", ".csv")));
    }
    assertThat(FILES).doesNotContainKey("search.csv");
  }

  /** What a validator of CSVW looks at: header against titles, cells against datatypes. */
  @Test
  void matchTheirDescription() throws IOException {
    for (var table : tables()) {
      var name = table.getString("url");
      var columns = columns(table);
      var rows = rows(name);
      assertThat(rows.get(0)).as(name).hasSameSizeAs(columns);
      for (int i = 0; i < columns.size(); i++) {
        assertThat(columns.get(i).get("titles").getAsArray().get(0).getAsString().value())
            .isEqualTo(rows.get(0)[i])
            .isEqualTo(columns.get(i).getString("name"));
      }
      for (var row : rows.subList(1, rows.size())) {
        assertThat(row).as(name).hasSameSizeAs(columns);
        for (int i = 0; i < row.length; i++) {
          assertCell(row[i], columns.get(i).getString("datatype"), name);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "electrolyte-samples.csv, thicknessUm, decimal, µm, http://qudt.org/vocab/unit/MicroM",
    "electrolyte-samples.csv, conductivity, decimal, S/cm, http://qudt.org/vocab/unit/S-PER-CentiM",
    "activation-energies.csv, rank, integer, , ",
    "symmetric-cells.csv, row, string, , ",
    "symmetric-cells.csv, platingStrippingHours, decimal, h, http://qudt.org/vocab/unit/HR",
  })
  void sayTypeAndUnit(String file, String name, String type, String symbol, String unit) {
    var column = column(file, name);
    assertThat(column.getString("datatype")).isEqualTo(type);
    assertThat(column.hasKey("schema:unitText")).isEqualTo(symbol != null);
    if (symbol != null) {
      assertThat(column.getString("schema:unitText")).isEqualTo(symbol);
      assertThat(column.getObj("http://qudt.org/schema/qudt/hasUnit").getString("@id"))
          .isEqualTo(unit);
    }
  }

  @Test
  void sayUnderWhichLicenceAndByWhom() {
    assertThat(metadata.getString("null")).isEmpty();
    assertThat(metadata.getObj("dc:license").getString("@id"))
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(metadata.get("dc:creator").toString())
        .contains("https://w3id.org/interphase/id/agent/contributors");
  }

  /** A property that a column is given leads, in the graph, from the row's thing to its cell. */
  @Test
  void giveColumnsOnlyPropertiesThatTheGraphHas() throws IOException {
    var data = TestRelease.OF_PROJECT.data();
    int checked = 0;
    for (var table : tables()) {
      var columns = columns(table);
      var names = columns.stream().map(column -> column.getString("name")).toList();
      var rows = rows(table.getString("url"));
      for (int i = 0; i < columns.size(); i++) {
        if (!columns.get(i).hasKey("aboutUrl")) {
          continue;
        }
        int subject = names.indexOf(columns.get(i).getString("aboutUrl").replaceAll("[{+}]", ""));
        var property = NodeFactory.createURI(columns.get(i).getString("propertyUrl"));
        for (var row : rows.subList(1, rows.size())) {
          if (!row[i].isEmpty()) {
            var text = row[i];
            assertThat(data.find(Node.ANY, NodeFactory.createURI(row[subject]), property, Node.ANY))
                .toIterable()
                .anyMatch(quad -> shown(quad.getObject()).equals(text));
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "decimal integer, decimal",
    "integer integer, integer",
    "decimal string, string",
    "boolean boolean, boolean",
    "gYear, gYear",
    "duration, string",
    "'', string",
  })
  void takeTheTypeThatAllCellsHave(String types, String expected) {
    var cells =
        List.of(types.split(" ")).stream()
            .map(
                type ->
                    type.isEmpty()
                        ? AnswerCell.EMPTY
                        : new AnswerCell("1", "", "http://www.w3.org/2001/XMLSchema#" + type))
            .toList();
    assertThat(ColumnType.of(cells)).isEqualTo(expected);
  }

  private static void assertCell(String text, String datatype, String where) {
    if (text.isEmpty()) {
      return;
    }
    switch (datatype) {
      case "decimal" -> assertThat(text).as(where).matches("-?\\d+(\\.\\d+)?");
      case "integer" -> assertThat(text).as(where).matches("-?\\d+");
      case "boolean" -> assertThat(text).as(where).matches("true|false");
      case "gYear" -> assertThat(text).as(where).matches("\\d{4}");
      case "anyURI" -> assertThat(URI.create(text).isAbsolute()).as(where).isTrue();
      default -> assertThat(datatype).as(where).isEqualTo("string");
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    try (var rows =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .<String[]>readValues(FILES.get(file))) {
      return rows.readAll();
    }
  }

  private static List<JsonObject> tables() {
    return objects(metadata, "tables");
  }

  private static List<JsonObject> columns(JsonObject table) {
    return objects(table.getObj("tableSchema"), "columns");
  }

  private static JsonObject column(String file, String name) {
    return tables().stream()
        .filter(table -> table.getString("url").equals(file))
        .flatMap(table -> columns(table).stream())
        .filter(column -> column.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> objects(JsonObject object, String key) {
    return StreamSupport.stream(object.get(key).getAsArray().spliterator(), false)
        .map(value -> value.getAsObject())
        .toList();
  }

  /** A term as a cell shows it. */
  private static String shown(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    var text = node.getLiteralLexicalForm();
    return node.getLiteralDatatypeURI().endsWith("#decimal")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
