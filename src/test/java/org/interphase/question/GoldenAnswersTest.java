package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compares every curated question's answer on the review alone with the one beside it. */
class GoldenAnswersTest {

  private static final String EXPECTED = ".expected.csv";

  private static final Workspace WORKSPACE = ExampleSources.review();

  private static final QuestionCatalogue CATALOGUE = QuestionCatalogue.read(WORKSPACE.queries());

  private final Path queries = WORKSPACE.queries();

  @Test
  void noQuestionHasAProblem() {
    assertThat(CATALOGUE.problems()).isEmpty();
  }

  @Test
  void everyExpectedAnswerHasItsQuestion() throws IOException {
    assertThat(expectedAnswers())
        .allSatisfy(name -> assertThat(CATALOGUE.find(name)).as(name).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> answersAsExpected() {
    var questions = CATALOGUE.all();
    if (questions.isEmpty()) {
      return Stream.empty();
    }
    var engine = Engine.on(WORKSPACE.open(Progress.silent()));
    return questions.stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> compare(question, engine)));
  }

  private void compare(CompetencyQuestion question, Engine engine) throws IOException {
    var answer = engine.read(() -> new Asking(engine::build).ask(question, Map.of()));
    var csv = new StringBuilder();
    AnswerFormat.CSV.write(answer, csv);
    var expected = queries.resolve(question.name() + EXPECTED);
    if (!Files.exists(expected)) {
      fail("There is no %s. If this is right by hand, save it there:%n%s", expected, csv);
    }
    assertThat(csv.toString()).isEqualTo(Files.readString(expected));
  }

  private List<String> expectedAnswers() throws IOException {
    try (var files = Files.list(queries)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXPECTED))
          .map(name -> name.substring(0, name.length() - EXPECTED.length()))
          .toList();
    }
  }
}
