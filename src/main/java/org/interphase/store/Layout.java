package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.source.SourceReader;

/**
 * Where the files of a project lie.
 *
 * @param home the project's top
 * @param data folders of sources, or folders of such folders
 */
record Layout(Path home, List<Path> data) {

  Layout {
    data = List.copyOf(data);
  }

  /**
   * The folder of the ontology and of all that belongs to it: shapes, rules, summaries, mappings.
   */
  Path ontologyFolder() {
    return home.resolve("ontology");
  }

  Path ontology() {
    return ontologyFolder().resolve("interphase.ttl");
  }

  Path shapes() {
    return ontologyFolder().resolve("shapes.ttl");
  }

  Path mappings() {
    return ontologyFolder().resolve("mappings");
  }

  /** The rules of a projection. */
  Path projection(Profile profile) {
    return ontologyFolder().resolve("projections").resolve(profile.word());
  }

  Path schemas() {
    return home.resolve("data/schema");
  }

  Path queries() {
    return home.resolve("queries");
  }

  /** The folder of the tables to fill in. */
  Path templates() {
    return home.resolve("data/templates");
  }

  /**
   * The project's catalogue, then those that the data and its sources bring along. Data with a
   * whole catalogue of its own, such as another checkout's, has no other: two have each unit twice.
   */
  List<Path> catalogues() {
    var own = home.resolve("data");
    return Stream.of(
            data.stream().anyMatch(folder -> hasWholeCatalogue(folder, own))
                ? Stream.<Path>empty()
                : Stream.of(own),
            data.stream(),
            sources().stream())
        .flatMap(folders -> folders)
        .map(folder -> folder.resolve("catalogue"))
        .filter(Files::isDirectory)
        .distinct()
        .toList();
  }

  private static boolean hasWholeCatalogue(Path folder, Path own) {
    return !folder.equals(own)
        && Files.isDirectory(folder.resolve("catalogue"))
        && filesIn(own.resolve("catalogue"), ".json").stream()
            .allMatch(
                file -> Files.exists(folder.resolve("catalogue").resolve(file.getFileName())));
  }

  /** The files of what terms and things of the catalogues are called, a language each. */
  List<Path> names() {
    return Stream.concat(Stream.of(ontologyFolder()), catalogues().stream())
        .flatMap(folder -> filesIn(folder.resolve("labels"), ".ttl").stream())
        .toList();
  }

  private static List<Path> filesIn(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of sources, in the order of their names. */
  List<Path> sources() {
    return data.stream().flatMap(folder -> sourcesIn(folder).stream()).distinct().toList();
  }

  /** The folders given as data that hold neither a source nor a catalogue. */
  List<Path> empty() {
    return data.stream()
        .filter(folder -> sourcesIn(folder).isEmpty())
        .filter(folder -> !Files.isDirectory(folder.resolve("catalogue")))
        .toList();
  }

  private static List<Path> sourcesIn(Path folder) {
    if (SourceReader.isSource(folder)) {
      return List.of(folder);
    }
    try (var below = Files.list(folder)) {
      return below.filter(SourceReader::isSource).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
