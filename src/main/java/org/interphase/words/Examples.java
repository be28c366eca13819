package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Phrasing;
import org.interphase.words.Regression.Example;

/** What questions say of themselves, as examples of texts that ask them. */
final class Examples {

  private Examples() {}

  static List<Example> of(List<CompetencyQuestion> questions, Lexicon lexicon, SlotValues values) {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      add(question.summary(), 1, i, examples, lexicon);
      add(question.description(), 1, i, examples, lexicon);
      int number = i;
      for (var phrasing : question.phrasings()) {
        add(text(phrasing, number++, question, values), 1, i, examples, lexicon);
      }
    }
    return examples;
  }

  /** What people typed who meant a question, beside its phrasings. */
  static List<Example> typed(
      Predicate<String> wanted, List<CompetencyQuestion> questions, Lexicon lexicon) {
    var examples = new ArrayList<Example>();
    for (var cells : Ideas.lines("typed.tsv")) {
      var names = cells[0].split("\\|");
      for (int i = 0; i < questions.size() && wanted.test(cells[1]); i++) {
        if (List.of(names).contains(questions.get(i).name())) {
          add(cells[1], 1.0 / names.length, i, examples, lexicon);
        }
      }
    }
    return examples;
  }

  /** All words of a question, which are no slips. */
  static List<Token> words(CompetencyQuestion question) {
    var all = new StringBuilder(question.summary()).append(' ').append(question.description());
    question.phrasings().forEach(phrasing -> all.append(' ').append(phrasing.text()));
    question.parameters().forEach(parameter -> all.append(' ').append(parameter.description()));
    question.columns().forEach(column -> all.append(' ').append(column.description()));
    return Token.of(all.toString());
  }

  private static void add(
      String text, double weight, int question, List<Example> examples, Lexicon lexicon) {
    examples.add(new Example(Features.of(ReadText.of(text, lexicon)), question, weight));
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
