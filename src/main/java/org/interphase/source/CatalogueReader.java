package org.interphase.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads a catalogue's folder: {@code materials.json}, {@code units.json} and so on. */
public final class CatalogueReader {

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("materials.json", "material");
    FILES.put("strategies.json", "strategy");
    FILES.put("methods.json", "method");
    FILES.put("mechanisms.json", "mechanism");
    FILES.put("interfaces.json", "interface");
    FILES.put("topics.json", "topic");
  }

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
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    List<Problem> unreadable = new ArrayList<>();
    for (Path folder : folders) {
      FILES.forEach(
          (name, kind) ->
              entries.addAll(entries(folder.resolve(name), kind, home, unreadable::add)));
      units.addAll(units(folder.resolve("units.json"), home, unreadable::add));
    }
    if (!unreadable.isEmpty()) {
      unreadable.forEach(problems);
      return Optional.empty();
    }
    CatalogueCheck.check(entries, units, problems);
    return Optional.of(new Catalogue(entries, units));
  }

  private List<CatalogueEntry> entries(
      Path file, String kind, Path home, Consumer<Problem> problems) {
    String shown = Shown.as(file, home);
    CatalogueEntry[] read =
        read(file, shown, "catalogue.schema.json", new CatalogueEntry[0], problems);
    return IntStream.range(0, read.length)
        .mapToObj(i -> read[i].of(kind, Place.pointer(shown, "/" + i)))
        .toList();
  }

  private List<Unit> units(Path file, Path home, Consumer<Problem> problems) {
    String shown = Shown.as(file, home);
    Unit[] read = read(file, shown, "units.schema.json", new Unit[0], problems);
    return IntStream.range(0, read.length)
        .mapToObj(i -> read[i].at(Place.pointer(shown, "/" + i)))
        .toList();
  }

  private <T> T[] read(
      Path file, String shown, String schema, T[] none, Consumer<Problem> problems) {
    if (Files.notExists(file)) {
      return none;
    }
    @SuppressWarnings("unchecked")
    Class<T[]> type = (Class<T[]>) none.getClass();
    return json.read(file, shown, schema, type, problems).orElse(none);
  }
}
