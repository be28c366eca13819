package org.interphase.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphase.model.Problem;

/** Reads what a header says under {@code chart}. */
final class ChartReader {

  private static final Set<String> KEYS =
      Set.of("kind", "x", "y", "series", "mark", "conditions", "label", "link", "panels");
  private static final Set<String> AXIS_KEYS =
      Set.of("column", "to", "sign", "uncertainty", "scale", "title");

  private final HeaderNode header;
  private final List<Problem> problems;
  private final List<Located<String>> columns = new ArrayList<>();

  ChartReader(HeaderNode header, List<Problem> problems) {
    this.header = header;
    this.problems = problems;
  }

  /** The chart; nothing where a problem was added, as {@code problems} then tell. */
  Optional<ChartHeader> read() {
    int before = problems.size();
    var said = header.entries(KEYS);
    var kind = kind(said);
    var x = axis(said, "x");
    var y = axis(said, "y");
    var series = column(said, "series");
    var mark = column(said, "mark");
    var conditions =
        Optional.ofNullable(said.get("conditions"))
            .map(HeaderNode::items)
            .orElse(List.of())
            .stream()
            .map(this::column)
            .toList();
    var label = column(said, "label");
    var link = column(said, "link");
    var panels = column(said, "panels");
    kind.ifPresent(k -> checkScales(k, said, x, y));
    if (problems.size() > before || kind.isEmpty() || x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartHeader(
            new Chart(kind.get(), x.get(), y.get(), series, mark, conditions, label, link, panels),
            columns));
  }

  private Optional<Chart.Kind> kind(Map<String, HeaderNode> said) {
    var node = Optional.ofNullable(said.get("kind"));
    var text = node.map(HeaderNode::text).orElse("");
    var kind = Arrays.stream(Chart.Kind.values()).filter(k -> k.word().equals(text)).findFirst();
    if (kind.isEmpty()) {
      problem(
          node.orElse(header),
          text.isEmpty() ? "a chart without kind" : "kind \"" + text + "\"",
          Arrays.stream(Chart.Kind.values())
              .map(Chart.Kind::word)
              .collect(Collectors.joining(", ")),
          "Say what is drawn for each row.");
    }
    return kind;
  }

  private Optional<Chart.Axis> axis(Map<String, HeaderNode> said, String name) {
    var node = said.get(name);
    if (node == null) {
      problem(
          header,
          "a chart without " + name,
          "a column of the answer",
          "Add \"" + name + ": …\" to the chart.");
      return Optional.empty();
    }
    if (node.isText()) {
      return Optional.of(Chart.Axis.of(column(node)));
    }
    var parts = node.entries(AXIS_KEYS);
    var column = column(parts, "column");
    if (column.isEmpty()) {
      problem(
          node,
          "an axis without column",
          "a column of the answer",
          "Add \"column: …\" to the axis " + name + ".");
    }
    return Optional.of(
        new Chart.Axis(
            column.orElse(""),
            column(parts, "to"),
            column(parts, "sign"),
            column(parts, "uncertainty"),
            scaling(parts),
            Optional.ofNullable(parts.get("title")).map(HeaderNode::text)));
  }

  private Chart.Scaling scaling(Map<String, HeaderNode> axis) {
    var scale = axis.get("scale");
    var text = scale == null ? "linear" : scale.text();
    var scaling =
        Arrays.stream(Chart.Scaling.values()).filter(it -> it.word().equals(text)).findFirst();
    if (scaling.isEmpty()) {
      problem(scale, "scale \"" + text + "\"", "linear, log or arrhenius", "Correct the scale.");
    }
    return scaling.orElse(Chart.Scaling.LINEAR);
  }

  private void checkScales(
      Chart.Kind kind,
      Map<String, HeaderNode> said,
      Optional<Chart.Axis> x,
      Optional<Chart.Axis> y) {
    if (kind == Chart.Kind.BAR && y.filter(Chart.Axis::logarithmic).isPresent()) {
      problem(
          said.get("y"),
          "bars on a log scale",
          "a scale that has a zero, where bars begin",
          "Draw a range, or take \"scale: linear\".");
    }
    if (kind.hasNames()
        && x.filter(axis -> !axis.equals(Chart.Axis.of(axis.column()))).isPresent()) {
      problem(
          said.get("x"),
          "names with more than a column",
          "the column of the names alone",
          "Say under \"y\" how the values are drawn.");
    }
  }

  private Optional<String> column(Map<String, HeaderNode> said, String key) {
    return Optional.ofNullable(said.get(key)).map(this::column);
  }

  private String column(HeaderNode node) {
    columns.add(new Located<>(node.text(), node.place()));
    return node.text();
  }

  private void problem(HeaderNode node, String found, String expected, String mend) {
    problems.add(new Problem(node.place(), found, expected, mend));
  }
}
