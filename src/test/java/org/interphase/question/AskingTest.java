package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTest {

  private static final String PREFIXES =
      """
      PREFIX : <https://w3id.org/interphase/id/strategy/>
      PREFIX iph: <https://w3id.org/interphase/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final DatasetGraph CELLS =
      RDFParser.fromString(
              PREFIXES
                  + """
                  :spi rdfs:label "SPI" ; iph:hours 600.0 ; iph:conductivity 2.80E-4 .
                  :ge rdfs:label "Ge film" ; iph:hours 200 ; iph:conductivity 0.000040 .
                  :cr rdfs:label "Cr \\"film\\"" ; iph:hours 1000.50 .
                  :polymer-layer a iph:Interlayer .
                  """,
              Lang.TURTLE)
          .toDatasetGraph();

  private static final String LIVES =
      """
      SELECT ?strategy ?label ?hours {
        ?strategy rdfs:label ?label ; iph:hours ?hours .
        FILTER(CONTAINS(LCASE(?label), LCASE(COALESCE(?text, ""))))
        FILTER(COALESCE(?hours >= ?minimum, true))
      } ORDER BY ?hours
      """;

  private static final Parameter STRATEGY = parameter("strategy", Parameter.Type.IRI);
  private static final Parameter LABEL = parameter("text", Parameter.Type.STRING);
  private static final Parameter MINIMUM = parameter("minimum", Parameter.Type.NUMBER);

  private final Asking asking = new Asking(() -> QueryExec.dataset(CELLS));

  @Test
  void answersInTheOrderOfTheQuery() {
    var answer = asking.ask(lives(), Map.of());

    assertThat(answer.question()).isEqualTo("lives");
    assertThat(answer.columns()).containsExactly("strategy", "label", "hours");
    assertThat(texts(answer, 1)).containsExactly("Ge film", "SPI", "Cr \"film\"");
  }

  @Test
  void anUnsetParameterMeansAll() {
    assertThat(texts(asking.ask(lives(), Map.of()), 1)).hasSize(3);
    assertThat(texts(asking.ask(lives(), Map.of("strategy", "", "minimum", "")), 1)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://w3id.org/interphase/id/strategy/spi", "strategy/spi"})
  void bindsAThingByIriOrByPath(String spi) {
    var answer = asking.ask(lives(), Map.of("strategy", spi));

    assertThat(texts(answer, 1)).containsExactly("SPI");
  }

  /** An empty answer would say of a thing that is none what holds of no thing. */
  @Test
  void tellsANameThatNothingHas() {
    var strategy =
        new Parameter(
            "strategy",
            Parameter.Type.IRI,
            "",
            Optional.empty(),
            List.of(),
            Optional.of("SELECT ?value { ?value iph:hours ?hours }"));

    assertThatThrownBy(
            () -> asking.ask(question(List.of(strategy), LIVES), Map.of("strategy", "strategy/sp")))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            "Parameter \"strategy\": found \"strategy/sp\", expected something that the graph"
                + " knows; did you mean strategy/spi, strategy/cr, strategy/ge?");
  }

  /** Whoever mistypes a thing that the question cannot take is still helped on. */
  @Test
  void tellsTheNearestOfItsKindWhereTheQuestionOffersNone() {
    assertThatThrownBy(() -> asking.ask(lives(), Map.of("strategy", "strategy/the-polymer-layer")))
        .hasMessageEndingWith("; did you mean strategy/polymer-layer?");
  }

  @Test
  void keepsTheColumnOfABoundVariable() {
    var answer = asking.ask(lives(), Map.of("strategy", "strategy/spi"));

    assertThat(answer.columns()).containsExactly("strategy", "label", "hours");
    assertThat(answer.rows().get(0).get(0))
        .isEqualTo(
            new AnswerCell(
                "https://w3id.org/interphase/id/strategy/spi",
                "https://w3id.org/interphase/id/strategy/spi",
                ""));
  }

  @Test
  void comparesWithANumber() {
    assertThat(texts(asking.ask(lives(), Map.of("minimum", "6e2")), 1))
        .containsExactly("SPI", "Cr \"film\"");
  }

  @Test
  void matchesATextAsTheQuerySays() {
    assertThat(texts(asking.ask(lives(), Map.of("text", "FILM")), 1))
        .containsExactly("Ge film", "Cr \"film\"");
  }

  @Test
  void aDefaultHoldsUntilTheAskerChooses() {
    var minimum =
        new Parameter("minimum", Parameter.Type.NUMBER, "", Optional.of("1000"), List.of());
    var question = question(List.of(minimum), LIVES);

    assertThat(texts(asking.ask(question, Map.of()), 1)).containsExactly("Cr \"film\"");
    assertThat(texts(asking.ask(question, Map.of("minimum", "600")), 1)).hasSize(2);
    assertThat(texts(asking.ask(question, Map.of("minimum", "")), 1)).hasSize(3);
  }

  @Test
  void printsNumbersPlain() {
    var answer =
        asking.ask(
            question(
                List.of(),
                """
                SELECT ?conductivity ?hours ?nothing
                { ?s iph:hours ?hours OPTIONAL { ?s iph:conductivity ?conductivity }
                  OPTIONAL { ?s iph:none ?nothing } } ORDER BY ?hours
                """),
            Map.of());

    assertThat(texts(answer, 0)).containsExactly("0.00004", "0.00028", "");
    assertThat(texts(answer, 1)).containsExactly("200", "600", "1000.5");
    assertThat(answer.rows().get(0).get(0).datatype())
        .isEqualTo("http://www.w3.org/2001/XMLSchema#decimal");
    assertThat(answer.rows().get(1).get(0).datatype())
        .isEqualTo("http://www.w3.org/2001/XMLSchema#double");
    assertThat(answer.rows().get(2).get(0)).isEqualTo(AnswerCell.EMPTY);
    assertThat(texts(answer, 2)).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"} DROP ALL #",
        "' } ; SELECT * { ?s ?p ?o",
        "\\\" . ?s ?p ?o . #",
        "\"\"\" \n } #",
        "?label",
        "\u0000\uD800"
      })
  void aHostileTextIsOnlyAText(String hostile) {
    assertThat(asking.ask(lives(), Map.of("text", hostile)).rows()).isEmpty();
    assertThat(CELLS.size() + CELLS.getDefaultGraph().size()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"} DROP ALL #",
        "http://a> } DROP ALL #",
        "http://a b",
        "strategy/sp\u0000i",
        "javascript:alert(1)",
        "iph:Interlayer",
        "/strategy/spi",
        " ",
        "http://[",
        "http://exa{mple"
      })
  void refusesWhatIsNoIri(String hostile) {
    assertThatThrownBy(() -> asking.ask(lives(), Map.of("strategy", hostile)))
        .isInstanceOf(BadParameterException.class)
        .hasMessageStartingWith("Parameter \"strategy\": found \"")
        .hasMessageEndingWith(
            "\", expected an IRI such as https://w3id.org/interphase/id/strategy/spi, or the part"
                + " after https://w3id.org/interphase/id/.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"R.T.", "1,5", "≥99", "1e", "0x1F", "NaN", "1e999999999", "1 } #", "--1", "٣"})
  void refusesWhatIsNoNumber(String hostile) {
    assertThatThrownBy(() -> asking.ask(lives(), Map.of("minimum", hostile)))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            "Parameter \"minimum\": found \""
                + hostile
                + "\", expected a number such as 0.5 or 2e-4.");
  }

  @Test
  void refusesAParameterThatTheQuestionDoesNotHave() {
    assertThatThrownBy(() -> asking.ask(lives(), Map.of("minimun", "5")))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            "Parameter \"minimun\": found \"5\", expected one of the parameters of \"lives\":"
                + " strategy, text, minimum; did you mean minimum?");
    assertThatThrownBy(
            () -> asking.ask(question(List.of(), "SELECT ?s { ?s ?p ?o }"), Map.of("s", "5")))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            "Parameter \"s\": found \"5\", expected no parameter, because \"lives\" has none.");
  }

  @Test
  void refusesWhatIsNotAmongTheChoices() {
    var strategy =
        new Parameter(
            "strategy",
            Parameter.Type.IRI,
            "",
            Optional.empty(),
            List.of("strategy/spi", "strategy/ge"));
    var question = question(List.of(strategy), "SELECT ?hours { ?strategy iph:hours ?hours }");

    assertThatThrownBy(() -> asking.ask(question, Map.of("strategy", "strategy/cr")))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            "Parameter \"strategy\": found \"strategy/cr\", expected one of strategy/spi,"
                + " strategy/ge.");
    assertThat(
            texts(
                asking.ask(
                    question, Map.of("strategy", "https://w3id.org/interphase/id/strategy/ge")),
                0))
        .containsExactly("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILM", "\"} DROP ALL #", "\\\"\n} #"})
  void aServiceFarAwayAnswersAlike(String text) throws IOException {
    try (var service = new PlainService(CELLS)) {
      var far = new Asking(() -> QueryExecHTTP.service(service.address()));
      var parameters = Map.of("text", text, "minimum", "0.5", "strategy", "strategy/ge");

      assertThat(far.ask(lives(), parameters)).isEqualTo(asking.ask(lives(), parameters));
    }
  }

  private static CompetencyQuestion lives() {
    return question(List.of(STRATEGY, LABEL, MINIMUM), LIVES);
  }

  static CompetencyQuestion question(List<Parameter> parameters, String query) {
    return new CompetencyQuestion(
        "lives", "", "", List.of(), parameters, List.of(), PREFIXES + query);
  }

  private static Parameter parameter(String name, Parameter.Type type) {
    return new Parameter(name, type, "", Optional.empty(), List.of());
  }

  private static List<String> texts(Answer answer, int column) {
    return answer.rows().stream().map(row -> row.get(column).text()).toList();
  }
}
