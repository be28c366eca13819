package org.interphase.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A rule, kept in a file of its own.
 *
 * @param name the file's name without its ending
 * @param reason what the rule says, in the first line of the file
 * @param query a SPARQL {@code CONSTRUCT}
 */
record Rule(String name, String reason, Query query) {

  private static final String ENDING = ".rq";

  /** The rules of a folder, in the order of their names. */
  static List<Rule> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(Rule::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule read(Path file) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      return new Rule(
          name.substring(0, name.length() - ENDING.length()),
          text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""),
          QueryFactory.create(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
