package org.interphase.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.Sentence;
import org.interphase.words.Learned.Example;

/** What questions say of themselves, as examples of texts that ask them. */
final class Examples {

  private static final Pattern SUCH_AS = Pattern.compile("such as \"?([^\",]+)\"?");
  private static final Pattern UNIT = Pattern.compile("\\[([^\\]]+)]\\s*$");

  private Examples() {}

  static List<Example> of(List<CompetencyQuestion> questions, Lexicon lexicon, String author) {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      add(question.summary(), 1, i, examples, lexicon);
      add(question.description(), 1, i, examples, lexicon);
      for (var phrasing : question.phrasings()) {
        add(text(phrasing.sentence(), question, author), 1, i, examples, lexicon);
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

  private static String text(Sentence sentence, CompetencyQuestion question, String author) {
    return sentence.parts().stream()
        .map(
            part ->
                part.isParameter()
                    ? question.parameter(part.text()).map(p -> value(p, author)).orElse("")
                    : part.text())
        .collect(Collectors.joining());
  }

  /** A value as its description gives it, or its default. */
  private static String value(Parameter parameter, String author) {
    if (parameter.description().contains("author")) {
      return author;
    }
    if (parameter.type() == Parameter.Type.NUMBER) {
      var unit = UNIT.matcher(parameter.description());
      var number = parameter.defaultValue().orElse("50");
      return number
          + " "
          + (unit.find()
              ? unit.group(1)
              : parameter.description().toLowerCase(Locale.ROOT).contains("cycles")
                  ? "cycles"
                  : "");
    }
    var example = SUCH_AS.matcher(parameter.description());
    var value =
        example.find()
            ? example.group(1).split(" or ")[0].replace("\"", "").strip()
            : parameter.defaultValue().orElse(parameter.values().stream().findFirst().orElse(""));
    if (value.contains("/row-")) {
      return "Table 2 row 6";
    }
    return parameter.type() == Parameter.Type.IRI
        ? value.substring(value.lastIndexOf('/') + 1).replace('-', ' ')
        : value;
  }
}
