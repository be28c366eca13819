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
 * @param cited the publications in its list of references
 */
public record Document(
    String name,
    Map<String, String> said,
    List<String> authors,
    List<Grid> grids,
    List<Cited> cited) {

  public Document {
    said = Map.copyOf(said);
    authors = List.copyOf(authors);
    grids = List.copyOf(grids);
    cited = List.copyOf(cited);
  }

  /**
   * A publication that the file lists.
   *
   * @param key what the file cites it by
   * @param said what is said of it: {@code title}, {@code journal}, {@code page} and so on
   */
  public record Cited(String key, Map<String, String> said, List<String> authors) {
    public Cited {
      said = Map.copyOf(said);
      authors = List.copyOf(authors);
    }
  }

  static Document of(String name, List<Grid> grids) {
    return new Document(name, Map.of(), List.of(), grids, List.of());
  }

  /** What is said under this name. */
  public Optional<String> said(String name) {
    return Optional.ofNullable(said.get(name));
  }
}
