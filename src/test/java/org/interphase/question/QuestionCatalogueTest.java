package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCatalogueTest {

  private static final String LIVES =
      """
      #+ summary: Lives of symmetric cells
      #+ description: "How long did cells last: with which interlayer?"
      #+ ask:
      #+   - en: how long do cells with {interlayer} last
      #+   - zh: "循环寿命: {minimum}小时以上"
      #+ tags:
      #+   - cq-03
      #+   - lives
      #+ params:
      #+   - name: interlayer
      #+     type: iri
      #+     description: an interlayer
      #+     default: strategy/spi
      #+     values: [strategy/spi, strategy/ge]
      #+   - {name: minimum, type: number, description: the shortest life in h, default: 1e-1}
      #+ columns:
      #+   cell: the cell
      #+   hours: how long it lasted, h
      #+ chart:
      #+   kind: range
      #+   x: cell
      #+   y: {column: hours, scale: log, title: Life (h)}
      #+   conditions: [cell]

      PREFIX iph: <https://w3id.org/interphase/ontology#>

      SELECT ?cell ?hours
      WHERE {
        ?cell iph:hasInterlayer ?interlayer ; iph:life ?hours .
        FILTER(COALESCE(?hours >= ?minimum, true))
      }
      """;

  private static final String MINIMAL =
      """
      #+ summary: Cells
      #+ description: Which cells are there?
      SELECT ?cell { ?cell a <http://example.org/Cell> }
      """;

  @TempDir private Path folder;
  private QuestionFolder queries;

  @BeforeEach
  void begin() throws IOException {
    queries = QuestionFolder.in(folder);
  }

  @Test
  void readsAWholeHeader() throws IOException {
    queries.write("lives.rq", LIVES);

    var question = queries.read().find("lives").orElseThrow();

    assertThat(question.summary()).isEqualTo("Lives of symmetric cells");
    assertThat(question.description()).isEqualTo("How long did cells last: with which interlayer?");
    assertThat(question.phrasings())
        .containsExactly(
            new Phrasing("en", "how long do cells with {interlayer} last"),
            new Phrasing("zh", "循环寿命: {minimum}小时以上"));
    assertThat(question.tags()).containsExactly("cq-03", "lives");
    assertThat(question.parameters())
        .containsExactly(
            new Parameter(
                "interlayer",
                Parameter.Type.IRI,
                "an interlayer",
                Optional.of("strategy/spi"),
                List.of("strategy/spi", "strategy/ge")),
            new Parameter(
                "minimum",
                Parameter.Type.NUMBER,
                "the shortest life in h",
                Optional.of("1e-1"),
                List.of()));
    assertThat(question.columns())
        .containsExactly(
            new Column("cell", "the cell"), new Column("hours", "how long it lasted, h"));
    assertThat(question.chart())
        .contains(
            new Chart(
                Chart.Kind.RANGE,
                Chart.Axis.of("cell"),
                new Chart.Axis(
                    "hours",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Chart.Scaling.LOG,
                    Optional.of("Life (h)")),
                Optional.empty(),
                Optional.empty(),
                List.of("cell"),
                Optional.empty(),
                Optional.empty()));
    assertThat(question.sparql()).isEqualTo(LIVES);
  }

  @Test
  void listsQuestionsByNameAndNothingElse() throws IOException {
    queries.write("zinc.rq", MINIMAL);
    queries.write("cells.rq", MINIMAL);
    queries.write("cells.expected.csv", "cell\n");
    queries.write("README.md", "# Queries");

    var catalogue = queries.read();

    assertThat(catalogue.all())
        .extracting(CompetencyQuestion::name)
        .containsExactly("cells", "zinc");
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.find("lithium")).isEmpty();
  }

  @Test
  void readsOneQuestionWithoutTheProblemsOfOthers() throws IOException {
    queries.write("cells.rq", MINIMAL);
    queries.write("more-cells.rq", "no query");

    assertThat(QuestionCatalogue.read(queries.path(), "cells").all())
        .extracting(CompetencyQuestion::name)
        .containsExactly("cells");
    assertThat(QuestionCatalogue.read(queries.path(), "cells").problems()).isEmpty();
    assertThat(QuestionCatalogue.read(queries.path(), "more-cells").problems()).isNotEmpty();
    assertThat(QuestionCatalogue.read(queries.path(), "../queries/cells").all()).isEmpty();
  }

  @Test
  void guessesWhatAMistypedNameWasMeantToBe() throws IOException {
    queries.write("symmetric-cells.rq", MINIMAL);
    queries.write("full-cells.rq", MINIMAL);
    queries.write("lives.rq", MINIMAL);

    var catalogue = queries.read();

    assertThat(catalogue.similarTo("symetric-cels")).containsExactly("symmetric-cells");
    assertThat(catalogue.similarTo("cells")).containsExactly("full-cells", "symmetric-cells");
    assertThat(catalogue.similarTo("thermodynamics")).isEmpty();
  }

  @Test
  void aFileWithAProblemDoesNotHideTheOthers() throws IOException {
    queries.write("bad.rq", "SELECT");
    queries.write("cells.rq", MINIMAL);

    var catalogue = queries.read();

    assertThat(catalogue.all()).extracting(CompetencyQuestion::name).containsExactly("cells");
    assertThat(catalogue.problems()).isNotEmpty();
  }

  @Test
  void aMissingFolderIsNoEmptyCatalogue() {
    var missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> QuestionCatalogue.read(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void readsTheSentenceAndWhereItsFormFindsChoices() throws IOException {
    queries.write(
        "lives.rq",
        """
        #+ summary: Lives
        #+ description: Which cells last?
        #+ sentence: Which cells with {layer} last?
        #+ params:
        #+   - {name: layer, type: iri, description: a layer, options: cell}
        SELECT ?cell { ?cell ?has ?layer }
        """);

    var question = queries.read().find("lives").orElseThrow();

    assertThat(Sentence.of(question.sentence()).parts())
        .containsExactly(
            new Sentence.Part("Which cells with ", false),
            new Sentence.Part("layer", true),
            new Sentence.Part(" last?", false));
    assertThat(question.parameters().get(0).optionColumn()).contains("cell");
    assertThat(question.parameters().get(0).optionQuery()).isEmpty();
  }

  @Test
  void refusesANameThatIsNoAddress() throws IOException {
    queries.write("My Query.rq", MINIMAL);

    assertThat(queries.read().problems())
        .extracting(Object::toString)
        .containsExactly(
            """
            queries/My Query.rq: found the name "My Query", expected lower-case words joined by hyphens.
              Rename the file; its name is part of the question's address.""");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Files.write(queries.path().resolve("q.rq"), new byte[] {'#', (byte) 0xB5, '\n'});

    assertThat(queries.read().problems())
        .extracting(Object::toString)
        .containsExactly(
            """
            queries/q.rq: found bytes that are no UTF-8, expected a text in UTF-8.
              Save the file in UTF-8.""");
  }
}
