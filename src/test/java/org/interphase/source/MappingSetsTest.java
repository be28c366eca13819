package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project's own mapping sets say of each row. */
class MappingSetsTest {

  private static final List<String> SAME_NAME = List.of("0.95", "0.8");
  private static final List<String> OTHER_NAME = List.of("0.9", "0.7");

  static Stream<Path> sets() throws IOException {
    return Files.list(Path.of("ontology/mappings")).sorted();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void eachRowHasAnAuthorAndAConfidenceOfTheScale(Path file) throws IOException {
    var rows = rows(file);
    assertThat(rows).isNotEmpty();
    for (var row : rows) {
      assertThat(row.cell("author_id")).as(row.cell("subject_id")).isNotEmpty();
      var sameName = plain(row.cell("subject_label")).equals(plain(row.cell("object_label")));
      if (row.cell("object_id").equals("sssom:NoTermFound")) {
        assertThat(row.cell("confidence")).as(row.cell("subject_id")).isEqualTo("0.8");
      } else {
        assertThat(row.cell("confidence"))
            .as(row.cell("subject_id"))
            .isIn(sameName ? SAME_NAME : OTHER_NAME);
      }
    }
  }

  private record Row(List<String> columns, List<String> cells) {

    String cell(String column) {
      return cells.get(columns.indexOf(column));
    }
  }

  private static List<Row> rows(Path file) throws IOException {
    var lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return IntStream.range(1, lines.size())
        .mapToObj(i -> new Row(lines.get(0), lines.get(i)))
        .toList();
  }

  /** A name by its letters and digits, so that LithiumMetal is lithium metal. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
