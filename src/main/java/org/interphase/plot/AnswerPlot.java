package org.interphase.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.vocabulary.IriMinter;

/** Makes a plot of an answer. */
public final class AnswerPlot {

  /** More marks hide each other, more bars run off the page. */
  private static final int MOST_POINTS = 1000;

  private static final int MOST_BARS = 60;

  /** The share of an axis that is kept free beside the outermost marks. */
  private static final double EDGE = 0.02;

  /** No share is larger, in percent. */
  private static final double WHOLE = 100;

  /**
   * The column in which an answer tells the doubts about a row, and the doubt that a picture must
   * not hide.
   */
  private static final String DOUBTS = "flags";

  private static final String NO_UNIT = "missing unit";

  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/-]+(#[A-Za-z0-9._~-]+)?");

  private final Answer answer;
  private final Chart chart;
  private final ColumnWords words;
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private int unseen;

  private AnswerPlot(Answer answer, Chart chart, UnaryOperator<String> titles) {
    this.answer = answer;
    this.chart = chart;
    this.words = new ColumnWords(titles);
  }

  /**
   * The plot of {@code answer} as {@code chart} asks for; nothing where no row has the values.
   *
   * @param titles gives each column's title, with its unit in brackets
   */
  public static Optional<Plot> of(
      String title, Answer answer, Chart chart, UnaryOperator<String> titles) {
    if (chart.kind() == Chart.Kind.GRID) {
      return AnswerGrid.of(title, answer, chart, titles);
    }
    return new AnswerPlot(answer, chart, titles).plot(title);
  }

  private Optional<Plot> plot(String title) {
    var places = new ArrayList<Place>();
    int placed = 0;
    for (int row = 0; row < answer.rows().size(); row++) {
      var place = place(row, places.size());
      placed += place.isPresent() ? 1 : 0;
      place.filter(there -> isNew(there, places)).ifPresent(places::add);
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var shown = places.subList(0, Math.min(places.size(), most()));
    var rows = shown.stream().map(Place::row).toList();
    var marks = new Marks(chart, words, rows.stream().map(this::cells).toList());
    var names =
        new MarkNames(answer, chart.kind() == Chart.Kind.STRIP ? labels() : nameColumns(), rows);
    var panels = panels(rows);
    var points = new ArrayList<PlotPoint>();
    for (var place : shown) {
      points.add(point(place, marks, names, panels));
    }
    var extents = points.stream().map(chart.kind().hasNames() ? PlotPoint::x : PlotPoint::y);
    var value = axis(chart.y(), extents.toList());
    var x =
        chart.kind().hasNames()
            ? value
            : axis(chart.x(), points.stream().map(PlotPoint::x).toList());
    var shared = new SharedPlaces(points, x.scale(), value.scale());
    boolean isStrips = chart.kind() == Chart.Kind.STRIP;
    var strips = Strips.of(List.copyOf(groups.keySet()), isStrips ? points : List.of(), x.scale());
    var drawn = isStrips ? strips.points() : chart.kind().hasNames() ? points : shared.points();
    return Optional.of(
        new Plot(
            title,
            chart.kind(),
            x,
            isStrips ? names(strips.names()) : chart.kind().hasNames() ? bars(points) : value,
            drawn,
            marks.keys(points),
            panels.map(Groups::names).orElse(List.of()),
            notes(placed, places.size() - shown.size(), shown.size(), marks, shared)));
  }

  private Optional<Groups> panels(List<Integer> rows) {
    return chart.panels().map(column -> Groups.of(rows.stream().map(this::panel).toList()));
  }

  private String panel(int row) {
    return chart.panels().map(column -> words.value(column, cell(row, column))).orElse("");
  }

  private int most() {
    return chart.kind().namesRows() ? MOST_BARS : MOST_POINTS;
  }

  /** Rows that differ in what is not drawn would give the same bar again. */
  private boolean isNew(Place place, List<Place> places) {
    if (!chart.kind().namesRows() || places.isEmpty()) {
      return true;
    }
    var last = places.get(places.size() - 1);
    return !last.x().equals(place.x()) || !barName(last.row()).equals(barName(place.row()));
  }

  /** Where a row stands; nothing where a value is missing. */
  private Optional<Place> place(int row, int before) {
    var y = extent(row, chart.y());
    if (chart.kind() == Chart.Kind.STRIP) {
      int group = groups.computeIfAbsent(group(row), name -> groups.size());
      return y.map(value -> new Place(row, value, Extent.of(group)));
    }
    if (chart.kind().hasNames()) {
      return y.map(value -> new Place(row, value, Extent.of(before)));
    }
    return extent(row, chart.x()).flatMap(x -> y.map(value -> new Place(row, x, value)));
  }

  private Optional<Extent> extent(int row, Chart.Axis axis) {
    var extent =
        Extent.of(
            number(row, axis.column()),
            axis.to().flatMap(column -> number(row, column)),
            axis.to().isPresent(),
            axis.sign().map(column -> cell(row, column).text()).orElse(""),
            axis.uncertainty().flatMap(column -> number(row, column)));
    boolean isSeen = !axis.logarithmic() || extent.filter(known -> known.low() <= 0).isEmpty();
    unseen += isSeen ? 0 : 1;
    return isSeen ? extent : Optional.empty();
  }

  private String group(int row) {
    return words.value(chart.x().column(), cell(row, chart.x().column()));
  }

  private PlotPoint point(Place place, Marks marks, MarkNames names, Optional<Groups> panels) {
    int row = place.row();
    var lines = new ArrayList<String>(names.shared(row).stream().toList());
    if (!chart.kind().hasNames()) {
      lines.add(ColumnWords.line(title(chart.x()), place.x()));
    }
    var value = chart.kind().hasNames() ? place.x() : place.y();
    lines.add(ColumnWords.line(title(chart.y()), value));
    lines.addAll(marks.lines(cells(row)));
    if (lacksUnit(row)) {
      lines.add("A unit is not printed: " + cell(row, DOUBTS).text());
    }
    return new PlotPoint(
        row,
        place.x(),
        place.y(),
        name(row, names),
        marks.colour(cells(row)),
        marks.shape(cells(row)),
        marks.series(cells(row)),
        marks.isUnlike(cells(row)),
        0,
        lines,
        panels.map(all -> all.names().get(all.of(panel(row)))).orElse(""),
        target(row));
  }

  private String name(int row, MarkNames names) {
    var name = chart.kind().namesRows() ? barName(row) : names.of(row);
    return name + (lacksUnit(row) ? " (unit not printed)" : "");
  }

  private String barName(int row) {
    return new MarkNames(answer, nameColumns(), List.of()).of(row);
  }

  private List<String> nameColumns() {
    var columns = chart.kind().hasNames() ? Stream.of(chart.x().column()) : Stream.<String>empty();
    return Stream.concat(columns, chart.label().stream()).distinct().toList();
  }

  private List<String> labels() {
    return chart.label().stream().toList();
  }

  private boolean lacksUnit(int row) {
    return cell(row, DOUBTS).text().contains(NO_UNIT);
  }

  private PlotAxis axis(Chart.Axis axis, List<Extent> extents) {
    double low = extents.stream().mapToDouble(Extent::low).min().orElseThrow();
    double high = extents.stream().mapToDouble(Extent::high).max().orElseThrow();
    return PlotAxis.of(title(axis), scale(axis, low, high));
  }

  /** Bars begin at zero; marks keep away from the edge, unless that is the end of what can be. */
  private Scale scale(Chart.Axis axis, double low, double high) {
    if (chart.kind() == Chart.Kind.BAR) {
      return Scale.over(Math.min(0, low), Math.max(0, high), Chart.Scaling.LINEAR);
    }
    if (axis.scaling() == Chart.Scaling.ARRHENIUS) {
      return Scale.over(low, high, axis.scaling());
    }
    double room = axis.logarithmic() || chart.kind().hasNames() ? 0 : (high - low) * EDGE;
    boolean isShare = high <= WHOLE && title(axis).endsWith("(%)");
    return Scale.over(
        low >= 0 ? Math.max(0, low - room) : low - room,
        isShare ? Math.min(WHOLE, high + room) : high + room,
        axis.scaling());
  }

  private PlotAxis bars(List<PlotPoint> points) {
    return names(points.stream().map(PlotPoint::name).toList());
  }

  private PlotAxis names(List<String> names) {
    return PlotAxis.of(words.title(chart.x().column()), names);
  }

  private List<String> notes(int placed, int left, int shown, Marks marks, SharedPlaces shared) {
    var notes = new ArrayList<String>();
    int rows = answer.rows().size();
    if (placed < rows) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%d of %d rows have %s.",
              placed,
              rows,
              chart.kind().hasNames() ? "the value" : "both values"));
    }
    if (unseen > 0) {
      notes.add(
          String.format(Locale.ROOT, "Rows with a value that a log axis cannot show: %d.", unseen));
    }
    if (left > 0) {
      notes.add(
          String.format(Locale.ROOT, "The first %d are drawn; the table has them all.", shown));
    }
    if (!marks.note().isEmpty()) {
      notes.add(marks.note());
    }
    if (!chart.kind().hasNames() && !shared.note().isEmpty()) {
      notes.add(shared.note());
    }
    return notes;
  }

  private String title(Chart.Axis axis) {
    return axis.title().orElseGet(() -> words.title(axis.column()));
  }

  private String target(int row) {
    var cell = chart.link().map(column -> cell(row, column)).orElse(AnswerCell.EMPTY);
    if (!cell.iri().isEmpty()) {
      return cell.iri();
    }
    return PATH.matcher(cell.text()).matches() ? IriMinter.ID + cell.text() : "";
  }

  private Optional<Double> number(int row, String column) {
    var cell = cell(row, column);
    return cell.isNumber() ? Optional.of(Double.valueOf(cell.text())) : Optional.empty();
  }

  private AnswerCell cell(int row, String column) {
    return cells(row).get(column);
  }

  private Row cells(int row) {
    return new Row(answer.columns(), answer.rows().get(row));
  }

  private record Place(int row, Extent x, Extent y) {}
}
