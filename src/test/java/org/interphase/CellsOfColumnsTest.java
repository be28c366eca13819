package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells as curators find them, in the columns that they stand in, read and checked as a source. */
class CellsOfColumnsTest {

  private static final Path CELLS =
      ExampleSources.HOME.resolve("src/test/resources/notation/columns.tsv");

  @TempDir private static Path folder;
  private static final Map<Row, String> SAID = new LinkedHashMap<>();

  private record Row(String column, String cell, String expected) {}

  @BeforeAll
  static void readAll() throws IOException {
    var columns = new LinkedHashMap<String, List<Row>>();
    for (var row : rows()) {
      columns.computeIfAbsent(row.column(), column -> new ArrayList<>()).add(row);
    }
    for (var column : columns.entrySet()) {
      var cells = column.getValue().stream().map(Row::cell).toList();
      var said = ColumnSheet.read(column.getKey(), cells, folder.resolve(column.getKey()));
      for (int i = 0; i < cells.size(); i++) {
        SAID.put(column.getValue().get(i), said.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatItsColumnMakesOfIt(Row row) {
    assertThat(SAID.get(row)).as(row.column() + ": " + row.cell()).isEqualTo(row.expected());
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(CELLS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(parts -> new Row(parts[0], parts[1], parts[2]))
        .toList();
  }
}
