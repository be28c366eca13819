package org.interphase.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.question.YamlFile;

/**
 * How the program asks to be cited, as a file by the <a
 * href="https://citation-file-format.github.io/">Citation File Format</a> says it.
 *
 * @param title the program's name
 * @param version such as {@code 0.1.0}
 * @param released the day of the release, such as {@code 2026-11-23}
 * @param licence the SPDX name of the program's licence
 * @param summary what the program is
 * @param authors the names of those who wrote it
 * @param keywords what it is about
 * @param authorsByDoi the authors of the works that it names, in the order of the print
 */
public record Citation(
    String title,
    String version,
    String released,
    Optional<String> licence,
    Optional<String> summary,
    List<String> authors,
    List<String> keywords,
    Map<String, List<String>> authorsByDoi) {

  public Citation {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    authorsByDoi = Map.copyOf(authorsByDoi);
  }

  /**
   * Reads a {@code CITATION.cff}.
   *
   * @throws IOException where it cannot be read, or does not say title, version and date
   */
  public static Citation read(Path file) throws IOException {
    var entries = YamlFile.read(file);
    return new Citation(
        required(entries, "title", file),
        required(entries, "version", file),
        required(entries, "date-released", file),
        text(entries, "license"),
        text(entries, "abstract"),
        names(entries.get("authors")),
        list(entries, "keywords").stream().map(String::valueOf).toList(),
        references(entries));
  }

  private static String required(Map<String, Object> entries, String name, Path file)
      throws IOException {
    return text(entries, name)
        .orElseThrow(
            () -> new IOException(file + ": found no \"" + name + "\", expected one. Add it."));
  }

  private static Optional<String> text(Map<String, Object> entries, String name) {
    return Optional.ofNullable(entries.get(name)).map(value -> String.valueOf(value).strip());
  }

  private static List<?> list(Map<String, Object> entries, String name) {
    return entries.get(name) instanceof List<?> list ? list : List.of();
  }

  private static Map<String, List<String>> references(Map<String, Object> entries) {
    var authors = new HashMap<String, List<String>>();
    for (Object reference : list(entries, "references")) {
      if (reference instanceof Map<?, ?> work && work.containsKey("doi")) {
        authors.put(String.valueOf(work.get("doi")), names(work.get("authors")));
      }
    }
    return authors;
  }

  private static List<String> names(Object authors) {
    return authors instanceof List<?> list ? list.stream().map(Citation::name).toList() : List.of();
  }

  /** An entity has a name; a person has two. */
  private static String name(Object author) {
    if (!(author instanceof Map<?, ?> names)) {
      return String.valueOf(author);
    }
    return names.containsKey("name")
        ? String.valueOf(names.get("name"))
        : (part(names, "given-names") + " " + part(names, "family-names")).strip();
  }

  private static String part(Map<?, ?> names, String key) {
    return names.containsKey(key) ? String.valueOf(names.get(key)) : "";
  }
}
