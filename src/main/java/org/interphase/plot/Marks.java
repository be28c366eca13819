package org.interphase.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.question.Chart;

/** The colour, shape and ring of each row's mark, and what they mean. */
final class Marks {

  private final Chart chart;
  private final ColumnWords words;
  private final Optional<Groups> colours;
  private final Optional<Groups> shapes;
  private final Set<String> shown;
  private final Conditions conditions;

  Marks(Chart chart, ColumnWords words, List<Row> rows) {
    this.chart = chart;
    this.words = words;
    this.colours = groups(colourColumn(), rows);
    this.shapes = groups(shapeColumn(), rows);
    this.shown = rows.stream().map(this::series).collect(Collectors.toSet());
    this.conditions = new Conditions(conditionName(), rows.stream().map(this::conditions).toList());
  }

  private Optional<String> colourColumn() {
    return chart.series().or(chart::mark);
  }

  private Optional<String> shapeColumn() {
    return chart.mark().or(chart::series);
  }

  private Optional<Groups> groups(Optional<String> column, List<Row> rows) {
    return column.map(
        name -> Groups.of(rows.stream().map(row -> words.value(name, row.get(name))).toList()));
  }

  int colour(Row row) {
    int place = place(colours, colourColumn(), row);
    return colours.map(groups -> Grades.colour(groups.names(), place)).orElse(place);
  }

  Shape shape(Row row) {
    int place = place(shapes, shapeColumn(), row);
    return Grades.shape(shapes.map(Groups::names).orElse(List.of()), place);
  }

  private int place(Optional<Groups> groups, Optional<String> column, Row row) {
    return groups
        .map(known -> known.of(words.value(column.orElseThrow(), row.get(column.orElseThrow()))))
        .orElse(0);
  }

  /** What the row shares its colour with. */
  String series(Row row) {
    return colours
        .map(groups -> groups.names().get(place(colours, colourColumn(), row)))
        .orElse("");
  }

  boolean isUnlike(Row row) {
    return conditions.areUnlike(conditions(row));
  }

  /** What of the row decides its mark, line by line. */
  List<String> lines(Row row) {
    return Stream.of(chart.series().stream(), chart.mark().stream(), chart.conditions().stream())
        .flatMap(columns -> columns)
        .distinct()
        .map(column -> words.line(column, row.get(column)))
        .toList();
  }

  /** Which conditions are unlike, in words. */
  String note() {
    return conditions.note();
  }

  List<PlotKey> keys() {
    var keys = new ArrayList<PlotKey>();
    boolean areOne = chart.series().isEmpty() || chart.mark().isEmpty();
    var names = colours.map(Groups::names).orElse(List.of());
    for (int i = 0; i < names.size(); i++) {
      var shape =
          chart.kind() == Chart.Kind.BAR
              ? Shape.SQUARE
              : areOne ? Grades.shape(names, i) : Shape.CIRCLE;
      if (shown.contains(names.get(i))) {
        keys.add(new PlotKey(names.get(i), Grades.colour(names, i), shape, PlotKey.Form.MARK));
      }
    }
    var shaped = areOne ? List.<String>of() : shapes.orElseThrow().names();
    for (int i = 0; i < shaped.size(); i++) {
      keys.add(new PlotKey(shaped.get(i), PlotKey.INK, Grades.shape(shaped, i), PlotKey.Form.MARK));
    }
    if (!conditions.key().isEmpty()) {
      if (colours.isEmpty()) {
        keys.add(new PlotKey(conditions.usual(), plain(), Shape.CIRCLE, PlotKey.Form.MARK));
      }
      keys.add(new PlotKey(conditions.key(), plain(), Shape.CIRCLE, PlotKey.Form.RING));
    }
    return keys;
  }

  /** What marks mean, and what is drawn at them where values are ranges or bounds. */
  List<PlotKey> keys(List<PlotPoint> points) {
    return Stream.concat(keys().stream(), extentKeys(points, plain())).toList();
  }

  private static Stream<PlotKey> extentKeys(List<PlotPoint> points, int colour) {
    var extents = points.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList();
    return Stream.concat(
        extents.stream().anyMatch(Extent::isSpread)
            ? Stream.of(new PlotKey("from … to", colour, Shape.CIRCLE, PlotKey.Form.RANGE))
            : Stream.empty(),
        extents.stream().anyMatch(extent -> extent.opensTowards() != 0)
            ? Stream.of(new PlotKey("at least, at most", colour, Shape.CIRCLE, PlotKey.Form.BOUND))
            : Stream.empty());
  }

  /** The colour of all marks; that of text where they have several. */
  private int plain() {
    return colours.filter(groups -> shown.size() > 1).isPresent() ? PlotKey.INK : only();
  }

  private int only() {
    return colours
        .map(groups -> Grades.colour(groups.names(), groups.of(shown.iterator().next())))
        .orElse(0);
  }

  /** What a single condition is, such as {@code temperature}. */
  private String conditionName() {
    var name = chart.conditions().size() == 1 ? name(chart.conditions().get(0)) : "";
    return name.equals("conditions") ? "" : name;
  }

  /** Such as {@code 25 °C}; with the columns' names where there are several and one is needed. */
  private String conditions(Row row) {
    return chart.conditions().stream()
        .map(
            column ->
                chart.conditions().size() == 1
                    ? words.value(column, row.get(column))
                    : ConditionWords.word(
                        name(column) + " " + words.value(column, row.get(column))))
        .collect(Collectors.joining(", "));
  }

  private String name(String column) {
    var name = ColumnWords.name(words.title(column));
    return name.matches("\\p{Lu}\\p{Ll}.*")
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
