package org.interphase.assistant;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final int SHORT = 4;

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

  /** The rows that have every piece of the text, each at the beginning of a word. */
  List<List<AnswerCell>> containing(String text) {
    return answer.rows().stream().filter(row -> hasAll(text(row), text)).toList();
  }

  private static boolean hasAll(String row, String words) {
    return Stream.of(plain(words).split("\\s+"))
        .filter(piece -> !piece.isEmpty())
        .map(ToldRows::beginning)
        .allMatch(piece -> piece.matcher(row).find());
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

  /** Whether a row has all words of any of these names. */
  static boolean names(List<AnswerCell> row, List<String> names) {
    var text = plain(row.stream().map(AnswerCell::text).collect(Collectors.joining(" ")));
    return names.stream().anyMatch(name -> hasAll(text, name));
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
