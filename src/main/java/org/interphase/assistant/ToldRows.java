package org.interphase.assistant;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.telling.AnswerLinks;

/** The rows of an answer, each number with its unit and the place that prints it. */
final class ToldRows {

  /** So many characters of one reply are read with care. */
  private static final int ROOM = 20_000;

  private static final int SHORT = 4;

  private static final String REFERENCE = "reference";

  /** The column that says where a row stands in a source. */
  private static final String PLACE = "locus";

  /** The columns of what a row is of, the nearest to its numbers first. */
  private static final List<String> OWNERS = List.of("claim", "sample", "cell", "thing", "row");

  private final Answer answer;
  private final List<Integer> columns;
  private final AnswerLinks links;
  private final QueryRun queries;

  private ToldRows(Answer answer, List<Integer> columns, AnswerLinks links, QueryRun queries) {
    this.answer = answer;
    this.columns = columns;
    this.links = links;
    this.queries = queries;
  }

  static ToldRows of(
      CompetencyQuestion question, Answer answer, List<Integer> columns, QueryRun queries) {
    var links = AnswerLinks.of(answer, question.columns(), answer.rows(), queries);
    return new ToldRows(answer, columns, links, queries);
  }

  /** The rows that have every piece of the text, each at the beginning of a word. */
  List<List<AnswerCell>> containing(String text) {
    var pieces =
        Stream.of(plain(text).split("\\s+"))
            .filter(piece -> !piece.isEmpty())
            .map(ToldRows::beginning)
            .toList();
    return answer.rows().stream()
        .filter(
            row -> {
              var all = text(row);
              return pieces.stream().allMatch(piece -> piece.matcher(all).find());
            })
        .toList();
  }

  /** Short pieces are whole words: SN is no beginning of SnO2. */
  private static Pattern beginning(String piece) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + Pattern.quote(piece)
            + (piece.length() < SHORT ? "(?![\\p{L}\\p{N}])" : ""));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private String text(List<AnswerCell> row) {
    var text = new StringBuilder();
    row.forEach(cell -> text.append(links.text(cell)).append(' ').append(cell.text()).append(' '));
    return plain(text.toString());
  }

  /** As many of the rows as one reply has room for, but one at least. */
  Part<List<AnswerCell>> fitting(Part<List<AnswerCell>> rows) {
    int room = ROOM;
    int count = 0;
    for (var row : rows.items()) {
      room -= row(row).toString().length();
      if (room < 0 && count > 0) {
        break;
      }
      count++;
    }
    return rows.first(count);
  }

  /** A row by its columns; what is empty is left out. */
  Map<String, Object> row(List<AnswerCell> row) {
    var told = new Told();
    for (int column : columns) {
      if (!row.get(column).isEmpty()) {
        told.with(answer.columns().get(column), cell(row, column));
      }
    }
    return told.map();
  }

  private Object cell(List<AnswerCell> row, int column) {
    var cell = row.get(column);
    var unit = links.unit(row, column);
    if (!unit.isEmpty()) {
      var place = links.printed(row, column);
      return Told.of("value", new BigDecimal(cell.text()))
          .with("unit", unit.equals("1") ? "" : unit)
          .with("place", place.map(links::name).or(() -> text(row, PLACE)))
          .with("link", place.map(printed -> printed.iri()).or(() -> owner(row)))
          .map();
    }
    if (cell.isNumber()) {
      return new BigDecimal(cell.text());
    }
    if (answer.columns().get(column).equals(REFERENCE)) {
      return cell.text();
    }
    return links
        .target(row, column)
        .<Object>map(iri -> Told.of("label", links.text(cell)).with("link", iri).map())
        .orElse(cell.text());
  }

  /** What a number in running text is of: its place has no cell to lead to. */
  private Optional<String> owner(List<AnswerCell> row) {
    return OWNERS.stream()
        .map(answer.columns()::indexOf)
        .filter(column -> column >= 0)
        .flatMap(column -> links.target(row, column).stream())
        .findFirst();
  }

  private Optional<String> text(List<AnswerCell> row, String column) {
    int place = answer.columns().indexOf(column);
    return place < 0 ? Optional.empty() : Optional.of(links.text(row.get(place)));
  }

  /** The publications that the rows name by their keys. */
  List<Map<String, Object>> references(List<List<AnswerCell>> rows) {
    var named = new LinkedHashSet<Node>();
    rows.forEach(row -> named.addAll(links.references(row)));
    var excerpt = new Excerpt(queries);
    excerpt.name(named);
    return new Cites(excerpt).publications(named);
  }
}
