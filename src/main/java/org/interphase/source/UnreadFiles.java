package org.interphase.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Finds files of data in a folder that nothing reads, so that none is passed over in silence. */
final class UnreadFiles {

  private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(xlsx?|xlsm|ods|numbers|tsv)");
  private static final Pattern REFERENCES = Pattern.compile(".*\\.(bib|ris)");
  private static final Pattern DATA = Pattern.compile(".*\\.(csv|json|jsonl)");

  private UnreadFiles() {}

  /**
   * Tells of each file of data in {@code folder} whose name is none of {@code read}; notes,
   * pictures and hidden files may lie there.
   */
  static void check(Path folder, Path home, Collection<String> read, Consumer<Problem> problems) {
    try (var files = Files.list(folder)) {
      files
          .filter(file -> !read.contains(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.getFileName().toString().startsWith("~$"))
          .sorted()
          .forEach(file -> check(file, Place.file(Shown.as(file, home)), read, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(
      Path file, Place place, Collection<String> read, Consumer<Problem> problems) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (SPREADSHEET.matcher(name).matches()) {
      problems.accept(
          new Problem(
              place,
              "a spreadsheet, which is not read",
              "CSV",
              "./interphase start FILE makes a source of it; or save each sheet as “CSV UTF-8”."));
    } else if (name.endsWith(".csv")) {
      problems.accept(
          new Problem(
              place,
              "a table that is not read",
              "a description of it in " + file.getFileName() + "-metadata.json",
              "./interphase start FILE describes it; or do so as docs/curating.md shows."));
    } else if (REFERENCES.matcher(name).matches()) {
      problems.accept(
          new Problem(
              place,
              "a list of references that is not read",
              "references.bib, references.ris, references.json or references.csv",
              "Rename it, or take it out of the folder."));
    } else if (DATA.matcher(name).matches()) {
      var names = read.stream().filter(known -> known.endsWith(".json")).sorted().toList();
      problems.accept(
          new Problem(
              place,
              "a file that is not read",
              "one of " + String.join(", ", names),
              "Correct its name, or take it out of the folder."));
    }
  }
}
