package org.interphase.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The catalogue in these folders taken together, or nothing where one of their files cannot be
   * read, since then no name can be judged; {@code problems} is told of every slip.
   */
  public Optional<Catalogue> read(List<Path> folders, Path home, Consumer<Problem> problems) {
    var entries = new ArrayList<CatalogueEntry>();
    var units = new ArrayList<Unit>();
    var words = new ArrayList<Word>();
    var structures = new ArrayList<Structure>();
    var families = new ArrayList<Family>();
    var usual = new ArrayList<UsualRange>();
    var unreadable = new ArrayList<Problem>();
    for (var folder : folders) {
      for (var kind : CatalogueKind.values()) {
        entries.addAll(
            read(
                folder.resolve(kind.file()),
                home,
                "catalogue.schema.json",
                CatalogueEntry[].class,
                Map.of("kind", kind.word()),
                unreadable::add));
      }
      units.addAll(read(folder, "units", home, Unit[].class, unreadable::add));
      words.addAll(read(folder, "words", home, Word[].class, unreadable::add));
      structures.addAll(read(folder, "structures", home, Structure[].class, unreadable::add));
      families.addAll(read(folder, "families", home, Family[].class, unreadable::add));
      usual.addAll(read(folder, "usual", home, UsualRange[].class, unreadable::add));
      if (Files.isDirectory(folder)) {
        UnreadFiles.check(folder, home, NAMES, problems);
      }
    }
    if (!unreadable.isEmpty()) {
      unreadable.forEach(problems);
      return Optional.empty();
    }
    CatalogueCheck.check(entries, units, words, usual, problems);
    return Optional.of(new Catalogue(entries, units, words, structures, families, usual));
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
