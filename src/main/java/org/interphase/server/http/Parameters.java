package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphase.model.Spelling;

/** The parameters of a request, each without the white space around its values. */
public final class Parameters {

  /** So many words are read through; of more, those are named that were perhaps meant. */
  private static final int FEW = 8;

  private final Map<String, String[]> values;

  private Parameters(Map<String, String[]> values) {
    this.values = values;
  }

  /** What follows the question mark of the request's address, or stands in its form. */
  public static Parameters of(HttpServletRequest request) {
    return new Parameters(request.getParameterMap());
  }

  /**
   * The same of an address that has no other parameters than {@code known} and the page's language:
   * any other is a problem, since an answer that it does not limit is taken for one that it does.
   */
  public static Parameters of(HttpServletRequest request, Collection<String> known) {
    var parameters = of(request);
    parameters.values.keySet().stream()
        .filter(name -> !known.contains(name) && !name.equals(Language.PARAMETER))
        .min(Comparator.naturalOrder())
        .ifPresent(
            name -> {
              throw notKnown(name, known);
            });
    return parameters;
  }

  private static HttpProblem notKnown(String name, Collection<String> known) {
    return HttpProblem.badRequest(
        "Found the parameter \""
            + name
            + "\", expected "
            + (known.isEmpty() ? "none." : "no other than " + String.join(", ", known) + "."));
  }

  /** The one value of a parameter, empty where it has none; several are a problem. */
  public String text(String name) {
    var all = all(name);
    if (all.size() > 1) {
      throw HttpProblem.badRequest(
          "Parameter \"" + name + "\": found " + all.size() + " values, expected one.");
    }
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The same where there has to be one: a problem says that {@code expected} is missing. */
  public String required(String name, String expected) {
    var text = text(name);
    if (text.isEmpty()) {
      throw HttpProblem.badRequest(
          "Found no parameter \"" + name + "\", expected " + expected + ".");
    }
    return text;
  }

  /** All values of a parameter, in their order. */
  public List<String> all(String name) {
    return Arrays.stream(values.getOrDefault(name, new String[0])).map(String::strip).toList();
  }

  /** Whether the parameter is there, be it without a value. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Every parameter with its one value, but that of the page's own language. */
  public Map<String, String> texts() {
    return values.keySet().stream()
        .filter(name -> !name.equals(Language.PARAMETER))
        .collect(Collectors.toMap(name -> name, this::text));
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The problem that a parameter has a value that is none of those it can have. */
  public static HttpProblem unknown(String name, String found, List<String> expected) {
    var near = Spelling.near(found, expected);
    return HttpProblem.badRequest(
        String.format(
            Locale.ROOT,
            "Parameter \"%s\": found \"%s\", expected %s",
            name,
            found,
            near.isEmpty() || expected.size() <= FEW
                ? "one of " + String.join(", ", expected) + "."
                : "one of "
                    + expected.size()
                    + "; did you mean "
                    + String.join(" or ", near)
                    + "?"));
  }
}
