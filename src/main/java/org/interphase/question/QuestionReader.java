package org.interphase.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads one file of the catalogue: its header and its query. */
final class QuestionReader {

  private final Path path;
  private final String file;
  private final String name;
  private final boolean isChecked;
  private final List<Problem> problems = new ArrayList<>();

  QuestionReader(Path path) {
    this(path, false);
  }

  private QuestionReader(Path path, boolean isChecked) {
    this.isChecked = isChecked;
    this.path = path;
    var folder = path.toAbsolutePath().normalize().getParent();
    this.file = folder.getFileName() + "/" + path.getFileName();
    this.name = path.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  /** Reads a file that is known to have no problem. */
  static QuestionReader ofChecked(Path path) {
    return new QuestionReader(path, true);
  }

  /** The question, unless it has a problem. */
  Optional<CompetencyQuestion> read() {
    checkName();
    return text().flatMap(this::read);
  }

  /** What {@link #read()} met. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Optional<CompetencyQuestion> read(String text) {
    var reader = new HeaderReader(file, problems);
    var header = isChecked ? reader.readChecked(text) : reader.read(text);
    if (!isChecked) {
      new QueryCheck(file, problems).check(text, header);
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CompetencyQuestion(
            name,
            header.summary(),
            header.description(),
            header.sentence(),
            header.tags(),
            header.parameters().stream().map(Located::value).toList(),
            header.columns().stream().map(Located::value).toList(),
            header.chart().map(ChartHeader::chart),
            text));
  }

  private void checkName() {
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.add(
          new Problem(
              Place.file(file),
              "the name \"" + name + "\"",
              "lower-case words joined by hyphens",
              "Rename the file; its name is part of the question's address."));
    }
  }

  private Optional<String> text() {
    try {
      return Optional.of(Files.readString(path));
    } catch (CharacterCodingException e) {
      problems.add(
          new Problem(
              Place.file(file),
              "bytes that are no UTF-8",
              "a text in UTF-8",
              "Save the file in UTF-8."));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
