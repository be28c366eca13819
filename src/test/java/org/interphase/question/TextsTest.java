package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.ExampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the texts that people type against the questions that answer them. */
class TextsTest {

  private static final Path FILE =
      ExampleSources.HOME.resolve("src/test/resources/words/texts.tsv");

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(ExampleSources.HOME.resolve("queries"));

  private record Text(
      String id, String half, String language, String kind, String question, String parameters) {

    private static Text of(String line) {
      var cells = line.split("\t", -1);
      return new Text(cells[0], cells[1], cells[2], cells[3], cells[6], cells[7]);
    }

    private List<String> questions() {
      return parts(question, "\\|");
    }

    private Map<String, String> values() {
      return parts(parameters, ";").stream()
          .map(part -> part.split("=", 2))
          .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private static List<String> parts(String text, String separator) {
      return Arrays.stream(text.split(separator)).filter(part -> !part.isBlank()).toList();
    }
  }

  private static List<Text> texts() {
    try (var lines = Files.lines(FILE)) {
      return lines.skip(1).map(Text::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Text> answerable() {
    return texts().stream().filter(text -> text.kind().equals("answerable"));
  }

  @ParameterizedTest
  @MethodSource("answerable")
  void theQuestionOfATextTakesItsParameters(Text text) {
    assertThat(text.questions()).hasSize(1);
    var question = QUESTIONS.find(text.question()).orElseThrow();
    assertThat(Asking.withValues(question, text.values())).isNotEmpty();
  }

  @Test
  void severalQuestionsFitAnAmbiguousTextAndNoneAnUnanswerableOne() {
    assertThat(texts())
        .allSatisfy(
            text -> {
              assertThat(text.questions())
                  .as(text.id())
                  .allMatch(name -> QUESTIONS.find(name).isPresent());
              switch (text.kind()) {
                case "ambiguous" ->
                    assertThat(text.questions()).as(text.id()).hasSizeGreaterThan(1);
                case "unanswerable" -> assertThat(text.questions()).as(text.id()).isEmpty();
                default -> assertThat(text.kind()).as(text.id()).isEqualTo("answerable");
              }
            });
  }

  @Test
  void eachQuestionStandsInBothHalves() {
    assertThat(QUESTIONS.all())
        .allSatisfy(
            question ->
                assertThat(
                        answerable()
                            .filter(text -> text.question().equals(question.name()))
                            .map(Text::half))
                    .as(question.name())
                    .contains("tuning", "test"));
  }

  @Test
  void noTextHasTheNumberOfAnother() {
    assertThat(texts().stream().map(Text::id)).doesNotHaveDuplicates();
  }
}
