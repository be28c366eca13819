package org.interphase.assistant;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  private static final String SOURCE = "source";

  /** The columns that often say the same of each row. */
  private static final Set<String> COMMON = Set.of(SOURCE, "reviewStatus");

  /** The column of the keys of references. */
  private static final String REFERENCE = "reference";

  private static final String CITATIONS =
      """
      SELECT ?publication ?citation {
        VALUES ?publication { }
        ?publication dcterms:bibliographicCitation ?citation .
      }
      """;

  private static final int AT_ONCE = 300;

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
    return having(text, row -> "");
  }

  /** The same of rows with the publications that they cite, by all their authors. */
  List<List<AnswerCell>> citing(String text) {
    var citations = citations();
    return having(
        text,
        row ->
            links.references(row).stream()
                .map(reference -> citations.getOrDefault(reference, ""))
                .collect(Collectors.joining(" ")));
  }

  private List<List<AnswerCell>> having(String text, Function<List<AnswerCell>, String> beside) {
    var words = new RowWords(text);
    int doubts = answer.columns().indexOf(FlagMeanings.COLUMN);
    int keys = answer.columns().indexOf(REFERENCE);
    return answer.rows().stream()
        .filter(
            row ->
                words.areIn(
                    text(row, doubts) + " " + beside.apply(row),
                    doubts < 0 ? "" : text(row.get(doubts)),
                    keys < 0 ? "" : row.get(keys).text()))
        .toList();
  }

  /** The publications that rows cite, as the source lists them. */
  private Map<Node, String> citations() {
    var cited =
        answer.rows().stream().flatMap(row -> links.references(row).stream()).distinct().toList();
    var citations = new HashMap<Node, String>();
    for (int from = 0; from < cited.size(); from += AT_ONCE) {
      var some = cited.subList(from, Math.min(cited.size(), from + AT_ONCE));
      queries
          .select(CITATIONS, Map.of("publication", some))
          .forEach(
              found ->
                  citations.put(
                      found.get("publication"), found.get("citation").getLiteralLexicalForm()));
    }
    return citations;
  }

  /** What the sources are called that rows were read from. */
  List<String> sources(List<List<AnswerCell>> rows) {
    int column = answer.columns().indexOf(SOURCE);
    return column < 0
        ? List.of()
        : rows.stream()
            .map(row -> row.get(column))
            .filter(cell -> !cell.isEmpty())
            .map(links::text)
            .distinct()
            .sorted()
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
    return names.stream().anyMatch(name -> new RowWords(name).areIn(text, "", ""));
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
