package org.interphase.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.model.ShellWord;

/** Reads {@code questions.json}: what was guessed when a source was made of somebody's file. */
public final class QuestionsFile {

  /** Its name in a source's folder. */
  public static final String NAME = "questions.json";

  private QuestionsFile() {}

  /** The questions of {@code folder}; none where it has no such file. */
  public static List<OpenQuestion> read(Path folder, Path schemas, Consumer<Problem> problems) {
    return read(folder, new JsonFile(schemas), folder.resolve(NAME).toString(), problems);
  }

  static List<OpenQuestion> read(
      Path folder, JsonFile json, String shownAs, Consumer<Problem> problems) {
    var file = folder.resolve(NAME);
    return Files.notExists(file)
        ? List.of()
        : json.read(file, shownAs, "questions.schema.json", OpenQuestion[].class, problems)
            .map(Arrays::asList)
            .orElse(List.of());
  }

  /** Writes {@code questions} into {@code folder}, all of them or none. */
  public static void write(Path folder, List<OpenQuestion> questions) throws IOException {
    WholeFile.write(folder.resolve(NAME), JsonLayout.of(questions));
  }

  /** What a curator is told of a question that nobody has answered. */
  static Problem problem(OpenQuestion question, String shownAs) {
    var guessed =
        question.guess().map(guess -> "\"" + guess + "\", which is a guess").orElse("no answer");
    return new Problem(
        new Place(shownAs, question.id()),
        guessed,
        "an answer to: " + question.asks() + " (" + question.about() + ")",
        "Answer with ./interphase start FILE --into FOLDER --answer "
            + ShellWord.of(question.id() + "=" + question.guess().orElse("…"))
            + question.guess().map(guess -> ", or --yes for every guess.").orElse("."));
  }
}
