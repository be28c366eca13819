package org.interphase.export;

import static org.interphase.export.PythonText.quoted;

import java.util.ArrayList;
import java.util.List;
import org.interphase.question.Chart;
import org.interphase.question.Column;
import org.interphase.question.Heading;

/** The code that draws an answer as its question says, with Matplotlib. */
final class NotebookChart {

  private final Chart chart;
  private final AskedAnswer asked;

  NotebookChart(Chart chart, AskedAnswer asked) {
    this.chart = chart;
    this.asked = asked;
  }

  String code() {
    var lines = new ArrayList<String>();
    lines.add("import matplotlib.pyplot as plt");
    lines.add("");
    lines.add("figure, axes = plt.subplots()");
    if (chart.kind().hasNames()) {
      named(lines);
    } else {
      points(lines);
    }
    axis("x", chart.kind().hasNames() ? chart.y() : chart.x(), lines);
    if (!chart.kind().hasNames()) {
      axis("y", chart.y(), lines);
    }
    lines.add("axes.set_title(" + quoted(asked.question().summary()) + ")");
    lines.add("plt.show()");
    return String.join("\n", lines);
  }

  /** A bar for each name, the first on top. */
  private void named(List<String> lines) {
    var value = quoted(chart.y().column());
    var high = quoted(chart.y().to().orElse(chart.y().column()));
    lines.add("drawn = answer.dropna(subset=[" + value + "]).iloc[::-1]");
    lines.add("low, high = drawn[" + value + "], drawn[" + high + "]");
    lines.add("names = [f\"{i + 1}. {name}\" for i, name in");
    lines.add("    zip(range(len(drawn) - 1, -1, -1), drawn[" + quoted(chart.x().column()) + "])]");
    lines.add(
        chart.y().to().isPresent()
            ? "axes.hlines(names, low, high.fillna(low), linewidth=4)"
            : "axes.barh(names, low)");
    if (chart.y().to().isPresent()) {
      lines.add("axes.plot(low, names, \"o\")");
    }
  }

  private void points(List<String> lines) {
    var x = quoted(chart.x().column());
    var y = quoted(chart.y().column());
    lines.add("drawn = answer.dropna(subset=[" + x + ", " + y + "])");
    var groups = chart.mark().or(chart::series);
    lines.add(
        groups
            .map(
                column -> "for name, group in drawn.groupby(" + quoted(column) + ", dropna=False):")
            .orElse("for name, group in [(\"\", drawn)]:"));
    var style = chart.kind() == Chart.Kind.LINE ? "\"o-\"" : "\"o\"";
    lines.add("    axes.plot(group[" + x + "], group[" + y + "], " + style + ", label=str(name))");
    if (groups.isPresent()) {
      lines.add("if len(drawn):");
      lines.add("    axes.legend()");
    }
  }

  private void axis(String side, Chart.Axis axis, List<String> lines) {
    lines.add("axes.set_" + side + "label(" + quoted(title(axis)) + ")");
    if (axis.logarithmic()) {
      lines.add("axes.set_" + side + "scale(\"log\")");
    }
  }

  private String title(Chart.Axis axis) {
    return axis.title()
        .orElseGet(
            () ->
                Heading.of(
                        axis.column(),
                        asked.question().columns().stream()
                            .filter(column -> column.name().equals(axis.column()))
                            .findFirst()
                            .map(Column::description)
                            .orElse(""))
                    .toString());
  }
}
