package org.interphase.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Spelling;
import org.interphase.vocabulary.IriMinter;

/** Which of the given values explain that an answer is empty: those that no row could have. */
public final class UnmetChoices {

  private static final int EXAMPLES = 3;

  private final Asking asking;
  private final CompetencyQuestion question;

  private UnmetChoices(Asking asking, CompetencyQuestion question) {
    this.asking = asking;
    this.question = question;
  }

  /** A sentence for each such value, with what was perhaps meant; none where all could be met. */
  public static List<String> of(
      Asking asking, CompetencyQuestion question, Map<String, String> given) {
    var choices = new UnmetChoices(asking, question);
    return question.parameters().stream()
        .filter(parameter -> !given.getOrDefault(parameter.name(), "").isEmpty())
        .flatMap(parameter -> choices.unmet(parameter, given.get(parameter.name())))
        .toList();
  }

  private Stream<String> unmet(Parameter parameter, String text) {
    var offered = offered(parameter);
    var value = path(text);
    if (offered.isEmpty() || offered.stream().anyMatch(option -> meets(option, value))) {
      return Stream.of();
    }
    var near = near(value, offered);
    var others =
        near.isEmpty()
            ? " There are " + joined(offered.stream().limit(EXAMPLES).toList())
            : " Did you mean " + joined(near);
    return Stream.of(
        "Parameter \""
            + parameter.name()
            + "\": nothing that this question asks about is \""
            + value
            + "\"."
            + others
            + (near.isEmpty() ? offered.size() > EXAMPLES ? " and others." : "." : "?"));
  }

  /** What is near as a whole, or else has a word that is; capitals do not count. */
  private static List<String> near(String value, Set<String> offered) {
    var near = Spelling.nearInAnyCase(value, offered);
    return near.isEmpty()
        ? offered.stream()
            .filter(name -> !Spelling.nearInAnyCase(value, List.of(name.split("[ -]"))).isEmpty())
            .limit(EXAMPLES)
            .toList()
        : near;
  }

  /** Texts are met by a part of them, whatever their case. */
  private static boolean meets(String option, String value) {
    return option.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
  }

  private Set<String> offered(Parameter parameter) {
    return parameter.options().isEmpty() ? Set.of() : texts(asking.options(question, parameter));
  }

  private static Set<String> texts(Answer answer) {
    return answer.rows().stream()
        .map(row -> row.get(0))
        .filter(cell -> !cell.isEmpty())
        .flatMap(UnmetChoices::names)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> names(AnswerCell cell) {
    return cell.iri().isEmpty() ? Stream.of(cell.text().split("; ")) : Stream.of(path(cell.iri()));
  }

  private static String path(String text) {
    return text.startsWith(IriMinter.ID) ? text.substring(IriMinter.ID.length()) : text;
  }

  private static String joined(List<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
