package org.interphase.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.model.Spelling;

/** Finds files of data in a folder that nothing reads, so that none is passed over in silence. */
final class UnreadFiles {

  private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(xlsx?|xlsm|ods|numbers|tsv)");
  private static final Pattern REFERENCES = Pattern.compile(".*\\.(bib|ris)");
  private static final Pattern DATA = Pattern.compile(".*\\.(csv|json|jsonl)");

  private static final List<String> FOLDERS = List.of("findings", "discrepancies", "catalogue");

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

  /** Tells of each folder in {@code folder} whose name is a slip for one that is read. */
  static void checkFolders(Path folder, Path home, Consumer<Problem> problems) {
    try (var files = Files.list(folder)) {
      files
          .filter(Files::isDirectory)
          .filter(file -> !FOLDERS.contains(file.getFileName().toString()))
          .sorted()
          .forEach(
              file ->
                  Spelling.near(file.getFileName().toString(), FOLDERS).stream()
                      .findFirst()
                      .ifPresent(near -> problems.accept(misnamed(file, near, home))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem misnamed(Path file, String near, Path home) {
    return new Problem(
        Place.file(Shown.as(file, home)),
        "a folder that is not read",
        "the name " + near,
        "Correct its name, or take it out of the folder.");
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
