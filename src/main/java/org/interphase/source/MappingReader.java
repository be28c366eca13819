package org.interphase.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads mapping sets in the tab-separated form of <a
 * href="https://mapping-commons.github.io/sssom/">SSSOM</a>.
 */
public final class MappingReader {

  private static final String ENDING = ".sssom.tsv";
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
  private static final CsvSchema TABS = CsvSchema.emptySchema().withColumnSeparator('\t');

  private final Path home;
  private final Consumer<Problem> problems;
  private final Map<String, TermCategory> categories = new HashMap<>();

  /**
   * @param home the project's top, from which messages name files
   * @param problems is told of every slip
   */
  public MappingReader(Path home, Consumer<Problem> problems) {
    this.home = home;
    this.problems = problems;
  }

  /** The mappings of all {@code *.sssom.tsv} in {@code folder}; none where there is no folder. */
  public List<Mapping> readAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .flatMap(file -> read(file).stream())
          .filter(this::isOfSteadyCategories)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfSteadyCategories(Mapping mapping) {
    return isSteady(mapping.subject(), mapping.cell("subject_category"))
        && (mapping.tellsOfAGap() || isSteady(mapping.object(), mapping.cell("object_category")));
  }

  private boolean isSteady(Mapping.Term term, Place place) {
    var before = categories.putIfAbsent(term.iri(), term.category());
    if (before == null || before == term.category()) {
      return true;
    }
    problems.accept(
        new Problem(
            place,
            term.category().word(),
            before.word() + ", as in a row before",
            "Let all rows say the same of " + term.curie() + "."));
    return false;
  }

  private List<Mapping> read(Path file) {
    var shownAs = Shown.as(file, home);
    List<String> lines;
    try {
      lines = TextFile.read(file).lines().toList();
    } catch (IOException e) {
      problems.accept(Unreadable.problem(shownAs, e));
      return List.of();
    }
    var header = SssomHeader.read(lines, shownAs, problems);
    int top = header.lines() + 1;
    var table = new ArrayList<List<String>>();
    for (String line : lines.subList(header.lines(), lines.size())) {
      table.add(cells(line, shownAs, top + table.size()));
    }
    if (table.isEmpty()) {
      problems.accept(
          new Problem(
              Place.file(shownAs),
              "no columns",
              SssomColumns.required(),
              "Write the names of the columns below the lines with #, with tabs between them."));
      return List.of();
    }
    List<String> columns = table.get(0);
    columns.stream()
        .filter(column -> !SssomColumns.isKnown(column, header))
        .forEach(column -> problems.accept(unknown(shownAs, top, column)));
    SssomColumns.twice(columns).ifPresent(column -> problems.accept(twice(shownAs, top, column)));
    return SssomColumns.missing(columns, header)
        .map(
            column -> {
              problems.accept(missing(shownAs, top, column));
              return List.<Mapping>of();
            })
        .orElseGet(() -> mappings(table, shownAs, header));
  }

  private List<Mapping> mappings(List<List<String>> table, String shownAs, SssomHeader header) {
    List<String> columns = table.get(0);
    var mappings = new ArrayList<Mapping>();
    var pairs = new HashSet<String>();
    for (int i = 1; i < table.size(); i++) {
      int line = header.lines() + 1 + i;
      List<String> cells = table.get(i);
      if (cells.size() != columns.size()) {
        problems.accept(otherWidth(shownAs, line, cells.size(), columns.size()));
        continue;
      }
      var row = new MappingRow(shownAs, line, columns, cells, header, problems);
      Optional<Mapping> mapping = row.read();
      mapping
          .filter(m -> !m.tellsOfAGap() && !pairs.add(m.subject().iri() + " " + m.object().iri()))
          .ifPresent(m -> problems.accept(again(m)));
      mapping.ifPresent(mappings::add);
    }
    return mappings;
  }

  /** One line at a time, since a cell of a mapping set holds no line break. */
  private List<String> cells(String line, String shownAs, int number) {
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(TABS).readValues(line)) {
      return rows.hasNext() ? List.of(rows.next()) : List.of();
    } catch (JacksonException e) {
      problems.accept(
          new Problem(
              Place.row(shownAs, number),
              "double quotes that do not pair up",
              "one before a cell, one behind it, and those within it doubled",
              "Check the double quotes of this row."));
      return List.of();
    }
  }

  private static Problem missing(String shownAs, int line, String column) {
    return new Problem(
        Place.row(shownAs, line),
        "no column \"" + column + "\"",
        "the columns " + SssomColumns.required(),
        "Add the column, with a tab before it.");
  }

  private static Problem unknown(String shownAs, int line, String column) {
    return new Problem(
        Place.row(shownAs, line),
        "the column \"" + column + "\"",
        "a column of SSSOM's",
        "Correct its name, or declare it in extension_definitions above the columns.");
  }

  /** Of two cells of one column, one would go unread. */
  private static Problem twice(String shownAs, int line, String column) {
    return new Problem(
        Place.row(shownAs, line),
        "the column \"" + column + "\" again",
        "each column once",
        "Correct its name, or take it out with its cells.");
  }

  private static Problem otherWidth(String shownAs, int line, int found, int expected) {
    return new Problem(
        Place.row(shownAs, line),
        found + (found == 1 ? " cell" : " cells"),
        expected + " cells, one for each column",
        "Put a tab between cells, and leave a cell empty where there is nothing to say.");
  }

  private static Problem again(Mapping mapping) {
    return new Problem(
        mapping.cell("object_id"),
        mapping.subject().curie() + " with " + mapping.object().curie() + " again",
        "each pair of terms once",
        "Keep the row that says it best.");
  }
}
