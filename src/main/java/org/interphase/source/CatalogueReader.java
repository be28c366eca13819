package org.interphase.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
  }

  private final JsonFile json;

  /**
   * @param schemas the folder of the JSON Schemas
   */
  public CatalogueReader(Path schemas) {
    this.json = new JsonFile(schemas);
  }

  /** The catalogue in these folders taken together; {@code problems} is told of every slip. */
  public Catalogue read(List<Path> folders, Path home, Consumer<Problem> problems) {
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    Map<String, String> firstPlace = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Path path = folder.resolve(file.getKey());
        if (Files.exists(path)) {
          String shown = Shown.as(path, home);
          List<CatalogueEntry> here = entries(path, shown, file.getValue(), problems);
          namedTwice(here, shown, firstPlace, problems);
          entries.addAll(here);
        }
      }
      Path unitsFile = folder.resolve("units.json");
      if (Files.exists(unitsFile)) {
        json.read(unitsFile, Shown.as(unitsFile, home), "units.schema.json", Unit[].class, problems)
            .ifPresent(read -> units.addAll(List.of(read)));
      }
    }
    Catalogue catalogue = new Catalogue(entries, units);
    entries.forEach(entry -> danglingLinks(entry, catalogue, firstPlace, problems));
    return catalogue;
  }

  private List<CatalogueEntry> entries(
      Path path, String shown, String kind, Consumer<Problem> problems) {
    Optional<CatalogueEntry[]> read =
        json.read(path, shown, "catalogue.schema.json", CatalogueEntry[].class, problems);
    return Stream.of(read.orElse(new CatalogueEntry[0])).map(e -> e.ofKind(kind)).toList();
  }

  private static void namedTwice(
      List<CatalogueEntry> entries,
      String shown,
      Map<String, String> firstPlace,
      Consumer<Problem> problems) {
    for (int i = 0; i < entries.size(); i++) {
      CatalogueEntry entry = entries.get(i);
      Place place = Place.pointer(shown, "/" + i);
      String before = firstPlace.putIfAbsent(entry.path(), place.toString());
      if (before != null) {
        problems.accept(
            new Problem(
                place,
                "the id \"" + entry.id() + "\" again",
                "each id once (it stands at " + before + ")",
                "Give one of the two another id, or make them one entry."));
      }
    }
  }

  private static void danglingLinks(
      CatalogueEntry entry,
      Catalogue catalogue,
      Map<String, String> places,
      Consumer<Problem> problems) {
    Stream.of(
            entry.components().stream().map(id -> "material/" + id),
            entry.dopedWith().stream().map(id -> "material/" + id),
            entry.madeOf().stream().map(id -> "material/" + id),
            entry.variantOf().stream().map(id -> "material/" + id),
            entry.placedAt().stream().map(id -> "interface/" + id),
            entry.happensAt().stream().map(id -> "interface/" + id))
        .flatMap(links -> links)
        .filter(path -> catalogue.at(path).isEmpty())
        .forEach(
            path ->
                problems.accept(
                    new Problem(
                        new Place(places.getOrDefault(entry.path(), entry.path()), ""),
                        "\"" + path.substring(path.indexOf('/') + 1) + "\"",
                        "the id of a " + path.substring(0, path.indexOf('/')),
                        "Correct the id, or add the entry to the catalogue.")));
  }
}
