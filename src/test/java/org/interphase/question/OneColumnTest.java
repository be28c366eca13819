package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parameter can be given is what its column holds, found without the other columns. */
class OneColumnTest {

  private static final DatasetGraph CELLS =
      RDFParser.fromString(
              """
              PREFIX : <https://w3id.org/interphase/id/strategy/>
              PREFIX iph: <https://w3id.org/interphase/ontology#>
              PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
              :spi rdfs:label "SPI" ; iph:hours 600 ; iph:cycles 9 ; iph:note "b" .
              :ge rdfs:label "Ge film" ; iph:hours 200 ; iph:note "a" .
              :cr rdfs:label "Cr film" .
              """,
              Lang.TURTLE)
          .toDatasetGraph();

  @Test
  void whatOnlyOtherColumnsTellIsNotLookedFor() {
    assertThat(looksAt("?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:note ?note }"))
        .isEqualTo(looksAt("?strategy rdfs:label ?name"));
    assertThat(
            looksAt(
                "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:note ?n }"
                    + " BIND (CONCAT(?n, \"!\") AS ?note)"))
        .isEqualTo(looksAt("?strategy rdfs:label ?name"));
  }

  /** Each finds other names, or none, without one of its parts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILTER (?h > 300) ?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:hours ?h }",
        "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:hours ?h }"
            + " BIND (?h / 100 AS ?x) FILTER (?x > 3)",
        "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:cycles ?h } FILTER BOUND(?h)",
        "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:cycles ?h }"
            + " FILTER EXISTS { ?any iph:cycles ?c FILTER (?c = ?h) }",
        "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:cycles ?h }"
            + " OPTIONAL { ?strategy iph:hours ?g FILTER BOUND(?h) } FILTER BOUND(?g)",
        "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:cycles ?h } FILTER EXISTS {"
            + " ?strategy rdfs:label ?l OPTIONAL { ?strategy iph:hours ?g FILTER (?h = 9) }"
            + " FILTER BOUND(?g) }",
        "OPTIONAL { iph:none iph:hours ?name } OPTIONAL { ?strategy iph:cycles ?c ; rdfs:label ?name }",
        "{ ?strategy iph:cycles ?c } UNION { ?strategy iph:none ?c } ?strategy rdfs:label ?name",
        "?strategy rdfs:label ?name { SELECT ?h { ?strategy iph:cycles ?h } } ?strategy iph:cycles ?h",
      })
  void whatDropsRowsIsLookedFor(String pattern) {
    assertThat(names(pattern, "?name")).containsExactly("SPI");
  }

  @Test
  void theOrderIsThatOfTheAnswer() {
    var pattern = "?strategy rdfs:label ?name . OPTIONAL { ?strategy iph:note ?note }";

    assertThat(names(pattern, "?note")).containsExactly("Cr film", "Ge film", "SPI");
    assertThat(names(pattern, "DESC(?note)")).containsExactly("SPI", "Ge film", "Cr film");
  }

  @Test
  void eachValueIsThereOnce() {
    assertThat(names("?strategy rdfs:label ?any . BIND (\"same\" AS ?name)", "?name"))
        .containsExactly("same");
  }

  /** In all curated questions over the review. */
  @Test
  void allColumnsHoldWhatTheWholeAnswerHolds() {
    var workspace = Workspace.at(ExampleSources.HOME).withData(List.of(ExampleSources.REVIEW));
    var engine = Engine.on(workspace.open(Progress.silent()));
    for (var question : QuestionCatalogue.read(workspace.queries()).all()) {
      var offering =
          question.parameters().stream()
              .filter(parameter -> parameter.optionColumn().isPresent())
              .toList();
      if (!offering.isEmpty()) {
        engine.read(
            () -> {
              var asking = new Asking(engine::build);
              var whole = asking.ask(question, nothingChosen(question));
              assertThat(offering)
                  .allSatisfy(
                      parameter ->
                          assertThat(column(asking.options(question, parameter), 0))
                              .as(question.name() + " " + parameter.name())
                              .isEqualTo(
                                  column(
                                      whole,
                                      whole.columns().indexOf(parameter.options().orElseThrow()))));
              return 0;
            });
      }
    }
  }

  private static Map<String, String> nothingChosen(CompetencyQuestion question) {
    var nothing = new LinkedHashMap<String, String>();
    question.parameters().forEach(parameter -> nothing.put(parameter.name(), ""));
    return nothing;
  }

  private static List<AnswerCell> column(Answer answer, int column) {
    return answer.rows().stream().map(row -> row.get(column)).distinct().toList();
  }

  private static long looksAt(String pattern) {
    var counting = new CountingDataset(CELLS);
    options(pattern, "?name", counting);
    return counting.given();
  }

  private static List<String> names(String pattern, String order) {
    return options(pattern, order, CELLS).rows().stream().map(row -> row.get(0).text()).toList();
  }

  private static Answer options(String pattern, String order, DatasetGraph data) {
    var name =
        new Parameter(
            "only", Parameter.Type.STRING, "", Optional.empty(), List.of(), Optional.of("name"));
    var question =
        AskingTest.question(
            List.of(name),
            "SELECT ?strategy ?name ?note { " + pattern + " } ORDER BY " + order + " ?name");
    return new Asking(() -> QueryExec.dataset(data)).options(question, name);
  }
}
