package org.interphase.export;

import static org.interphase.export.PythonText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    switch (chart.kind()) {
      case BAR, RANGE -> named(lines);
      case STRIP -> strips(lines);
      case GRID -> grid(lines);
      default -> points(lines);
    }
    boolean isAcross = chart.kind().hasNames() && chart.kind() != Chart.Kind.GRID;
    axis("x", isAcross ? chart.y() : chart.x(), lines);
    if (!isAcross) {
      axis("y", chart.y(), lines);
    }
    lines.add("axes.set_title(" + quoted(asked.question().summary()) + ")");
    lines.add("plt.show()");
    return String.join("\n", lines);
  }

  /** A bar for each row, the first on top. */
  private void named(List<String> lines) {
    var value = quoted(chart.y().column());
    var high = quoted(chart.y().to().orElse(chart.y().column()));
    shortened(lines);
    lines.add("drawn = answer.dropna(subset=[" + value + "]).iloc[::-1]");
    lines.add("low, high = drawn[" + value + "], drawn[" + high + "]");
    lines.add("names = [f\"{i + 1}. {shortened(name)}\" for i, name in");
    lines.add("    zip(range(len(drawn) - 1, -1, -1), drawn[" + quoted(chart.x().column()) + "])]");
    figure("8", "1.5 + 0.22 * len(drawn)", lines);
    lines.add(
        chart.y().to().isPresent()
            ? "axes.hlines(names, low, high.fillna(low), linewidth=4)"
            : "axes.barh(names, low)");
    if (chart.y().to().isPresent()) {
      lines.add("axes.plot(low, names, \"o\")");
    }
    lines.add("axes.margins(y=0.01)");
  }

  /** A line for each name, with a mark for each of its numbers. */
  private void strips(List<String> lines) {
    var name = quoted(chart.x().column());
    var value = quoted(chart.y().column());
    shortened(lines);
    lines.add("drawn = answer.dropna(subset=[" + name + ", " + value + "])");
    lines.add("names = list(drawn[" + name + "].unique())");
    figure("8", "1.5 + 0.22 * len(names)", lines);
    lines.add(
        "axes.plot(drawn[" + value + "], drawn[" + name + "].map(names.index), \"o\", alpha=0.5)");
    ticks("y", "names", "", lines);
    lines.add("axes.invert_yaxis()");
  }

  /** A field for each pair of names; a cell may have several of them. */
  private void grid(List<String> lines) {
    var x = quoted(chart.x().column());
    var y = quoted(chart.y().column());
    var between = quoted(Chart.BETWEEN_NAMES);
    shortened(lines);
    lines.add("drawn = answer.dropna(subset=[" + x + ", " + y + "]).copy()");
    lines.add("for column in (" + x + ", " + y + "):");
    lines.add("    drawn[column] = drawn[column].str.split(" + between + ")");
    lines.add("    drawn = drawn.explode(column)");
    lines.add("across = sorted(drawn[" + x + "].unique(), key=str.lower)");
    lines.add("down = list(drawn[" + y + "].unique())");
    chart
        .series()
        .ifPresent(
            column ->
                lines.add(
                    "drawn = drawn[drawn["
                        + quoted(column)
                        + "] != "
                        + quoted(Chart.UNTOLD)
                        + "]"));
    figure("5 + 0.3 * len(across)", "4 + 0.25 * len(down)", lines);
    groups(chart.series(), lines);
    lines.add(
        "    axes.plot(group["
            + x
            + "].map(across.index), group["
            + y
            + "].map(down.index), \"s\", label=label)");
    ticks("x", "across", ", rotation=90", lines);
    ticks("y", "down", "", lines);
    lines.add("axes.invert_yaxis()");
    legend(chart.series(), "loc=\"lower left\", bbox_to_anchor=(1, 1)", lines);
  }

  private void points(List<String> lines) {
    var x = quoted(chart.x().column());
    var y = quoted(chart.y().column());
    var by = chart.mark().or(chart::series);
    lines.add("drawn = answer.dropna(subset=[" + x + ", " + y + "])");
    lines.add("figure, axes = plt.subplots()");
    groups(by, lines);
    var style = chart.kind() == Chart.Kind.LINE ? "\"o-\"" : "\"o\"";
    lines.add("    axes.plot(group[" + x + "], group[" + y + "], " + style + ", label=label)");
    legend(by, "", lines);
  }

  /** As high as its names need. */
  private static void figure(String width, String height, List<String> lines) {
    lines.add("size = (" + width + ", " + height + ")");
    lines.add("figure, axes = plt.subplots(figsize=size, layout=\"constrained\")");
  }

  private static void shortened(List<String> lines) {
    lines.add("def shortened(name, most=60):");
    lines.add("    name = str(name)");
    lines.add("    return name if len(name) <= most else name[: most - 1] + \"…\"");
    lines.add("");
  }

  private static void ticks(String side, String names, String how, List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "axes.set_%sticks(range(len(%s)), [shortened(name) for name in %s]%s)",
            side,
            names,
            names,
            how));
  }

  private static void groups(Optional<String> by, List<String> lines) {
    lines.add(
        by.map(column -> "for name, group in drawn.groupby(" + quoted(column) + ", dropna=False):")
            .orElse("for name, group in [(\"\", drawn)]:"));
    lines.add("    label = \"not stated\" if pd.isna(name) else str(name)");
  }

  private static void legend(Optional<String> by, String where, List<String> lines) {
    if (by.isPresent()) {
      lines.add("if len(drawn):");
      lines.add("    axes.legend(" + where + ")");
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
