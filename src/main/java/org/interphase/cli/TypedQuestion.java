package org.interphase.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A question as it stands on a command line: its name and values, or words with or without quotes.
 */
final class TypedQuestion {

  private static final Pattern VALUE = Pattern.compile("[A-Za-z]\\w*=.*", Pattern.DOTALL);

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      completionCandidates = CompletedNames.Questions.class,
      description = "The question by its name, which \"questions\" lists, or in words.")
  private String first;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME=VALUE",
      description = "What to ask for, once for each parameter; all that is not given is \"all\".")
  private List<String> rest = new ArrayList<>();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      completionCandidates = CompletedNames.Parameters.class,
      description = "The same, wherever it stands on the line.")
  private List<String> parameters = new ArrayList<>();

  /** True where the command line has a question at all. */
  boolean isThere() {
    return first != null;
  }

  /** The name, or all words in their order. */
  String text() {
    return areValues(rest) ? first : first + " " + String.join(" ", rest);
  }

  /**
   * The values by the names of their parameters.
   *
   * @throws UsageException if one has no name, or a name has two
   */
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    if (areValues(rest)) {
      rest.forEach(value -> put("NAME=VALUE: ", value, values));
    }
    parameters.forEach(value -> put("--param: ", value, values));
    return values;
  }

  private static boolean areValues(List<String> words) {
    return words.stream().allMatch(word -> VALUE.matcher(word).matches());
  }

  private static void put(String option, String parameter, Map<String, String> values) {
    int equals = parameter.indexOf('=');
    if (equals < 1) {
      throw new UsageException(
          option + "found \"" + parameter + "\", expected NAME=VALUE, such as minimum=100.");
    }
    var key = parameter.substring(0, equals);
    if (values.put(key, parameter.substring(equals + 1)) != null) {
      throw new UsageException(option + "found \"" + key + "\" twice, expected one value.");
    }
  }
}
