package org.interphase.server.chart;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.plot.Extent;
import org.interphase.plot.Plot;
import org.interphase.plot.PlotAxis;
import org.interphase.plot.PlotPoint;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.ColumnTitle;
import org.interphase.server.telling.RowSource;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Written;
import org.interphase.vocabulary.IriMinter;

/** What a plot draws, as a table: a row for each mark, each value as people write it. */
final class PlotTable {

  private static final String REFERENCE = "reference";

  /** What is told of a mark beside its values, where any row tells it. */
  private static final List<String> TOLD =
      List.of("conditions", "method", "material", "cathode", "citation", REFERENCE, "locus");

  private final Plot plot;
  private final Answer answer;
  private final List<String> told;

  private PlotTable(Plot plot, Answer answer) {
    this.plot = plot;
    this.answer = answer;
    this.told =
        TOLD.stream()
            .filter(column -> plot.points().stream().anyMatch(point -> tells(point, column)))
            .toList();
  }

  static DomContent of(Plot plot, Answer answer) {
    return new PlotTable(plot, answer).render();
  }

  private DomContent render() {
    var heads = new ArrayList<DomContent>();
    heads.add(th("Name").attr("scope", "col"));
    for (var title : List.of(titleOf(plot.x()), titleOf(plot.y()))) {
      heads.add(th(title).attr("scope", "col").withClass("number"));
    }
    told.forEach(column -> heads.add(th(ColumnTitle.of(column)).attr("scope", "col")));
    return TableBox.of(
            "Values",
            table(thead(tr(each(heads, head -> head))), tbody(each(plot.points(), this::row))))
        .withClass("table-box answer");
  }

  /** A table tells temperatures as such. */
  private static String titleOf(PlotAxis axis) {
    return axis.title().startsWith("1000/T") ? "Temperature (°C)" : axis.title();
  }

  private DomContent row(PlotPoint point) {
    var cells = new ArrayList<DomContent>();
    cells.add(
        Iris.address(point.target())
            .map(address -> td(a(Written.words(name(point))).withHref(address)))
            .orElseGet(() -> td(Written.words(name(point))))
            .attr("data-title", "Name"));
    cells.add(value(plot.x(), point.x()));
    cells.add(value(plot.y(), point.y()));
    told.forEach(
        column -> cells.add(td(told(point, column)).attr("data-title", ColumnTitle.of(column))));
    return tr(each(cells, cell -> cell));
  }

  /** The key of a reference leads to it, in the source that the mark was read in. */
  private DomContent told(PlotPoint point, String column) {
    var words = Written.words(cell(point, column).text());
    return column.equals(REFERENCE)
        ? RowSource.ofThing(point.target())
            .map(source -> IriMinter.reference(source, cell(point, column).text()))
            .flatMap(reference -> Iris.address(reference.getURI()))
            .<DomContent>map(address -> a(words).withHref(address))
            .orElse(words)
        : words;
  }

  private static DomContent value(PlotAxis axis, Extent value) {
    return td(value.inWords()).withClass("number").attr("data-title", titleOf(axis));
  }

  /** A sample's name is often its material's. */
  private boolean tells(PlotPoint point, String column) {
    var text = cell(point, column).text();
    return !text.isEmpty()
        && !(column.equals("material") && text.equals(cell(point, "name").text()));
  }

  private String name(PlotPoint point) {
    return Optional.of(cell(point, "name").text()).filter(it -> !it.isEmpty()).orElse(point.name());
  }

  private AnswerCell cell(PlotPoint point, String column) {
    int index = answer.columns().indexOf(column);
    return index < 0 ? AnswerCell.EMPTY : answer.rows().get(point.row()).get(index);
  }
}
