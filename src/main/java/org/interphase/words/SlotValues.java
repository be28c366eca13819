package org.interphase.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;

/**
 * What phrasings are read with in the places of their parameters: another value in each, so that a
 * question is not known by the one value that its description gives.
 */
final class SlotValues {

  private static final Pattern SUCH_AS = Pattern.compile("such as (.*)");
  private static final Pattern VALUE = Pattern.compile("\"([^\"]+)\"|([^\\s,\"]*[/\\d][^\\s,\"]*)");
  private static final Pattern UNIT = Pattern.compile("\\[([^\\]]+)]\\s*$");
  private static final Pattern ENDS = Pattern.compile("^(only|minimum|maximum)(?=[A-Z])");

  /** Parameters that take any word, and kinds of things that it may name. */
  private static final Set<String> ANY = Set.of("word", "term", "thing");

  private static final List<String> FOLDERS =
      List.of("strategy", "method", "mechanism", "material");

  private final Map<String, Set<String>> given = new HashMap<>();
  private final Map<String, List<String>> named = new HashMap<>();
  private final Names names;
  private final String author;

  SlotValues(List<CompetencyQuestion> questions, Names names, String author) {
    this.names = names;
    this.author = author;
    questions.forEach(question -> question.parameters().forEach(this::given));
  }

  private void given(Parameter parameter) {
    var all = given.computeIfAbsent(topic(parameter), topic -> new LinkedHashSet<>());
    var suchAs = SUCH_AS.matcher(parameter.description());
    if (suchAs.find()) {
      var value = VALUE.matcher(suchAs.group(1));
      while (value.find()) {
        all.add(value.group(1) == null ? value.group(2) : value.group(1));
      }
    }
    parameter.defaultValue().ifPresent(all::add);
    all.addAll(parameter.values());
  }

  /** What a parameter is about, as {@code mechanism} whether it takes a name or a part of one. */
  private static String topic(Parameter parameter) {
    return ENDS.matcher(parameter.name()).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  /** The value of a parameter in a phrasing, as a text in that language names it. */
  String of(Parameter parameter, String language, int number) {
    if (parameter.description().contains("author")) {
      return author;
    }
    if (parameter.type() == Parameter.Type.NUMBER) {
      return number(parameter);
    }
    if (topic(parameter).equals("reference") && number % 2 == 1) {
      return author;
    }
    var all =
        named.computeIfAbsent(topic(parameter) + " " + language, t -> named(parameter, language));
    var value = all.isEmpty() ? "" : all.get(Math.floorMod(number, all.size()));
    if (value.contains("/row-")) {
      return "Table 2 row 6";
    }
    return parameter.type() == Parameter.Type.IRI
        ? value.substring(value.lastIndexOf('/') + 1).replace('-', ' ')
        : value;
  }

  private static String number(Parameter parameter) {
    var unit = UNIT.matcher(parameter.description());
    var isCount = parameter.description().toLowerCase(Locale.ROOT).contains("cycles");
    return parameter.defaultValue().orElse("50")
        + " "
        + (unit.find() ? unit.group(1) : isCount ? "cycles" : "");
  }

  /** Of things all of their kind, by their names in the language. */
  private List<String> named(Parameter parameter, String language) {
    var all = new LinkedHashSet<String>();
    if (ANY.contains(topic(parameter))) {
      FOLDERS.forEach(folder -> all.addAll(names.in(folder, language)));
    } else if (topic(parameter).equals("text")) {
      all.addAll(names.in("material", language));
    } else if (topic(parameter).equals("quantity")) {
      all.addAll(names.quantities(language));
    }
    for (var value : given.get(topic(parameter))) {
      int end = value.indexOf('/');
      var things = end < 0 ? List.<String>of() : names.in(value.substring(0, end), language);
      if (things.isEmpty()) {
        all.add(value);
      }
      all.addAll(things);
    }
    return new ArrayList<>(all);
  }
}
