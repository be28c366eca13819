package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  Path ontology() {
    return home.resolve("ontology/interphase.ttl");
  }

  Path shapes() {
    return home.resolve("ontology/shapes.ttl");
  }

  Path rules() {
    return home.resolve("ontology/rules");
  }

  Path schemas() {
    return home.resolve("data/schema");
  }

  Path queries() {
    return home.resolve("queries");
  }

  /** The shared catalogue, then those that the data brings along. */
  List<Path> catalogues() {
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve("data/catalogue"));
    for (Path folder : data) {
      Path own = folder.resolve("catalogue");
      if (Files.isDirectory(own) && !folders.contains(own)) {
        folders.add(own);
      }
    }
    return folders;
  }

  /** The folders that hold a {@code source.json}, in the order of their names. */
  List<Path> sources() {
    return data.stream().flatMap(folder -> sourcesIn(folder).stream()).distinct().toList();
  }

  private static List<Path> sourcesIn(Path folder) {
    if (Files.exists(folder.resolve("source.json"))) {
      return List.of(folder);
    }
    try (Stream<Path> below = Files.list(folder)) {
      return below.filter(path -> Files.exists(path.resolve("source.json"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
