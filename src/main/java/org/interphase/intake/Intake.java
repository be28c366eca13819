package org.interphase.intake;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.sheet.Document;
import org.interphase.sheet.Grid;
import org.interphase.source.Catalogue;
import org.interphase.source.Header;
import org.interphase.source.JsonLayout;
import org.interphase.source.OpenQuestion;
import org.interphase.source.QuestionsFile;

/** Makes the files of a source of what somebody has, asking what it cannot know. */
public final class Intake {

  private static final Pattern NUMBERED = Pattern.compile("(?i)table (S?\\d+[a-z]?)\\b.*");

  private final Catalogue catalogue;
  private final List<Header> headers;

  /**
   * @param headers the words by which columns are known
   */
  public Intake(Catalogue catalogue, List<Header> headers) {
    this.catalogue = catalogue;
    this.headers = List.copyOf(headers);
  }

  /**
   * What came of it.
   *
   * @param files the text of each file of the source, by its name in the folder
   * @param questions what was asked, with what was answered
   * @param refused answers that do not fit their question, by its id
   * @param notes what else a curator should know, a sentence or two each
   */
  public record Made(
      Map<String, String> files,
      List<OpenQuestion> questions,
      Map<String, String> refused,
      List<String> notes) {

    /** The questions that nobody has answered. */
    public List<OpenQuestion> open() {
      return questions.stream().filter(OpenQuestion::awaitsAnswer).toList();
    }
  }

  /**
   * The files of the source {@code id}. The same files and answers give the same files.
   *
   * @param answers by the ids of questions
   * @param guessesAreTaken true where guesses count as answers
   * @param today the day that the reading is dated to, unless an answer says otherwise
   */
  public Made make(
      String id,
      Brought brought,
      Map<String, String> answers,
      boolean guessesAreTaken,
      LocalDate today) {
    var interview = new Interview(answers, guessesAreTaken);
    var grids = grids(brought.documents());
    var tables = tables(grids, interview);
    var files = new LinkedHashMap<String, String>();
    tables.forEach(
        (name, table) -> {
          files.put(name + ".csv", table.csv());
          files.put(name + ".csv-metadata.json", table.description());
        });
    var powers = tables.values().stream().flatMap(TableIntake.Made::powers).distinct().toList();
    if (!powers.isEmpty()) {
      files.put("catalogue/units.json", units(powers));
    }
    var references = references(brought, grids.isEmpty(), tables.values(), interview);
    references.csv().ifPresent(csv -> files.put("references.csv", csv));
    var names = new NewNames(catalogue, interview);
    tables.values().forEach(names::note);
    files.putAll(names.files());
    var said = new ArrayList<>(brought.documents());
    said.addAll(references.publications());
    boolean cites = references.csv().isPresent();
    files.put("source.json", new PublicationIntake(interview, said).source(id, cites, today));
    files.put(QuestionsFile.NAME, JsonLayout.of(interview.asked()));
    return new Made(
        files, interview.asked(), interview.refused(), notes(tables, references.notes()));
  }

  private static List<String> notes(Map<String, TableIntake.Made> tables, List<String> notes) {
    var all = new ArrayList<String>();
    tables.forEach((name, table) -> table.untaken().forEach(text -> all.add("Not taken, " + text)));
    all.addAll(notes);
    return all;
  }

  private Map<String, TableIntake.Made> tables(Map<String, Grid> grids, Interview interview) {
    var tables = new TableIntake(catalogue, headers, interview);
    var made = new LinkedHashMap<String, TableIntake.Made>();
    grids.forEach(
        (table, grid) -> {
          if (isAlone(grids) || isWanted(table, grid, tables, interview)) {
            tables.make(table, grid).ifPresent(read -> made.put(table, read));
          }
        });
    return made;
  }

  private String units(List<PowerUnit> powers) {
    return JsonLayout.of(
        powers.stream()
            .map(power -> power.entry(catalogue.unit(power.unit()).orElseThrow()))
            .toList());
  }

  private static boolean isAlone(Map<String, Grid> grids) {
    return grids.size() == 1 && !grids.values().iterator().next().hidden().all();
  }

  private static ReferenceIntake.Made references(
      Brought brought, boolean alone, Collection<TableIntake.Made> tables, Interview interview) {
    var references = new ReferenceIntake(brought, interview);
    if (alone) {
      return references.all();
    }
    return tables.stream().anyMatch(TableIntake.Made::cites)
        ? references.cited(tables.stream().flatMap(t -> t.cells("reference").stream()).toList())
        : references.uncited();
  }

  /** The grids by what the source is to call them: as their captions number them, or in order. */
  private static Map<String, Grid> grids(List<Document> documents) {
    var all =
        documents.stream()
            .flatMap(document -> document.grids().stream())
            .filter(grid -> !grid.rows().isEmpty())
            .toList();
    var printed = all.stream().flatMap(grid -> number(grid).stream()).collect(toSet());
    var names = new DistinctNames();
    var grids = new LinkedHashMap<String, Grid>();
    int last = 0;
    for (var grid : all) {
      var number = number(grid);
      if (number.isEmpty()) {
        do {
          last++;
        } while (printed.contains("" + last));
      }
      grids.put(names.of("table-" + number.orElse("" + last)), grid);
    }
    return grids;
  }

  /** The number that the caption prints. */
  private static Optional<String> number(Grid grid) {
    return Optional.of(NUMBERED.matcher(grid.name())).filter(Matcher::matches).map(m -> m.group(1));
  }

  private static boolean isWanted(
      String table, Grid grid, TableIntake tables, Interview interview) {
    boolean known = tables.looksLikeATable(grid);
    return interview
        .askWhether(
            table + "/use",
            grid.name(),
            "Is “" + grid.name() + "” a table for the graph?",
            Optional.of(known && !grid.hidden().all()),
            grid.hidden().all()
                ? "the file hides it"
                : known ? "words of its header are known" : "hardly a word of its header is known")
        .orElse(false);
  }
}
