package org.interphase.assistant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.FlagMeanings;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.telling.AnswerLinks;

/** The rows of an answer, each number with its unit and the place that prints it. */
final class ToldRows {

  /** So many characters of one reply are read with care. */
  private static final int ROOM = 20_000;

  /** The columns that often say the same of each row. */
  private static final Set<String> COMMON = Set.of("source", "reviewStatus");

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

  /** The rows that have every piece of the text; a place is no place of which a doubt speaks. */
  List<List<AnswerCell>> containing(String text) {
    var words = new RowWords(text);
    int doubts = answer.columns().indexOf(FlagMeanings.COLUMN);
    return answer.rows().stream()
        .filter(row -> words.areIn(text(row, doubts), doubts < 0 ? "" : text(row.get(doubts))))
        .toList();
  }

  private String text(List<AnswerCell> row, int without) {
    return IntStream.range(0, row.size())
        .filter(column -> column != without)
        .mapToObj(column -> text(row.get(column)))
        .collect(Collectors.joining(" "));
  }

  private String text(AnswerCell cell) {
    return links.text(cell) + " " + cell.text();
  }

  /** Whether a row has all words of any of these names. */
  static boolean names(List<AnswerCell> row, List<String> names) {
    var text = row.stream().map(AnswerCell::text).collect(Collectors.joining(" "));
    return names.stream().anyMatch(name -> new RowWords(name).areIn(text, ""));
  }

  /** As many of the rows as one reply has room for, but one at least. */
  Part<List<AnswerCell>> fitting(Part<List<AnswerCell>> rows) {
    var common = common(rows.items());
    int room = ROOM;
    int count = 0;
    for (var row : rows.items()) {
      room -= row(row, new ToldFlags(links), common).toString().length();
      if (room < 0 && count > 0) {
        break;
      }
      count++;
    }
    return rows.first(count);
  }

  /** What rows say, and once what they have in common. */
  Sent sent(List<List<AnswerCell>> rows) {
    var flags = new ToldFlags(links);
    var common = common(rows);
    var told = rows.stream().map(row -> row(row, flags, common)).toList();
    var every = new Told();
    common.forEach(
        column ->
            every.with(
                answer.columns().get(column),
                new ToldRow(answer, links, rows.get(0)).cell(column)));
    return new Sent(told, every.map(), flags.legend(queries));
  }

  private List<Integer> common(List<List<AnswerCell>> rows) {
    return columns.stream()
        .filter(column -> COMMON.contains(answer.columns().get(column)))
        .filter(column -> rows.stream().map(row -> row.get(column)).distinct().count() == 1)
        .filter(column -> !rows.get(0).get(column).isEmpty())
        .toList();
  }

  /** A row by its columns; what is empty is left out. */
  private Map<String, Object> row(List<AnswerCell> row, ToldFlags flags, List<Integer> common) {
    int doubts = answer.columns().indexOf(FlagMeanings.COLUMN);
    var own =
        columns.stream().filter(column -> column != doubts && !common.contains(column)).toList();
    var told = new ToldRow(answer, links, row).of(own);
    if (columns.contains(doubts) && !row.get(doubts).isEmpty()) {
      told.with(FlagMeanings.COLUMN, flags.numbers(row.get(doubts).text()));
    }
    return told.map();
  }

  /** The publications that the rows name by their keys. */
  List<Map<String, Object>> references(List<List<AnswerCell>> rows) {
    var named = new LinkedHashSet<Node>();
    rows.forEach(row -> named.addAll(links.references(row)));
    var excerpt = new Excerpt(queries);
    excerpt.name(named);
    return new Cites(excerpt).publications(named);
  }

  /**
   * The rows of one reply.
   *
   * @param rows by their columns
   * @param every what each of them says
   * @param flags the doubts that they name by numbers
   */
  record Sent(
      List<Map<String, Object>> rows, Map<String, Object> every, Map<String, Object> flags) {}
}
