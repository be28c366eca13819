package org.interphase.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file in which tables stand, whole or with the problem that it has. */
final class ReadFile {

  private ReadFile() {}

  static Document read(Path file) {
    try {
      return Documents.read(
              file,
              (char) 0,
              problem -> {
                throw new AssertionError(problem.toString());
              })
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Grid only(Path file) {
    assertThat(read(file).grids()).hasSize(1);
    return read(file).grids().get(0);
  }

  static List<List<String>> texts(Path file) {
    return only(file).rows().stream()
        .map(row -> row.stream().map(Grid.Cell::shown).toList())
        .toList();
  }

  static String problem(Path file) throws IOException {
    var problems = new ArrayList<String>();
    assertThat(Documents.read(file, (char) 0, problem -> problems.add(problem.toString())))
        .isEmpty();
    return String.join("\n", problems);
  }
}
