package org.interphase.server.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Chart;
import org.interphase.question.Column;
import org.interphase.question.CompetencyQuestion;

/** Asks for the values of two quantities that one sample, cell or test has. */
final class PairQuestion {

  private static final String QUERY =
      """
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?name ?#X ?#XTo ?#XSign ?#Y ?#YTo ?#YSign ?conditions ?reference ?locus ?thing
      WHERE {
        {
          SELECT ?a ?b (MIN(STR(?p)) AS ?first) (MIN(?place) AS ?locus) (MIN(?key) AS ?reference)
            (GROUP_CONCAT(DISTINCT ?said; separator="; ") AS ?conditions)
          WHERE {
            ?a a iph:#CX .
            ?b a iph:#CY .
      """
          + Quantities.TOGETHER
          + """
            # Where one is a condition of the other, no further value of that kind is meant.
            FILTER(EXISTS { ?a iph:hasCondition ?b } || EXISTS { ?b iph:hasCondition ?a }
              || NOT EXISTS { ?a iph:hasCondition/a iph:#CY } && NOT EXISTS { ?b iph:hasCondition/a iph:#CX })
            OPTIONAL { ?b prov:wasQuotedFrom/rdfs:label ?place }
            OPTIONAL { ?b prov:hadPrimarySource/iph:referenceKey ?key }
            OPTIONAL {
              {
                { ?a iph:hasCondition ?c } UNION { ?b iph:hasCondition ?c } UNION { ?p iph:hasCondition ?c }
                FILTER NOT EXISTS { ?c a iph:#CX }
                FILTER NOT EXISTS { ?c a iph:#CY }
                FILTER NOT EXISTS { ?c iph:reading iph:Derived }
                ?c rdfs:label ?label .
                OPTIONAL {
                  ?c qudt:hasUnit ?unit .
                  OPTIONAL { ?unit iph:referenceUnit ?shared }
                  BIND(COALESCE(?shared, ?unit) AS ?known)
                  ?known iph:symbol ?symbol
                }
                OPTIONAL { ?c iph:valueInReferenceUnit ?number }
                OPTIONAL { ?c iph:lowerBoundInReferenceUnit ?from }
                OPTIONAL { ?c iph:upperBoundInReferenceUnit ?to }
                OPTIONAL { ?c iph:qualitativeValue/rdfs:label ?word }
                BIND(REPLACE(COALESCE(STR(?number), CONCAT(STR(?from), "–", STR(?to)), STR(?to), STR(?from)),
                  "[.]0(–|$)", "$1") AS ?digits)
                BIND(COALESCE(CONCAT(STRBEFORE(STR(?label), ":"), " ", ?digits, " ", COALESCE(?symbol, "")),
                  STR(?word), STR(?label)) AS ?said)
              }
              UNION
              {
                { ?a iph:conductionPath/rdfs:label ?path } UNION { ?b iph:conductionPath/rdfs:label ?path }
                BIND(STR(?path) AS ?said)
              }
              FILTER(COALESCE(?c != ?a && ?c != ?b, true))
            }
          }
          GROUP BY ?a ?b
        }
        BIND(IRI(?first) AS ?thing)
        OPTIONAL { ?a iph:valueInReferenceUnit ?aValue }
        OPTIONAL { ?a iph:lowerBoundInReferenceUnit ?aLower }
        OPTIONAL { ?a iph:upperBoundInReferenceUnit ?aUpper }
        OPTIONAL { ?a iph:qualifier ?#XSign }
        BIND(COALESCE(?aValue, ?aLower) AS ?#X)
        BIND(COALESCE(?aValue, ?aUpper) AS ?#XTo)
        OPTIONAL { ?b iph:valueInReferenceUnit ?bValue }
        OPTIONAL { ?b iph:lowerBoundInReferenceUnit ?bLower }
        OPTIONAL { ?b iph:upperBoundInReferenceUnit ?bUpper }
        OPTIONAL { ?b iph:qualifier ?#YSign }
        BIND(COALESCE(?bValue, ?bLower) AS ?#Y)
        BIND(COALESCE(?bValue, ?bUpper) AS ?#YTo)
        OPTIONAL { ?thing iph:formulaAsPrinted ?formula }
        OPTIONAL { ?thing iph:stackAsPrinted ?stack }
        OPTIONAL { ?thing iph:ofCell/iph:stackAsPrinted ?cellStack }
        OPTIONAL { ?thing iph:ofCell/iph:hasElectrolyteSample/iph:formulaAsPrinted ?cellFormula }
        OPTIONAL { ?thing rdfs:label ?thingLabel }
        BIND(COALESCE(?formula, ?stack, ?cellStack, ?cellFormula, ?thingLabel) AS ?name)
        FILTER(BOUND(?#X) || BOUND(?#XTo))
        FILTER(BOUND(?#Y) || BOUND(?#YTo))
      }
      ORDER BY ?thing ?a ?b
      """;

  private final Quantities.Quantity x;
  private final Quantities.Quantity y;

  PairQuestion(Quantities.Quantity x, Quantities.Quantity y) {
    this.x = x;
    this.y = y;
  }

  /** The question, whose answer is to be drawn on axes of these scales. */
  CompetencyQuestion question(boolean logX, boolean logY) {
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
            new Column("reference", "key of the reference that the source cites"),
            new Column("locus", "where the second value stands"),
            new Column("thing", "the sample, cell or test")),
        Optional.of(
            new Chart(
                Chart.Kind.SCATTER,
                axis(x, logX),
                axis(y, logY),
                Optional.empty(),
                Optional.empty(),
                List.of("conditions"),
                Optional.of("name"),
                Optional.of("thing"))),
        QUERY
            .replace("#CX", x.term())
            .replace("#CY", y.term())
            .replace("#X", variable(x))
            .replace("#Y", variable(y)));
  }

  /** The answer with the conditions of each row in order, so that like ones read alike. */
  static Answer ordered(Answer answer) {
    int conditions = answer.columns().indexOf("conditions");
    return new Answer(
        answer.question(),
        answer.columns(),
        answer.rows().stream()
            .map(
                row -> {
                  var cells = new ArrayList<>(row);
                  cells.set(conditions, ordered(row.get(conditions)));
                  return (List<AnswerCell>) cells;
                })
            .toList());
  }

  private static AnswerCell ordered(AnswerCell cell) {
    var parts =
        Arrays.stream(cell.text().split("; "))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .sorted()
            .toList();
    return new AnswerCell(String.join(", ", parts), cell.iri(), cell.datatype());
  }

  private static Chart.Axis axis(Quantities.Quantity quantity, boolean isLogarithmic) {
    var column = variable(quantity);
    return new Chart.Axis(
        column,
        Optional.of(column + "To"),
        Optional.of(column + "Sign"),
        Optional.empty(),
        isLogarithmic,
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
