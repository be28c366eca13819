package org.interphase.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interphase.model.Problem;

/** Reads a catalogue's folder: {@code materials.json}, {@code units.json} and so on. */
public final class CatalogueReader {

  private static final List<String> NAMES =
      Stream.concat(
              Arrays.stream(CatalogueKind.values()).map(CatalogueKind::file),
              Stream.of(
                  "units.json", "words.json", "structures.json", "families.json", "usual.json"))
          .toList();

  private final JsonFile json;

  /**
   * @param schemas the folder of the JSON Schemas
   */
  public CatalogueReader(Path schemas) {
    this.json = new JsonFile(schemas);
  }

  /**
   * The catalogue in these folders taken together; {@code problems} is told of every slip. Of a
   * kind of things whose file cannot be read it has whatever it is asked for.
   */
  public Catalogue read(List<Path> folders, Path home, Consumer<Problem> problems) {
    var entries = new ArrayList<CatalogueEntry>();
    var units = new ArrayList<Unit>();
    var words = new ArrayList<Word>();
    var structures = new ArrayList<Structure>();
    var families = new ArrayList<Family>();
    var usual = new ArrayList<UsualRange>();
    var gaps = new CatalogueGaps();
    for (var folder : folders) {
      for (var kind : CatalogueKind.values()) {
        var file = folder.resolve(kind.file());
        entries.addAll(
            read(
                file,
                home,
                "catalogue.schema.json",
                CatalogueEntry[].class,
                Map.of("kind", kind.word()),
                gaps.ofThings(kind, problems)));
      }
      units.addAll(read(folder, "units", home, Unit[].class, gaps.ofUnits(folder, problems)));
      words.addAll(read(folder, "words", home, Word[].class, gaps.ofWords(folder, problems)));
      var formulas = gaps.ofThings(CatalogueKind.MATERIAL, problems);
      structures.addAll(read(folder, "structures", home, Structure[].class, formulas));
      families.addAll(read(folder, "families", home, Family[].class, formulas));
      usual.addAll(read(folder, "usual", home, UsualRange[].class, gaps.ofOthers(problems)));
      if (Files.isDirectory(folder)) {
        UnreadFiles.check(folder, home, NAMES, problems);
      }
    }
    CatalogueCheck.check(entries, units, words, usual, gaps, problems);
    return new Catalogue(entries, units, words, structures, families, usual, gaps);
  }

  /** The file {@code NAME.json}, as its schema of the same name says. */
  private <T> List<T> read(
      Path folder, String name, Path home, Class<T[]> type, Consumer<Problem> problems) {
    var file = folder.resolve(name + ".json");
    return read(file, home, name + ".schema.json", type, Map.of(), problems);
  }

  private <T> List<T> read(
      Path file,
      Path home,
      String schema,
      Class<T[]> type,
      Map<String, String> given,
      Consumer<Problem> problems) {
    return Files.notExists(file)
        ? List.of()
        : json.read(file, Shown.as(file, home), schema, type, given, problems)
            .map(List::of)
            .orElse(List.of());
  }
}
