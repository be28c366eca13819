package org.interphase.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file with its tables, and what it says of the publication that it holds.
 *
 * @param name the file's own name
 * @param said what is said of the publication: {@code title}, {@code year}, {@code doi} and so on
 * @param authors in their order, as printed
 */
public record Document(
    String name, Map<String, String> said, List<String> authors, List<Grid> grids) {

  public Document {
    said = Map.copyOf(said);
    authors = List.copyOf(authors);
    grids = List.copyOf(grids);
  }

  static Document of(String name, List<Grid> grids) {
    return new Document(name, Map.of(), List.of(), grids);
  }

  /** What is said under this name. */
  public Optional<String> said(String name) {
    return Optional.ofNullable(said.get(name));
  }
}
