package org.interphase.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The addresses of an answer in its forms, below the server's own. */
public final class AnswerAddress {

  /** The parameter that has a page show all rows. */
  public static final String ROWS = "rows";

  /** The parameter that has a page begin with another row than the first. */
  public static final String FROM = "from";

  /** What addresses of answers say for themselves, and no question may have as a parameter. */
  static final Set<String> OWN = Set.of(FROM, "lang", ROWS);

  private final String name;
  private final Map<String, String> parameters;

  private AnswerAddress(String name, Map<String, String> parameters) {
    this.name = name;
    this.parameters = new TreeMap<>(parameters);
  }

  /** With the parameters that were given, but those that were left open. */
  public static AnswerAddress of(CompetencyQuestion question, Map<String, String> given) {
    var chosen = new TreeMap<String, String>(given);
    question.parameters().stream()
        .filter(parameter -> parameter.defaultValue().orElse("").isEmpty())
        .forEach(parameter -> chosen.remove(parameter.name(), ""));
    return new AnswerAddress(question.name(), chosen);
  }

  /** With all parameters that hold, so that it stays the same should a default change. */
  public static AnswerAddress lasting(CompetencyQuestion question, Map<String, String> given) {
    var all = new TreeMap<String, String>();
    question
        .parameters()
        .forEach(
            parameter -> {
              var standard = parameter.defaultValue().orElse("");
              var value = given.getOrDefault(parameter.name(), standard);
              if (!value.isEmpty() || !standard.isEmpty()) {
                all.put(parameter.name(), value);
              }
            });
    return new AnswerAddress(question.name(), all);
  }

  /** The path of the form that {@code suffix} names, such as ".csv"; empty for the page. */
  public String path(String suffix) {
    var query =
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return "/questions/" + name + suffix + (query.isEmpty() ? "" : "?" + query);
  }

  /** The same with one parameter more. */
  public AnswerAddress with(String parameter, String value) {
    var more = new TreeMap<>(parameters);
    more.put(parameter, value);
    return new AnswerAddress(name, more);
  }

  /** A text as a part of a query string. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
