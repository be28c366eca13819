package org.interphase.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads CSV files whose columns are known beforehand. */
final class CsvFile {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private CsvFile() {}

  /**
   * A row below the header.
   *
   * @param number counted from 1 below the header, with the rows that do not fit
   * @param texts one for each column
   */
  record Row(int number, List<String> texts) {

    /** Where a spreadsheet shows it, with the header as row 1. */
    int inSpreadsheet() {
      return number + 1;
    }
  }

  /**
   * A row below a header that names some of the columns that are known.
   *
   * @param header the names of its columns
   * @param texts by the name of their column
   */
  record NamedRow(int inSpreadsheet, List<String> header, Map<String, String> texts) {

    /** The place of its cell in {@code column}, which the header may lack. */
    Place place(String file, String column) {
      int index = header.indexOf(column);
      return index < 0
          ? Place.cell(file, inSpreadsheet, column)
          : Place.cell(file, inSpreadsheet, column, index + 1);
    }
  }

  /**
   * The rows below a header that names some of {@code known}, in any order, and of those at least
   * one of {@code anyOf}.
   */
  static List<NamedRow> readSome(
      Path file,
      String shownAs,
      List<String> known,
      List<String> anyOf,
      Consumer<Problem> problems) {
    List<List<String>> lines = withoutEnd(lines(file, shownAs, problems));
    if (lines.isEmpty()) {
      return List.of();
    }
    var header = lines.get(0);
    boolean fits =
        known.containsAll(header)
            && new HashSet<>(header).size() == header.size()
            && header.stream().anyMatch(anyOf::contains);
    if (!fits) {
      problems.accept(
          new Problem(
              Place.row(shownAs, 1),
              "the columns " + String.join(", ", header),
              String.join(" or ", anyOf) + ", and any others of " + String.join(", ", known),
              "Name each of the columns once, in these words."));
      return List.of();
    }
    return rows(lines, shownAs, problems).stream()
        .map(row -> new NamedRow(row.inSpreadsheet(), header, named(header, row.texts())))
        .toList();
  }

  private static Map<String, String> named(List<String> header, List<String> texts) {
    var named = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), texts.get(i));
    }
    return named;
  }

  /**
   * The rows below the header, each with one text for each of {@code columns}. A header or a row
   * that does not fit is a problem; the rows that fit are returned all the same.
   */
  static List<Row> read(
      Path file, String shownAs, List<String> columns, Consumer<Problem> problems) {
    var unreadable = new ArrayList<Problem>();
    var lines = withoutEnd(lines(file, shownAs, unreadable::add));
    unreadable.forEach(problems);
    if (lines.isEmpty()) {
      return List.of();
    }
    if (!lines.get(0).equals(columns)) {
      problems.accept(
          new Problem(
              Place.row(shownAs, 1),
              "the columns " + String.join(", ", lines.get(0)),
              String.join(", ", columns),
              "Name the columns alike and in the same order here and in the description."));
      return List.of();
    }
    if (lines.size() == 1 && unreadable.isEmpty()) {
      problems.accept(
          Problem.warning(
              Place.file(shownAs),
              "no row below the header",
              "what the table prints",
              "Add the rows, or take the table and its description out."));
    }
    return rows(lines, shownAs, problems);
  }

  /** Those below the first of {@code lines}, the header, that have a text for each column. */
  private static List<Row> rows(
      List<List<String>> lines, String shownAs, Consumer<Problem> problems) {
    var columns = lines.get(0);
    var rows = new ArrayList<Row>();
    for (int i = 1; i < lines.size(); i++) {
      var row = new Row(i, lines.get(i));
      if (row.texts().size() != columns.size()) {
        problems.accept(
            misfit(Place.row(shownAs, row.inSpreadsheet()), row.texts(), columns.size()));
      } else if (isPrintable(row, shownAs, columns, problems)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isPrintable(
      Row row, String shownAs, List<String> columns, Consumer<Problem> problems) {
    var found = new ArrayList<Problem>();
    for (int i = 0; i < columns.size(); i++) {
      var place = Place.cell(shownAs, row.inSpreadsheet(), columns.get(i), i + 1);
      TextCheck.of(row.texts().get(i), place).ifPresent(found::add);
    }
    found.forEach(problems);
    return found.isEmpty();
  }

  /** The header of {@code file} and the rows below; {@code problems} is told why there are none. */
  static List<List<String>> whole(Path file, String shownAs, Consumer<Problem> problems) {
    return withoutEnd(lines(file, shownAs, problems));
  }

  /** Many editors leave empty lines at the end; they are no rows. */
  private static List<List<String>> withoutEnd(List<List<String>> lines) {
    int end = lines.size();
    while (end > 1 && lines.get(end - 1).equals(List.of(""))) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static Problem misfit(Place place, List<String> row, int columns) {
    var expected = columns + " cells, one for each column";
    if (row.equals(List.of(""))) {
      return new Problem(place, "an empty line", expected, "Take the line out.");
    }
    return new Problem(
        place,
        row.size() + (row.size() == 1 ? " cell" : " cells"),
        expected,
        "Put cells that hold a comma between double quotes, and — where nothing is reported.");
  }

  private static List<List<String>> lines(Path file, String shownAs, Consumer<Problem> problems) {
    var lines = new ArrayList<List<String>>();
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).readValues(TextFile.read(file))) {
      while (rows.hasNext()) {
        lines.add(List.of(rows.next()));
      }
      if (lines.isEmpty()) {
        problems.accept(
            new Problem(
                Place.file(shownAs),
                "nothing",
                "a header and rows",
                "Write the names of the columns into the first line."));
      }
    } catch (NoSuchFileException e) {
      problems.accept(
          new Problem(
              Place.file(shownAs),
              "no file",
              "the table that the description beside it names",
              "Add the CSV, or correct \"url\" in the description."));
    } catch (IOException e) {
      problems.accept(Unreadable.problem(shownAs, e));
    } catch (JacksonException e) {
      problems.accept(
          new Problem(
              Place.row(shownAs, lines.size() + 1),
              "double quotes that do not pair up",
              "one before a cell, one behind it, and those within it doubled",
              "Check the double quotes from this row on."));
    }
    return lines;
  }
}
