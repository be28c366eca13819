package org.interphase.server.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Spelling;
import org.interphase.plot.Plot;
import org.interphase.question.Answer;
import org.interphase.question.AnswerAddress;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.question.CompetencyQuestion;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;

/** A plot of two quantities that somebody asks for: which, how it is laid out, and of what. */
final class AskedPlot {

  /** What marks can be told apart by, and chosen by: columns of the answer. */
  static final List<String> PARTS =
      List.of("method", "material", "cathode", "source", "conditions");

  static final List<String> PARAMETERS =
      List.of("x", "y", "xScale", "yScale", "colour", "panels", "only");

  private static final String USUAL = "IonicConductivity";
  private static final String USUALLY_ACROSS = "RelativeDensity";
  private static final String CELSIUS = "°C";

  /** Values that span so many times the smallest are read better on a log axis. */
  private static final double WIDE = 30;

  private final Parameters request;
  private final Quantities.Quantity x;
  private final Quantities.Quantity y;
  private final CompetencyQuestion question;
  private final Answer all;
  private final Answer answer;

  AskedPlot(Parameters request, Quantities.Found found, Answers answers, QueryRun queries) {
    this.request = request;
    var across =
        Optional.of(request.text("x"))
            .filter(text -> !text.isEmpty())
            .map(text -> quantity("x", found, text));
    this.y = quantity("y", found, found.usual(USUAL));
    this.x = across.orElseGet(() -> quantity("x", found, found.partner(y, USUALLY_ACROSS)));
    if (x.equals(y)) {
      throw HttpProblem.badRequest(
          "Parameter \"y\": found \"" + y.term() + "\", expected another quantity than \"x\".");
    }
    var pair = new PairQuestion(x, y);
    var plain = pair.question(Chart.Scaling.LINEAR, Chart.Scaling.LINEAR);
    this.all = PairQuestion.inWords(ThingParts.added(answers.to(plain, Map.of()), queries));
    this.answer = chosen();
    this.question =
        pair.question(scaling("xScale", x), scaling("yScale", y), part("colour"), part("panels"));
  }

  Quantities.Quantity x() {
    return x;
  }

  Quantities.Quantity y() {
    return y;
  }

  CompetencyQuestion question() {
    return question;
  }

  /** What there is of the two, before anything was chosen. */
  Answer all() {
    return all;
  }

  Answer answer() {
    return answer;
  }

  Optional<Plot> plot() {
    return QuestionPlot.of(question, answer);
  }

  /** What its file is called, which says what it shows. */
  String fileName() {
    var only = only().map(it -> " of " + it.value()).orElse("");
    return PictureFile.named(y.label() + " against " + x.label() + only);
  }

  /** The address of this plot in another form. */
  String address(String suffix) {
    var given =
        Stream.concat(
                Stream.of("x=" + x.term(), "y=" + y.term()),
                PARAMETERS.stream()
                    .skip(2)
                    .filter(name -> !request.text(name).isEmpty())
                    .map(name -> name + "=" + AnswerAddress.encoded(request.text(name))))
            .collect(Collectors.joining("&"));
    return "/plot" + suffix + "?" + given;
  }

  /** The values that a part has, in order. */
  List<String> values(String part) {
    int column = all.columns().indexOf(part);
    return all.rows().stream()
        .map(row -> row.get(column).text())
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private Answer chosen() {
    var only = only();
    if (only.isEmpty()) {
      return all;
    }
    int column = all.columns().indexOf(only.get().part());
    return new Answer(
        all.question(),
        all.columns(),
        all.rows().stream()
            .filter(row -> row.get(column).text().equals(only.get().value()))
            .toList());
  }

  private Optional<Only> only() {
    var text = request.text("only");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    var only = new Only(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
    if (!PARTS.contains(only.part()) || !values(only.part()).contains(only.value())) {
      throw HttpProblem.badRequest(
          "Parameter \"only\": found \""
              + text
              + "\", expected a part and one of its values that /plot offers, such as"
              + " method:sintering.");
    }
    return Optional.of(only);
  }

  private Optional<String> part(String name) {
    var text = request.text(name);
    if (!text.isEmpty() && !PARTS.contains(text)) {
      throw Parameters.unknown(name, text, PARTS);
    }
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private Quantities.Quantity quantity(String name, Quantities.Found found, String usual) {
    var term = request.text(name).isEmpty() ? usual : request.text(name);
    return found
        .of(term)
        .orElseThrow(
            () ->
                HttpProblem.badRequest(
                    "Parameter \""
                        + name
                        + "\": found \""
                        + term
                        + "\", expected a quantity that /plot offers, such as "
                        + Spelling.near(term, terms(found)).stream()
                            .findFirst()
                            .orElse("IonicConductivity")
                        + "."));
  }

  private static List<String> terms(Quantities.Found found) {
    return found.all().stream().map(Quantities.Quantity::term).toList();
  }

  private Chart.Scaling scaling(String name, Quantities.Quantity quantity) {
    var text = request.text(name);
    if (text.isEmpty()) {
      return usual(name, quantity);
    }
    return Stream.of(Chart.Scaling.values())
        .filter(it -> it.word().equals(text))
        .filter(it -> it != Chart.Scaling.ARRHENIUS || mayBeReciprocal(name, quantity))
        .findFirst()
        .orElseThrow(
            () ->
                HttpProblem.badRequest(
                    String.format(
                        Locale.ROOT,
                        "Parameter \"%s\": found \"%s\", expected linear or log%s.",
                        name,
                        text,
                        mayBeReciprocal(name, quantity) ? " or arrhenius" : "")));
  }

  private Chart.Scaling usual(String name, Quantities.Quantity quantity) {
    boolean isActivated = y.term().equals(USUAL) && quantity.term().equals("Temperature");
    return mayBeReciprocal(name, quantity) && isActivated
        ? Chart.Scaling.ARRHENIUS
        : isWide(quantity) ? Chart.Scaling.LOG : Chart.Scaling.LINEAR;
  }

  /** Temperatures across. */
  private static boolean mayBeReciprocal(String name, Quantities.Quantity quantity) {
    return name.equals("xScale") && quantity.symbol().equals(CELSIUS);
  }

  private boolean isWide(Quantities.Quantity quantity) {
    int column = all.columns().indexOf(PairQuestion.variable(quantity));
    var numbers =
        all.rows().stream()
            .map(row -> row.get(column))
            .filter(AnswerCell::isNumber)
            .mapToDouble(cell -> Double.parseDouble(cell.text()))
            .summaryStatistics();
    return numbers.getCount() > 0
        && numbers.getMin() > 0
        && numbers.getMax() / numbers.getMin() >= WIDE;
  }

  private record Only(String part, String value) {}
}
