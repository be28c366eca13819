package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Phrasing;
import org.interphase.words.Regression.Example;

/**
 * What questions say of themselves, and what people typed, as examples of texts that ask them, or
 * that ask what no question answers.
 */
final class Examples {

  /** What stands for a question where none answers. */
  private static final String NONE = "-";

  private final List<CompetencyQuestion> questions;
  private final Lexicon lexicon;
  private final Set<String> common;
  private final List<Example> examples = new ArrayList<>();

  /**
   * @param common what tells nothing, as in the texts that will be read
   */
  Examples(List<CompetencyQuestion> questions, Lexicon lexicon, Set<String> common) {
    this.questions = questions;
    this.lexicon = lexicon;
    this.common = common;
  }

  /** All; the number of those that no question answers is that of the questions. */
  List<Example> all() {
    return examples;
  }

  /** Adds what questions say of themselves, with {@code values} for their parameters. */
  Examples own(SlotValues values) {
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      add(question.summary(), 1, i);
      add(question.description(), 1, i);
      int number = i;
      for (var phrasing : question.phrasings()) {
        add(text(phrasing, number++, question, values), 1, i);
      }
    }
    return this;
  }

  /** Adds what people typed who meant a question, beside its phrasings, or none. */
  Examples typed(Predicate<String> wanted) {
    for (var cells : Ideas.lines("typed.tsv")) {
      var names = cells[0].split("\\|");
      if (cells[0].equals(NONE) && wanted.test(cells[1])) {
        add(cells[1], 1, questions.size());
      }
      for (int i = 0; i < questions.size() && wanted.test(cells[1]); i++) {
        if (List.of(names).contains(questions.get(i).name())) {
          add(cells[1], 1.0 / names.length, i);
        }
      }
    }
    return this;
  }

  /** All words of a question, which are no slips. */
  static List<Token> words(CompetencyQuestion question) {
    var all = new StringBuilder(question.summary()).append(' ').append(question.description());
    question.phrasings().forEach(phrasing -> all.append(' ').append(phrasing.text()));
    question.parameters().forEach(parameter -> all.append(' ').append(parameter.description()));
    question.columns().forEach(column -> all.append(' ').append(column.description()));
    return Token.of(all.toString());
  }

  private void add(String text, double weight, int question) {
    var read = ReadText.of(text, lexicon).without(common);
    examples.add(new Example(Features.of(read), question, weight));
  }

  private static String text(
      Phrasing phrasing, int number, CompetencyQuestion question, SlotValues values) {
    return phrasing.sentence().parts().stream()
        .map(
            part ->
                part.isParameter()
                    ? question
                        .parameter(part.text())
                        .map(parameter -> values.of(parameter, phrasing.language(), number))
                        .orElse("")
                    : part.text())
        .collect(Collectors.joining());
  }
}
