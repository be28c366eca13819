package org.interphase.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads a source's folder: what it is, its references, tables, findings and discrepancies. */
public final class SourceReader {

  private static final List<String> OWN_FILES =
      Stream.concat(
              Stream.of(
                  "source.json",
                  QuestionsFile.NAME,
                  "findings.json",
                  "findings",
                  "discrepancies.json",
                  "discrepancies"),
              ReferenceLists.FILES.stream())
          .toList();
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
    return isGuessed(folder, problems)
        ? Optional.empty()
        : described(folder, problems).map(description -> read(folder, description, problems));
  }

  /**
   * The source in {@code folder} as far as it goes, its guesses taken for answers, of which {@code
   * problems} is not told: what there is of its tables even while nobody has said whose it is.
   */
  public Source readAsGuessed(Path folder, Consumer<Problem> problems) {
    var name = folder.getFileName().toString();
    var description = described(folder, problems).orElseGet(() -> SourceDescription.ofDraft(name));
    return read(folder, description, problems);
  }

  /** What the discrepancies of the source in {@code folder} say is printed, as far as they go. */
  public Stream<String> doubtedPrints(Path folder) {
    return discrepancies(folder, problem -> {}).stream()
        .flatMap(discrepancy -> discrepancy.readings().stream())
        .flatMap(reading -> reading.printed().stream());
  }

  private Optional<SourceDescription> described(Path folder, Consumer<Problem> problems) {
    var about = folder.resolve("source.json");
    return json.read(about, shown(about), "source.schema.json", SourceDescription.class, problems);
  }

  private Source read(Path folder, SourceDescription description, Consumer<Problem> problems) {
    bibliography(description, Place.file(shown(folder.resolve("source.json"))), problems);
    var sections = new FirstPlaces(problems);
    description.sections().forEach(s -> sections.note("section", "id", s.id(), s.place()));
    var inLists = new ArrayList<Problem>();
    var references = new ReferenceLists(inLists::add).read(folder, home);
    inLists.forEach(problems);
    var inTables = new ArrayList<Problem>();
    var tables = tables(folder, inTables::add);
    inTables.forEach(problems);
    unread(folder, tables, problems);
    return new Source(
        shown(folder),
        description,
        references,
        ReferenceLists.in(folder),
        references.isEmpty() && !inLists.isEmpty(),
        tables,
        inTables.isEmpty(),
        findings(folder, problems),
        discrepancies(folder, problems));
  }

  /**
   * Tells of what nobody has answered; until then the rest would be told on the strength of
   * guesses.
   */
  private boolean isGuessed(Path folder, Consumer<Problem> problems) {
    var shown = shown(folder.resolve(QuestionsFile.NAME));
    var open =
        QuestionsFile.read(folder, json, shown, problems).stream()
            .filter(OpenQuestion::awaitsAnswer)
            .toList();
    open.forEach(question -> problems.accept(QuestionsFile.problem(question, shown)));
    return !open.isEmpty();
  }

  private static void bibliography(
      SourceDescription source, Place file, Consumer<Problem> problems) {
    var forms = new BibliographyCheck(Clock.systemUTC(), problems);
    forms.year(String.valueOf(source.year()), Place.pointer(file.file(), "/year"));
    forms.day(
        LocalDate.parse(source.curated()), source.year(), Place.pointer(file.file(), "/curated"));
    for (int i = 0; i < source.authors().size(); i++) {
      forms.author(source.authors().get(i), Place.pointer(file.file(), "/authors/" + i));
    }
  }

  private List<Table> tables(Path folder, Consumer<Problem> problems) {
    var tables = new ArrayList<Table>();
    var names = new FirstPlaces(problems);
    for (var file : files(folder, DESCRIPTION_SUFFIX)) {
      json.read(file, shown(file), "table.schema.json", TableDescription.class, problems)
          .ifPresent(
              description -> {
                var place = Place.pointer(shown(file), "/iph:table");
                names.note("table", "name", description.table(), place);
                tables.add(table(file, description, problems));
              });
    }
    return tables;
  }

  /** A description that cannot be read has been told of, and its table with it. */
  private void unread(Path folder, List<Table> tables, Consumer<Problem> problems) {
    var read = new HashSet<String>(OWN_FILES);
    tables.forEach(table -> read.add(table.description().url()));
    for (var file : files(folder, DESCRIPTION_SUFFIX)) {
      var name = file.getFileName().toString();
      read.add(name);
      read.add(name.substring(0, name.length() - DESCRIPTION_SUFFIX.length()));
    }
    UnreadFiles.check(folder, home, read, problems);
    UnreadFiles.checkFolders(folder, home, problems);
    for (var parts : List.of("findings", "discrepancies")) {
      if (Files.isDirectory(folder.resolve(parts))) {
        var names =
            files(folder.resolve(parts), ".json").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        UnreadFiles.check(folder.resolve(parts), home, names, problems);
      }
    }
  }

  /** The files of {@code folder} whose names end so, in the order of their names. */
  private static List<Path> files(Path folder, String suffix) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table table(Path about, TableDescription description, Consumer<Problem> problems) {
    var file = about.resolveSibling(description.url());
    var columns = description.columns();
    var names = columns.stream().map(TableDescription.Column::name).toList();
    var rows = new ArrayList<Table.Row>();
    for (var line : CsvFile.read(file, shown(file), names, problems)) {
      var cells = new ArrayList<Table.Cell>();
      for (int i = 0; i < columns.size(); i++) {
        var place = Place.cell(shown(file), line.inSpreadsheet(), names.get(i), i + 1);
        cells.add(new Table.Cell(columns.get(i), line.texts().get(i), place));
      }
      rows.add(new Table.Row(line.number(), cells));
    }
    return new Table(shown(file), shown(about), description, rows);
  }

  private List<Findings> findings(Path folder, Consumer<Problem> problems) {
    var files = parts(folder, "findings", "findings.schema.json", Findings.class, problems);
    var specimens = new FirstPlaces(problems);
    var findings = new FirstPlaces(problems);
    for (var part : files) {
      part.specimens().forEach(s -> specimens.note("entry", "id", s.id(), s.place()));
      part.findings().forEach(f -> findings.note("entry", "id", f.id(), f.place()));
    }
    return files;
  }

  private List<DiscrepancyRecord> discrepancies(Path folder, Consumer<Problem> problems) {
    var discrepancies =
        parts(
                folder,
                "discrepancies",
                "discrepancies.schema.json",
                DiscrepancyRecord[].class,
                problems)
            .stream()
            .flatMap(Arrays::stream)
            .toList();
    var ids = new FirstPlaces(problems);
    discrepancies.forEach(d -> ids.note("entry", "id", d.id(), d.place()));
    return discrepancies;
  }

  /** The content of {@code NAME.json}, and of every file of the folder {@code NAME/}. */
  private <T> List<T> parts(
      Path folder, String name, String schema, Class<T> type, Consumer<Problem> problems) {
    return Stream.concat(
            Stream.of(folder.resolve(name + ".json")).filter(Files::exists),
            files(folder.resolve(name), ".json").stream())
        .flatMap(file -> json.read(file, shown(file), schema, type, problems).stream())
        .toList();
  }

  private String shown(Path file) {
    return Shown.as(file, home);
  }
}
