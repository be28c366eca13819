package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.interphase.ExampleSources;
import org.interphase.model.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notations of many papers, read with the units of the shipped catalogue. */
class PrintedReadingsTest {

  private static final ExpressionNotation NOTATION =
      new ExpressionNotation(UnitSpellings.of(ExampleSources.catalogue().unitSpellings()));

  @ParameterizedTest
  @MethodSource("readings")
  void readsOrAsks(String cell, String expected) {
    assertThat(said(NOTATION.read(cell))).as(cell).isEqualTo(expected);
  }

  private static String said(Reading<Expression> reading) {
    if (reading instanceof Reading.Of<Expression> of) {
      return NOTATION.print(of.value());
    }
    return reading instanceof Reading.NotReported<Expression> ? "—" : "?";
  }

  static List<Object[]> readings() throws IOException {
    var file = ExampleSources.HOME.resolve("src/test/resources/notation/readings.tsv");
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#\u0020") && !line.isBlank())
        .map(line -> (Object[]) line.split("\t"))
        .toList();
  }
}
