package org.interphase.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the {@code #+} lines at the top of a query's file, which hold YAML. */
final class HeaderReader {

  private static final Set<String> KEYS =
      Set.of("summary", "description", "sentence", "ask", "tags", "params", "columns", "chart");
  private static final Set<String> REQUIRED = Set.of("summary", "description");
  private static final Pattern KEY = Pattern.compile("^#\\+ (\\w+):");
  private static final Set<String> PARAMETER_KEYS =
      Set.of("name", "type", "description", "default", "values", "options");

  private final String file;
  private final List<Problem> problems;

  HeaderReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The phrasings of a header that has no problem. */
  static List<Phrasing> phrasings(String text) {
    return new HeaderReader("", new ArrayList<>())
            .readLines(yamlOf(text, key -> REQUIRED.contains(key) || key.equals("ask")))
            .phrasings()
            .stream()
            .map(Located::value)
            .toList();
  }

  /** What a header that has no problem says, but for its phrasings, most of what is in it. */
  QuestionHeader readChecked(String text) {
    return readLines(yamlOf(text, key -> !key.equals("ask")));
  }

  /** What the header says; what it should have said is added to the problems. */
  QuestionHeader read(String text) {
    return readLines(yamlOf(text, key -> true));
  }

  private QuestionHeader readLines(String yaml) {
    Optional<Node> root;
    try {
      var settings = LoadSettings.builder().setLabel(file).build();
      root = new Compose(settings).composeString(yaml);
    } catch (YamlEngineException e) {
      problems.add(unreadable(e));
      return QuestionHeader.NONE;
    }
    var entries =
        root.map(node -> new HeaderNode(node, file, problems).entries(KEYS)).orElse(Map.of());
    var summary = requiredText(entries, "summary");
    var description = requiredText(entries, "description");
    return new QuestionHeader(
        summary,
        description,
        Optional.ofNullable(entries.get("sentence")).map(HeaderNode::text).orElse(description),
        phrasings(entries),
        texts(entries, "tags"),
        parameters(entries),
        columns(entries),
        chart(entries));
  }

  /**
   * The header's lines in their own places, so that YAML's line numbers are the file's; those of
   * keys that are not wanted are left empty.
   */
  private static String yamlOf(String text, Predicate<String> isWanted) {
    var yaml = new StringBuilder();
    boolean wanted = true;
    for (var line : text.lines().toList()) {
      if (line.startsWith("#+")) {
        var key = KEY.matcher(line);
        wanted = key.find() ? isWanted.test(key.group(1)) : wanted;
        yaml.append(wanted ? "  " + line.substring(2) : "");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        break;
      }
      yaml.append('\n');
    }
    return yaml.toString();
  }

  private Problem unreadable(YamlEngineException e) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    var reason = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : "";
    return new Problem(
        mark.map(m -> Place.line(file, m.getLine() + 1L, m.getColumn() + 1L))
            .orElse(Place.file(file)),
        "a header that YAML cannot read" + (reason.isEmpty() ? "" : " (" + reason + ")"),
        "lines such as \"#+ summary: …\"",
        "Indent the lines alike, and quote a text that holds a colon and a space.");
  }

  private String requiredText(Map<String, HeaderNode> entries, String key) {
    var text = Optional.ofNullable(entries.get(key)).map(HeaderNode::text).orElse("");
    if (text.isBlank()) {
      problems.add(
          new Problem(
              Optional.ofNullable(entries.get(key))
                  .map(HeaderNode::place)
                  .orElse(Place.line(file, 1, 1)),
              "no " + key,
              "a line \"#+ " + key + ": …\"",
              key.equals("summary")
                  ? "Say in a few words what the question is about."
                  : "Write the question in words."));
    }
    return text.strip();
  }

  private List<String> texts(Map<String, HeaderNode> entries, String key) {
    return Optional.ofNullable(entries.get(key))
        .map(node -> node.items().stream().map(HeaderNode::text).toList())
        .orElse(List.of());
  }

  private List<Located<Phrasing>> phrasings(Map<String, HeaderNode> entries) {
    return Optional.ofNullable(entries.get("ask"))
        .map(node -> new PhrasingReader(node, problems).read())
        .orElse(List.of());
  }

  private List<Located<Parameter>> parameters(Map<String, HeaderNode> entries) {
    var parameters = new ArrayList<Located<Parameter>>();
    var nodes = Optional.ofNullable(entries.get("params")).map(HeaderNode::items).orElse(List.of());
    for (HeaderNode node : nodes) {
      Map<String, HeaderNode> said = node.entries(PARAMETER_KEYS);
      var parameter =
          new Parameter(
              parameterText(node, said, "name", "the name of a variable of the query"),
              type(node, said),
              parameterText(node, said, "description", "what the parameter chooses"),
              Optional.ofNullable(said.get("default")).map(HeaderNode::text),
              texts(said, "values"),
              Optional.ofNullable(said.get("options")).map(HeaderNode::text));
      parameters.add(new Located<>(parameter, node.place()));
    }
    return parameters;
  }

  private String parameterText(
      HeaderNode parameter, Map<String, HeaderNode> said, String key, String expected) {
    var text = Optional.ofNullable(said.get(key)).map(HeaderNode::text).orElse("").strip();
    if (text.isEmpty()) {
      problems.add(
          new Problem(
              parameter.place(),
              "a parameter without " + key,
              expected,
              "Add \"" + key + ": …\" to the parameter."));
    }
    return text;
  }

  private Parameter.Type type(HeaderNode parameter, Map<String, HeaderNode> said) {
    var type = Optional.ofNullable(said.get("type")).map(HeaderNode::text).orElse("");
    for (var known : Parameter.Type.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(type)) {
        return known;
      }
    }
    problems.add(
        new Problem(
            Optional.ofNullable(said.get("type")).map(HeaderNode::place).orElse(parameter.place()),
            type.isEmpty() ? "a parameter without type" : "type \"" + type + "\"",
            "iri, string, search or number",
            "Say what a value of the parameter is."));
    return Parameter.Type.STRING;
  }

  private List<Located<Column>> columns(Map<String, HeaderNode> entries) {
    var columns = new ArrayList<Located<Column>>();
    Optional.ofNullable(entries.get("columns"))
        .map(HeaderNode::entries)
        .orElse(Map.of())
        .entrySet()
        .stream()
        .map(
            entry ->
                new Located<>(
                    new Column(entry.getKey(), entry.getValue().text()), entry.getValue().place()))
        .forEach(columns::add);
    return columns;
  }

  private Optional<ChartHeader> chart(Map<String, HeaderNode> entries) {
    return Optional.ofNullable(entries.get("chart"))
        .flatMap(node -> new ChartReader(node, problems).read());
  }
}
