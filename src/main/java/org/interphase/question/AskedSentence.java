package org.interphase.question;

import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A question's sentence as it was asked: with what was chosen in the places of the parameters. */
public final class AskedSentence {

  /** How names of parameters begin that narrow the whole answer. */
  private static final String ONLY = "only";

  /** A name that is no noun. */
  private static final String ABOUT = "about";

  private final CompetencyQuestion question;
  private final Map<String, String> given;
  private final BinaryOperator<String> names;

  private AskedSentence(
      CompetencyQuestion question, Map<String, String> given, BinaryOperator<String> names) {
    this.question = question;
    this.given = given;
    this.names = names;
  }

  /**
   * The sentence, and behind it what was chosen beside it.
   *
   * @param names the words for a value, of a parameter's name and the value
   */
  public static String of(
      CompetencyQuestion question, Map<String, String> given, BinaryOperator<String> names) {
    return new AskedSentence(question, given, names).text();
  }

  /**
   * What stands there where nothing is chosen: {@code onlyMethod} and {@code method} are "any
   * method". Of a number there is no more to say.
   */
  public static String any(Parameter parameter) {
    var name = parameter.name();
    var noun = name.startsWith(ONLY) ? name.substring(ONLY.length()) : name;
    if (noun.equals(ABOUT)) {
      return "anything";
    }
    return parameter.type() == Parameter.Type.NUMBER
        ? "any"
        : "any " + Heading.of(noun, "").title().toLowerCase(Locale.ROOT);
  }

  private String text() {
    var sentence = Sentence.of(question.sentence());
    var words =
        sentence.parts().stream()
            .map(
                part ->
                    part.isParameter()
                        ? question.parameter(part.text()).map(this::chosen).orElse("")
                        : part.text())
            .collect(Collectors.joining());
    var others =
        question.parameters().stream()
            .filter(parameter -> !sentence.parameters().contains(parameter.name()))
            .filter(parameter -> !value(parameter).isEmpty())
            .map(parameter -> Heading.of(parameter.name(), "") + ": " + chosen(parameter))
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? words : words + " (" + others + ")";
  }

  private String chosen(Parameter parameter) {
    var value = value(parameter);
    if (value.isEmpty()) {
      return any(parameter);
    }
    var unit = Heading.of(parameter.name(), parameter.description()).unit();
    var name = names.apply(parameter.name(), value);
    return unit.isEmpty() ? name : name + " " + unit;
  }

  private String value(Parameter parameter) {
    return given.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
  }
}
