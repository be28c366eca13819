package org.interphase.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.interphase.sheet.Grid.Cell;

/**
 * Reads tables of text between delimiters. The delimiter is the one that gives all rows alike;
 * where two do, the file is refused rather than guessed at.
 */
final class DelimitedText {

  private static final Map<Character, String> DELIMITERS =
      new TreeMap<>(Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars"));

  private DelimitedText() {}

  static Grid read(String text, String file, String name, char given) throws Refused {
    var fitting = new TreeMap<Character, List<CSVRecord>>();
    for (char delimiter : DELIMITERS.keySet()) {
      if (given == 0 || given == delimiter) {
        var records = records(text, delimiter, file);
        if (given == delimiter || isTable(records)) {
          fitting.put(delimiter, records);
        }
      }
    }
    if (fitting.size() > 1) {
      throw new Refused(
          file,
          "rows that "
              + String.join(" and ", fitting.keySet().stream().map(DELIMITERS::get).toList())
              + " divide alike",
          "one delimiter",
          "Say which it is: --delimiter comma, semicolon, tab or bar.");
    }
    var grid = new GridRows(file, name);
    var records = fitting.isEmpty() ? records(text, ',', file) : fitting.firstEntry().getValue();
    for (int row = 0; row < records.size(); row++) {
      for (int column = 0; column < records.get(row).size(); column++) {
        var place = name + "!" + GridRows.letters(column) + (row + 1);
        grid.set(row, column, Cell.of(Texts.oneLine(records.get(row).get(column)), place));
      }
    }
    return grid.grid();
  }

  /** Most rows that hold anything have one number of cells, and that is more than one. */
  private static boolean isTable(List<CSVRecord> records) {
    var counts = new TreeMap<Integer, Integer>();
    int rows = 0;
    for (var row : records) {
      if (row.size() > 1 || !row.get(0).isBlank()) {
        counts.merge(row.size(), 1, Integer::sum);
        rows++;
      }
    }
    int most = rows;
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getKey() > 1 && entry.getValue() * 5 >= most * 4);
  }

  private static List<CSVRecord> records(String text, char delimiter, String file) throws Refused {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setLenientEof(false)
            .get();
    var records = new ArrayList<CSVRecord>();
    try (var parser = CSVParser.parse(text, format)) {
      for (var row : parser) {
        records.add(row);
        if (records.size() > GridRows.MOST_ROWS) {
          break;
        }
      }
      return records;
    } catch (IOException | UncheckedIOException e) {
      throw new Refused(
          file,
          "double quotes that do not pair up",
          "one before a cell, one behind it, and those within it doubled",
          "Check the double quotes from row " + (records.size() + 1) + " on.");
    }
  }
}
