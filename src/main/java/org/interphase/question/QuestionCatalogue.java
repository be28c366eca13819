package org.interphase.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interphase.model.Problem;
import org.interphase.model.Spelling;

/** The curated questions of a folder, and what is wrong with those that cannot be asked. */
public final class QuestionCatalogue {

  private final List<CompetencyQuestion> questions;
  private final List<Problem> problems;

  private QuestionCatalogue(List<CompetencyQuestion> questions, List<Problem> problems) {
    this.questions = List.copyOf(questions);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads every {@code *.rq} of {@code folder}. A file with a problem is no question of the
   * catalogue; all its problems are in {@link #problems()}.
   *
   * @throws UncheckedIOException where the folder or a file cannot be read
   */
  public static QuestionCatalogue read(Path folder) {
    return read(queriesIn(folder), QuestionReader::new);
  }

  /**
   * As above, of files in which {@link #read(Path)} has found no problem: their queries are not
   * looked at again, which takes most of the time.
   *
   * @throws UncheckedIOException where the folder or a file cannot be read
   */
  public static QuestionCatalogue readChecked(Path folder) {
    return read(queriesIn(folder), QuestionReader::ofChecked);
  }

  /**
   * Reads the file of one question alone, for a program that asks nothing else; the catalogue is
   * empty if {@code folder} has no such file.
   *
   * @throws UncheckedIOException where the folder or the file cannot be read
   */
  public static QuestionCatalogue read(Path folder, String name) {
    return read(
        queriesIn(folder).stream()
            .filter(file -> file.getFileName().toString().equals(name + ".rq"))
            .toList(),
        QuestionReader::new);
  }

  private static QuestionCatalogue read(List<Path> files, Function<Path, QuestionReader> readerOf) {
    var questions = new ArrayList<CompetencyQuestion>();
    var problems = new ArrayList<Problem>();
    for (var file : files) {
      var reader = readerOf.apply(file);
      reader.read().ifPresent(questions::add);
      problems.addAll(reader.problems());
    }
    return new QuestionCatalogue(questions, problems);
  }

  private static List<Path> queriesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All questions, by name. */
  public List<CompetencyQuestion> all() {
    return questions;
  }

  /** The question of that name. */
  public Optional<CompetencyQuestion> find(String name) {
    return questions.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  /** What a curator has to mend, file by file, from the top of each. */
  public List<Problem> problems() {
    return problems;
  }

  /** Up to three names that {@code name} was perhaps meant to be, the likeliest first. */
  public List<String> similarTo(String name) {
    return Spelling.near(name, questions.stream().map(CompetencyQuestion::name).toList());
  }
}
