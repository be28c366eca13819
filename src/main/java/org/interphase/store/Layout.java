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

  /** The shared catalogue, then those that the data and its sources bring along. */
  List<Path> catalogues() {
    return Stream.of(Stream.of(home.resolve("data")), data.stream(), sources().stream())
        .flatMap(folders -> folders)
        .map(folder -> folder.resolve("catalogue"))
        .filter(Files::isDirectory)
        .distinct()
        .toList();
  }

  /** The files of what terms and things of the catalogues are called, a language each. */
  List<Path> names() {
    return Stream.concat(Stream.of(ontologyFolder()), catalogues().stream())
        .flatMap(folder -> turtleIn(folder.resolve("labels")).stream())
        .toList();
  }

  private static List<Path> turtleIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
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
