package org.interphase.server.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.interphase.plot.ConditionWords;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;
import org.interphase.vocabulary.Prefixes;

/** Asks for the values of two quantities that one sample, cell or test has. */
final class PairQuestion {

  private static final String QUERY =
      Prefixes.declared("iph", "prov", "qudt", "rdfs") + "\n" + Quantities.query("pairs.rq");

  /** What stands in the query for either quantity: its class, and its columns. */
  private static final Pattern STAND_IN = Pattern.compile("\\?([xy])(Class|To|Sign|)\\b");

  private final Quantities.Quantity x;
  private final Quantities.Quantity y;

  PairQuestion(Quantities.Quantity x, Quantities.Quantity y) {
    this.x = x;
    this.y = y;
  }

  /** The question, whose answer is to be drawn on axes of these scales. */
  CompetencyQuestion question(Chart.Scaling across, Chart.Scaling up) {
    return question(across, up, Optional.empty(), Optional.empty());
  }

  /**
   * The same, with marks that share a colour, and marks that share a panel, for what those columns
   * say.
   */
  CompetencyQuestion question(
      Chart.Scaling across, Chart.Scaling up, Optional<String> colour, Optional<String> panels) {
    var asked = "Which samples, cells and tests have both values, and under which conditions?";
    return new CompetencyQuestion(
        "plot/" + x.term() + "/" + y.term(),
        capitalised(y.label()) + " against " + x.label(),
        asked,
        asked,
        List.of(),
        List.of(),
        List.of(
            new Column("name", "what it is, as printed"),
            described(x, "", ""),
            described(x, "To", "; of a range, its upper end"),
            new Column(variable(x) + "Sign", "sign printed before that value"),
            described(y, "", ""),
            described(y, "To", "; of a range, its upper end"),
            new Column(variable(y) + "Sign", "sign printed before that value"),
            new Column("conditions", "conditions under which they hold"),
            new Column("method", "how it was made"),
            new Column("material", "its material, of a cell that of its electrolyte"),
            new Column("cathode", "the cathode of its cell"),
            new Column("source", "the source that was read"),
            new Column("citation", "whose work it is"),
            new Column("reference", "key of the reference that the source cites"),
            new Column("locus", "where the second value stands"),
            new Column("thing", "the sample, cell or test")),
        Optional.of(
            new Chart(
                Chart.Kind.SCATTER,
                axis(x, across),
                axis(y, up),
                colour,
                Optional.empty(),
                isShown("conditions", colour, panels) ? List.of() : List.of("conditions"),
                Optional.of("name"),
                Optional.of("thing"),
                panels)),
        STAND_IN.matcher(QUERY).replaceAll(this::written));
  }

  private static boolean isShown(String column, Optional<String> colour, Optional<String> panels) {
    return colour.filter(column::equals).isPresent() || panels.filter(column::equals).isPresent();
  }

  private String written(MatchResult standIn) {
    var quantity = standIn.group(1).equals("x") ? x : y;
    return standIn.group(2).equals("Class")
        ? "iph:" + quantity.term()
        : "?" + variable(quantity) + standIn.group(2);
  }

  /** The answer with the conditions and the work of each row in the words that people use. */
  static Answer inWords(Answer answer) {
    int conditions = answer.columns().indexOf("conditions");
    int citation = answer.columns().indexOf("citation");
    return new Answer(
        answer.question(),
        answer.columns(),
        answer.rows().stream()
            .map(
                row -> {
                  var cells = new ArrayList<>(row);
                  cells.set(conditions, words(row.get(conditions), ConditionWords::of));
                  cells.set(citation, words(row.get(citation), PairQuestion::authors));
                  return (List<AnswerCell>) cells;
                })
            .toList());
  }

  private static AnswerCell words(AnswerCell cell, UnaryOperator<String> words) {
    return new AnswerCell(words.apply(cell.text()), cell.iri(), cell.datatype());
  }

  /** Who and when, without where. */
  private static String authors(String citation) {
    return citation.replaceFirst(" · .*", "");
  }

  private static Chart.Axis axis(Quantities.Quantity quantity, Chart.Scaling scaling) {
    var column = variable(quantity);
    return new Chart.Axis(
        column,
        Optional.of(column + "To"),
        Optional.of(column + "Sign"),
        Optional.empty(),
        scaling,
        Optional.of(quantity.title()));
  }

  private static Column described(Quantities.Quantity quantity, String end, String more) {
    var unit = quantity.symbol().isEmpty() ? "" : " [" + quantity.symbol() + "]";
    return new Column(variable(quantity) + end, quantity.label() + more + unit);
  }

  static String variable(Quantities.Quantity quantity) {
    return quantity.term().substring(0, 1).toLowerCase(Locale.ROOT) + quantity.term().substring(1);
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
