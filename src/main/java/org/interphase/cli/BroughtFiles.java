package org.interphase.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.intake.Brought;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.sheet.Document;
import org.interphase.sheet.Documents;
import org.interphase.source.BibliographyFile;
import org.interphase.store.ProblemsException;

/** Reads the files that somebody brings for a source. */
final class BroughtFiles {

  private final char delimiter;
  private final PrintStream err;

  /**
   * @param delimiter what stands between the cells of a text, 0 where nobody has said
   * @param err told of entries of bibliographies that are left out, which end nothing
   */
  BroughtFiles(char delimiter, PrintStream err) {
    this.delimiter = delimiter;
    this.err = err;
  }

  Brought read(List<Path> files) throws IOException {
    var problems = new ArrayList<Problem>();
    var documents = new ArrayList<Document>();
    var bibliographies = new ArrayList<BibliographyFile>();
    for (var file : files) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isRegularFile(file)) {
        var found = Files.isDirectory(file) ? "a folder" : "a pipe or a device";
        throw new FileSystemException(
            file.toString(),
            null,
            "found " + found + ", expected a file with tables or references");
      }
      if (BibliographyFile.isOne(file)) {
        bibliographies.add(bibliography(file, problems));
      } else {
        Documents.read(file, delimiter, problems::add).ifPresent(documents::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return new Brought(documents, bibliographies);
  }

  /** A library of a thousand entries is of use although some are odd; one without any is not. */
  private BibliographyFile bibliography(Path file, List<Problem> problems) {
    var slips = new ArrayList<Problem>();
    var read = BibliographyFile.read(file, slips::add);
    if (read.references().isEmpty() && slips.isEmpty()) {
      problems.add(
          new Problem(
              Place.file(file.toString()),
              "nothing",
              "a list of references",
              "Check that it is the right file."));
    } else if (read.references().isEmpty()) {
      problems.addAll(slips);
    } else {
      ProblemLines.of(slips).forEach(err::println);
    }
    return read;
  }
}
