package org.interphase.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Which defaults leave out what an asker looks for and did not find. */
public final class HidingDefaults {

  private final Function<Map<String, String>, Answer> ask;
  private final ToIntFunction<Answer> count;

  private HidingDefaults(Function<Map<String, String>, Answer> ask, ToIntFunction<Answer> count) {
    this.ask = ask;
    this.count = count;
  }

  /**
   * Those that hide rows where there are none, each alone or else all together.
   *
   * @param ask answers the question with the parameters that it is given
   * @param given what was chosen, with which nothing was found
   * @param count how many of the rows of an answer are looked for
   */
  public static List<Hidden> of(
      CompetencyQuestion question,
      Map<String, String> given,
      Function<Map<String, String>, Answer> ask,
      ToIntFunction<Answer> count) {
    var defaults = new HidingDefaults(ask, count);
    var held =
        question.parameters().stream()
            .filter(parameter -> !parameter.defaultValue().orElse("").isEmpty())
            .filter(parameter -> !isOfMany(parameter))
            .filter(parameter -> !given.containsKey(parameter.name()))
            .toList();
    var alone =
        held.stream()
            .flatMap(parameter -> defaults.without(List.of(parameter), given).stream())
            .toList();
    return alone.isEmpty() && held.size() > 1
        ? defaults.without(held, given).map(List::of).orElse(List.of())
        : alone;
  }

  /** The same where {@code answer} is empty and any row is looked for; none where it is not. */
  public static List<Hidden> of(
      Answer answer,
      CompetencyQuestion question,
      Map<String, String> given,
      Function<Map<String, String>, Answer> ask) {
    return answer.rows().isEmpty()
        ? of(question, given, ask, found -> found.rows().size())
        : List.of();
  }

  /** A text of many that a query finds keeps an answer small: without it, it may be refused. */
  private static boolean isOfMany(Parameter parameter) {
    return parameter.type() == Parameter.Type.STRING && parameter.optionQuery().isPresent();
  }

  private Optional<Hidden> without(List<Parameter> taken, Map<String, String> given) {
    var open = new HashMap<>(given);
    taken.forEach(parameter -> open.put(parameter.name(), ""));
    int rows = count.applyAsInt(ask.apply(open));
    return rows == 0 ? Optional.empty() : Optional.of(new Hidden(taken, rows));
  }

  /**
   * What comes to light without defaults.
   *
   * @param parameters those whose defaults leave it out
   * @param rows how many rows there are without them
   */
  public record Hidden(List<Parameter> parameters, int rows) {

    public Hidden {
      parameters = List.copyOf(parameters);
    }

    /** A sentence that says which defaults leave out how many rows. */
    public String sentence() {
      var named =
          parameters.stream()
              .map(one -> "\"" + one.name() + "\" (" + one.defaultValue().orElse("") + ")")
              .toList();
      return (parameters.size() > 1 ? "The defaults of " : "The default of ")
          + String.join(" and ", named)
          + (parameters.size() > 1 ? " leave out " : " leaves out ")
          + (rows == 1 ? "1 row" : rows + " rows")
          + " that would do.";
    }
  }
}
