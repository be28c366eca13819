package org.interphase.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.vocabulary.IriMinter;

/** Makes a grid of an answer: which pairs of names it has, and what it knows of each. */
final class AnswerGrid {

  private final Answer answer;
  private final Chart chart;
  private final ColumnWords words;
  private final Map<String, Integer> across = new LinkedHashMap<>();
  private final Map<String, Integer> down = new LinkedHashMap<>();

  private AnswerGrid(Answer answer, Chart chart, UnaryOperator<String> titles) {
    this.answer = answer;
    this.chart = chart;
    this.words = new ColumnWords(titles);
  }

  /** The grid; nothing where no row has both names. */
  static Optional<Plot> of(String title, Answer answer, Chart chart, UnaryOperator<String> titles) {
    return new AnswerGrid(answer, chart, titles).plot(title);
  }

  private Optional<Plot> plot(String title) {
    orderAcross();
    var places = new ArrayList<Place>();
    for (int i = 0; i < answer.rows().size(); i++) {
      place(i, places);
    }
    if (across.isEmpty() || down.isEmpty()) {
      return Optional.empty();
    }
    var known = places.stream().filter(place -> !told(place.row()).equals(Chart.UNTOLD)).toList();
    var marks = new Marks(chart, words, known.stream().map(place -> cells(place.row())).toList());
    return Optional.of(
        new Plot(
            title,
            chart.kind(),
            PlotAxis.of(words.title(chart.x().column()), List.copyOf(across.keySet())),
            PlotAxis.of(words.title(chart.y().column()), List.copyOf(down.keySet())),
            known.stream().map(place -> point(place, marks)).toList(),
            marks.keys(),
            List.of(),
            List.of(
                known.size()
                    + " of "
                    + across.size() * down.size()
                    + " fields have a claim; none is reported for the others."
                    + concluded(places))));
  }

  /** What leads somewhere and is not reported is a conclusion, which is told and not counted. */
  private String concluded(List<Place> places) {
    long count =
        places.stream()
            .filter(place -> !isTold(place))
            .filter(place -> !link(cells(place.row())).iri().isEmpty())
            .count();
    return count == 0
        ? ""
        : " On "
            + count
            + " of these the curators have a conclusion of their own, to which the table leads.";
  }

  /** Rows tell several names across at once: none comes first but by its letters. */
  private void orderAcross() {
    IntStream.range(0, answer.rows().size())
        .filter(row -> !names(row, chart.y()).isEmpty())
        .mapToObj(row -> names(row, chart.x()))
        .flatMap(List::stream)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(name -> across.put(name, across.size()));
  }

  private void place(int row, List<Place> places) {
    for (var down : names(row, chart.y())) {
      for (var across : names(row, chart.x())) {
        int x = this.across.get(across);
        int y = this.down.computeIfAbsent(down, name -> this.down.size());
        if (places.stream().noneMatch(other -> other.x() == x && other.y() == y && isTold(other))) {
          places.add(new Place(row, x, y));
        }
      }
    }
  }

  private boolean isTold(Place place) {
    return !told(place.row()).equals(Chart.UNTOLD);
  }

  private List<String> names(int row, Chart.Axis axis) {
    return Stream.of(cells(row).get(axis.column()).text().split(Chart.BETWEEN_NAMES))
        .filter(name -> !name.isEmpty())
        .map(LoweredFormula::in)
        .toList();
  }

  private String told(int row) {
    return chart.series().map(column -> cells(row).get(column).text()).orElse("");
  }

  private AnswerCell link(Row row) {
    return chart.link().map(row::get).orElse(AnswerCell.EMPTY);
  }

  private PlotPoint point(Place place, Marks marks) {
    var row = cells(place.row());
    var target = link(row).iri();
    var names = List.copyOf(down.keySet()).get(place.y());
    return new PlotPoint(
        place.row(),
        Extent.of(place.x()),
        Extent.of(place.y()),
        names + ", " + List.copyOf(across.keySet()).get(place.x()),
        marks.colour(row),
        marks.shape(row),
        marks.series(row),
        false,
        0,
        Stream.concat(
                marks.lines(row).stream(),
                chart.label().map(row::get).map(AnswerCell::text).stream())
            .toList(),
        "",
        target.startsWith(IriMinter.ID) ? target : "");
  }

  private Row cells(int row) {
    return new Row(answer.columns(), answer.rows().get(row));
  }

  private record Place(int row, int x, int y) {}
}
