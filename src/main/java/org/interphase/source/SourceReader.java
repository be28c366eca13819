package org.interphase.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads a source's folder: what it is, its references, tables, findings and discrepancies. */
public final class SourceReader {

  private static final List<String> REFERENCE_COLUMNS =
      List.of("key", "authors", "journal", "year", "volume", "page");
  private static final List<String> OWN_FILES =
      List.of("source.json", "references.csv", "findings.json", "discrepancies.json");
  private static final String DESCRIPTION_SUFFIX = "-metadata.json";

  private final JsonFile json;
  private final Path home;

  /**
   * @param schemas the folder of the JSON Schemas
   * @param home the project's top, from which messages name files
   */
  public SourceReader(Path schemas, Path home) {
    this.json = new JsonFile(schemas);
    this.home = home;
  }

  /** True if {@code folder} holds files of a source, even if {@code source.json} is not there. */
  public static boolean isSource(Path folder) {
    return Files.isDirectory(folder)
        && (OWN_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))
            || !files(folder, DESCRIPTION_SUFFIX).isEmpty());
  }

  /**
   * The source in {@code folder}, or nothing where its {@code source.json} is missing or wrong;
   * {@code problems} is told of every slip.
   */
  public Optional<Source> read(Path folder, Consumer<Problem> problems) {
    Path about = folder.resolve("source.json");
    return json.read(about, shown(about), "source.schema.json", SourceDescription.class, problems)
        .map(
            description ->
                new Source(
                    shown(folder),
                    description,
                    references(folder.resolve("references.csv"), problems),
                    tables(folder, problems),
                    findings(folder, problems),
                    discrepancies(folder.resolve("discrepancies.json"), problems)));
  }

  private List<Reference> references(Path file, Consumer<Problem> problems) {
    if (Files.notExists(file)) {
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (CsvFile.Row line : CsvFile.read(file, shown(file), REFERENCE_COLUMNS, problems)) {
      List<String> row = line.texts();
      if (!keys.add(row.get(0))) {
        problems.accept(
            new Problem(
                Place.cell(shown(file), line.inSpreadsheet(), "key"),
                "\"" + row.get(0) + "\" again",
                "each key once",
                "Give each reference the key that the source prints."));
      }
      references.add(
          new Reference(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
    }
    return references;
  }

  private List<Table> tables(Path folder, Consumer<Problem> problems) {
    List<Table> tables = new ArrayList<>();
    for (Path file : files(folder, DESCRIPTION_SUFFIX)) {
      json.read(file, shown(file), "table.schema.json", TableDescription.class, problems)
          .ifPresent(
              description ->
                  tables.add(table(folder.resolve(description.url()), description, problems)));
    }
    return tables;
  }

  /** The files of {@code folder} whose names end so, in the order of their names. */
  private static List<Path> files(Path folder, String suffix) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table table(Path file, TableDescription description, Consumer<Problem> problems) {
    List<TableDescription.Column> columns = description.columns();
    List<String> names = columns.stream().map(TableDescription.Column::name).toList();
    List<Table.Row> rows = new ArrayList<>();
    for (CsvFile.Row line : CsvFile.read(file, shown(file), names, problems)) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        Place place = Place.cell(shown(file), line.inSpreadsheet(), names.get(i));
        cells.add(new Table.Cell(columns.get(i), line.texts().get(i), place));
      }
      rows.add(new Table.Row(line.number(), cells));
    }
    return new Table(shown(file), description, rows);
  }

  /** {@code findings.json}, and every file of the folder {@code findings/}. */
  private List<Findings> findings(Path folder, Consumer<Problem> problems) {
    return Stream.concat(
            Stream.of(folder.resolve("findings.json")),
            files(folder.resolve("findings"), ".json").stream())
        .filter(Files::exists)
        .flatMap(
            file ->
                json
                    .read(file, shown(file), "findings.schema.json", Findings.class, problems)
                    .map(findings -> findings.in(shown(file)))
                    .stream())
        .toList();
  }

  private List<DiscrepancyRecord> discrepancies(Path file, Consumer<Problem> problems) {
    return Files.notExists(file)
        ? List.of()
        : json.read(
                file, shown(file), "discrepancies.schema.json", DiscrepancyRecord[].class, problems)
            .map(List::of)
            .orElse(List.of());
  }

  private String shown(Path file) {
    return Shown.as(file, home);
  }
}
