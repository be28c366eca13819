package org.interphase.server.telling;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;

/** An answer as a table that scrolls within its own box. */
public final class AnswerTable {

  /** More rows make a page that no one reads; the other forms of an answer have them all. */
  static final int MOST_ROWS = 1000;

  /** Words of up to so many characters are kept on one line where they are alone. */
  private static final int SHORT = 18;

  /** A single word of so many characters, too. */
  private static final int WORD = 32;

  /** Texts of more characters get a wider column, so that rows stay low. */
  private static final int MEDIUM = 28;

  /** Texts of more characters get a wide one. */
  private static final int LONG = 60;

  /** More columns do not fit a printed sheet. */
  private static final int WIDE = 6;

  /** More cells below each other make a page on which nobody finds its end. */
  private static final int MANY = 300;

  private static final String FLAGS = "flags";

  /** Where keys go on that do not want to stop at hundreds of links. */
  private static final String PAST = "past-the-table";

  private final Answer answer;
  private final List<List<AnswerCell>> rows;
  private final Set<Integer> numeric;
  private final AnswerLinks links;
  private final ListedNames names;
  private final RowsTogether together;
  private final ShownColumns shown;
  private final Map<String, String> descriptions;
  private final List<String> titles;

  private AnswerTable(
      Answer answer,
      List<Column> columns,
      RowRange range,
      RowsTogether.Finder finder,
      QueryRun queries) {
    this.answer = answer;
    this.rows = range.of(answer.rows());
    // Once, not for each cell: that would look at all rows for each of them.
    this.numeric =
        IntStream.range(0, answer.columns().size())
            .filter(this::isNumeric)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    this.links = AnswerLinks.of(answer, columns, rows, queries);
    this.names = new ListedNames(answer, links);
    this.shown = ShownColumns.of(answer, rows, links::text);
    this.together =
        queries.read(() -> finder.of(rows.stream().map(links::named).toList(), queries));
    this.descriptions =
        columns.stream()
            .collect(Collectors.toMap(Column::name, Column::description, (first, second) -> first));
    this.titles =
        answer.columns().stream()
            .map(
                name ->
                    descriptions.isEmpty()
                        ? name
                        : ColumnTitle.of(name, descriptions.getOrDefault(name, "")))
            .toList();
  }

  /**
   * The table, and below it what its marks mean.
   *
   * @param columns explain those columns that they name
   * @param finder finds what the rows speak of that can be looked at side by side
   */
  public static DomContent of(
      Answer answer, List<Column> columns, RowsTogether.Finder finder, QueryRun queries) {
    var range = RowRange.of(0, MOST_ROWS, answer.rows().size());
    var table = of(answer, columns, range, finder, queries);
    return range.isWhole(answer.rows().size())
        ? table
        : join(
            table,
            p(
                "These are the first "
                    + String.format(Locale.ROOT, "%,d", range.end())
                    + " rows; the other forms of the answer have them all."));
  }

  /** The same of these rows alone; what they name is looked up for no others. */
  public static DomContent of(
      Answer answer,
      List<Column> columns,
      RowRange range,
      RowsTogether.Finder finder,
      QueryRun queries) {
    return new AnswerTable(answer, columns, range, finder, queries).render();
  }

  private DomContent render() {
    if (rows.isEmpty()) {
      return p("Nothing in the graph answers this.");
    }
    var table =
        table(
            thead(tr(each(shown.inOrder(), this::header))),
            tbody(each(IntStream.range(0, rows.size()).boxed().toList(), this::row)));
    return div(
            EvidenceGrades.legend(rows.stream().flatMap(List::stream).map(AnswerCell::text)),
            p(together.link()).withClass("compared"),
            a("Skip the table").withHref("#" + PAST).withClass("past"),
            TableBox.of("Answer", table).withClass("table-box answer" + size()),
            div().withId(PAST).attr("tabindex", "-1"),
            ColumnNotes.of(notes()),
            links.flags().legend(texts(FLAGS)))
        .withClass("answered");
  }

  /** What would not fit a sheet side by side, or makes a page too long below each other. */
  private String size() {
    long filled = rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).count();
    return (answer.columns().size() > WIDE ? " wide" : "") + (filled > MANY ? " many" : "");
  }

  /** Scripts compare the rows that a reader has left. */
  private DomContent row(int number) {
    var row = tr(each(shown.inOrder(), i -> heading(cell(rows.get(number), i), i)));
    together.name(number).ifPresent(thing -> row.attr("data-thing", thing));
    return row;
  }

  /** Listeners hear with each cell whose row it is of. */
  private TdTag heading(TdTag cell, int column) {
    boolean isName = shown.inOrder().get(0) == column && !numeric.contains(column);
    return isName ? cell.attr("role", "rowheader") : cell;
  }

  private Stream<String> texts(String column) {
    int index = answer.columns().indexOf(column);
    return index < 0
        ? Stream.of()
        : rows.stream().map(row -> row.get(index).text()).filter(text -> !text.isEmpty());
  }

  /** Of those columns that are shown. */
  private List<Map.Entry<String, String>> notes() {
    return descriptions.entrySet().stream()
        .filter(column -> shown.inOrder().contains(answer.columns().indexOf(column.getKey())))
        .toList();
  }

  /** Scripts find a column by its name, which a title hides. */
  private DomContent header(int column) {
    var name = answer.columns().get(column);
    var description = descriptions.get(name);
    var header =
        descriptions.isEmpty()
            ? th(name).attr("scope", "col")
            // Listeners hear it with each cell: the title alone, not what its buttons are called.
            : th(span(titles.get(column)).withClass("title"))
                .attr("scope", "col")
                .attr("aria-label", titles.get(column))
                .attr("data-column", name);
    if (description != null) {
      header.withTitle(description).with(ColumnNotes.opener(name, titles.get(column)));
    }
    return numeric.contains(column) ? header.withClass("number") : header;
  }

  private TdTag cell(List<AnswerCell> row, int column) {
    var cell = row.get(column);
    if (cell.isEmpty()) {
      return td();
    }
    var content = td(content(row, column)).attr("data-title", titles.get(column));
    if (numeric.contains(column)) {
      return content.withClass("number");
    }
    var style = width(names.parts(links.text(cell), column));
    return style.isEmpty() ? content : content.withClass(style);
  }

  /** A formula is one word, which must not be torn; a sentence wants room. */
  private static String width(List<String> parts) {
    int longest = parts.stream().mapToInt(String::length).max().orElse(0);
    boolean isWord = parts.size() == 1 && !parts.get(0).contains(" ");
    if (longest <= SHORT || longest <= WORD && isWord) {
      return "short";
    }
    return longest > LONG ? "long" : longest > MEDIUM ? "medium" : "";
  }

  private DomContent content(List<AnswerCell> row, int column) {
    var cell = row.get(column);
    if (answer.columns().get(column).equals(FLAGS) && !cell.isEmpty()) {
      return links.flags().marked(cell.text());
    }
    var text = links.text(cell);
    return links
        .target(row, shown.leading(column))
        .map(iri -> links.cited(row, column, text).orElseGet(() -> Links.to(iri, text)))
        .or(() -> links.cited(row, column, text))
        .or(() -> links.printed(row, column).map(place -> source(place, written(cell, text))))
        .orElseGet(() -> cell.isNumber() ? written(cell, text) : names.of(text, column));
  }

  private static DomContent written(AnswerCell cell, String text) {
    return cell.isNumber() ? Written.number(cell) : Written.words(text);
  }

  /** A number that leads to where it is printed. */
  private DomContent source(PrintedPlace place, DomContent shown) {
    return Iris.address(place.iri())
        .<DomContent>map(
            address ->
                a(shown)
                    .withHref(address)
                    .withClass("source")
                    .withTitle("Printed in " + links.name(place)))
        .orElse(shown);
  }

  /** By all rows, so that a column looks alike on each page. */
  private boolean isNumeric(int column) {
    var filled =
        answer.rows().stream().map(row -> row.get(column)).filter(c -> !c.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(AnswerCell::isNumber);
  }
}
