package org.interphase.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.interphase.sheet.Grid.Cell;

/**
 * Reads tables of text between delimiters. The delimiter is the one that gives all rows alike;
 * where two do, the file is refused rather than guessed at, and so it is where none pairs its
 * double quotes.
 */
final class DelimitedText {

  private static final Map<Character, String> DELIMITERS =
      new TreeMap<>(Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars"));

  private DelimitedText() {}

  static Grid read(String text, String file, String name, char given) throws Refused {
    var records = given == 0 ? likeliest(text, file) : Records.of(text, given).whole(file);
    var grid = new GridRows(file, name);
    for (int row = 0; row < records.size(); row++) {
      for (int column = 0; column < records.get(row).size(); column++) {
        var place = name + "!" + GridRows.letters(column) + (row + 1);
        grid.set(row, column, Cell.of(Texts.oneLine(records.get(row).get(column)), place));
      }
    }
    return grid.grid();
  }

  private static List<CSVRecord> likeliest(String text, String file) throws Refused {
    var divided = new TreeMap<Character, Records>();
    DELIMITERS.keySet().forEach(one -> divided.put(one, Records.of(text, one)));
    var fitting = new TreeMap<>(divided);
    fitting.values().removeIf(records -> !records.isTable());
    if (fitting.size() > 1) {
      throw new Refused(
          file,
          "rows that "
              + String.join(" and ", fitting.keySet().stream().map(DELIMITERS::get).toList())
              + " divide alike",
          "one delimiter",
          "Say which it is: --delimiter comma, semicolon, tab or bar.");
    }
    if (!fitting.isEmpty()) {
      return fitting.firstEntry().getValue().whole(file);
    }
    var byCommas = divided.get(',');
    if (byCommas.paired() && byCommas.divides()) {
      return byCommas.rows();
    }
    return divided.values().stream()
        .filter(records -> !records.paired())
        .max(Comparator.comparingInt(records -> records.rows().size()))
        .orElse(byCommas)
        .whole(file);
  }

  /**
   * What a delimiter makes of a text, up to the first double quote without its other one: by
   * another delimiter than its own, the quotes of a sound file do not pair.
   */
  private record Records(List<CSVRecord> rows, boolean paired) {

    static Records of(String text, char delimiter) {
      var format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(delimiter)
              .setIgnoreEmptyLines(false)
              .setLenientEof(false)
              .get();
      var rows = new ArrayList<CSVRecord>();
      try (var parser = CSVParser.parse(text, format)) {
        for (var row : parser) {
          rows.add(row);
          if (rows.size() > GridRows.MOST_ROWS) {
            break;
          }
        }
        return new Records(rows, true);
      } catch (IOException | UncheckedIOException e) {
        return new Records(rows, false);
      }
    }

    List<CSVRecord> whole(String file) throws Refused {
      if (!paired) {
        throw new Refused(
            file,
            "double quotes that do not pair up",
            "one before a cell, one behind it, and those within it doubled",
            "Check the double quotes from row " + (rows.size() + 1) + " on.");
      }
      return rows;
    }

    boolean divides() {
      return rows.stream().anyMatch(row -> row.size() > 1);
    }

    /** Most rows that hold anything have one number of cells, and that is more than one. */
    boolean isTable() {
      var counts = new TreeMap<Integer, Integer>();
      int filled = 0;
      for (var row : rows) {
        if (row.size() > 1 || !row.get(0).isBlank()) {
          counts.merge(row.size(), 1, Integer::sum);
          filled++;
        }
      }
      int most = filled;
      return counts.entrySet().stream()
          .anyMatch(entry -> entry.getKey() > 1 && entry.getValue() * 5 >= most * 4);
    }
  }
}
