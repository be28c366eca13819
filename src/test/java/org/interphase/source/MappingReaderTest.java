package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

  private static final String HEADER =
      """
      # mapping_set_id: https://example.org/mappings
      # mapping_set_version: "1"
      # license: https://creativecommons.org/licenses/by/4.0/
      # curie_map:
      #   ours: https://example.org/ours#
      #   theirs: https://example.org/theirs#
      #   skos: http://www.w3.org/2004/02/skos/core#
      #   semapv: https://w3id.org/semapv/vocab/
      #   sssom: https://w3id.org/sssom/
      """;

  private static final String COLUMNS =
      "subject_id|subject_label|subject_type|predicate_id|object_id|object_label|object_type"
          + "|mapping_justification|confidence|object_source|comment";

  private static final String OXIDE =
      "ours:Oxide|oxide|owl class|skos:exactMatch|theirs:O1|oxides|owl class"
          + "|semapv:ManualMappingCuration|0.95|https://example.org/theirs|";

  @TempDir private Path home;
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsARow() throws IOException {
    assertThat(read(HEADER, COLUMNS, OXIDE))
        .containsExactly(
            new Mapping(
                "set.sssom.tsv",
                11,
                new Mapping.Term(
                    "https://example.org/ours#Oxide", "ours:Oxide", "oxide", TermType.CLASS),
                "http://www.w3.org/2004/02/skos/core#exactMatch",
                new Mapping.Term(
                    "https://example.org/theirs#O1", "theirs:O1", "oxides", TermType.CLASS),
                Mapping.REVIEWED,
                new BigDecimal("0.95"),
                "https://example.org/theirs"));
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAGap() throws IOException {
    assertThat(
            read(
                HEADER,
                COLUMNS,
                OXIDE.replace("theirs:O1|oxides|owl class", "sssom:NoTermFound||")))
        .allMatch(Mapping::tellsOfAGap)
        .hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void readsACommentInQuotes() throws IOException {
    assertThat(read(HEADER, COLUMNS, OXIDE + "\"called \"\"oxide\"\" there\"")).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void knowsThatAMachinesGuessIsNotReviewed() throws IOException {
    assertThat(read(HEADER, COLUMNS, OXIDE.replace("ManualMappingCuration", "LexicalMatching")))
        .noneMatch(Mapping::isReviewed)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "theirs:O1; other:O1; column \"object_id\": found \"other:O1\", expected a CURIE with one of"
            + " the prefixes ours, theirs, skos, semapv, sssom.",
        "skos:exactMatch; skos:sameAs; column \"predicate_id\": found \"skos:sameAs\", expected one"
            + " of skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch,"
            + " skos:relatedMatch.",
        "0.95; 95%; column \"confidence\": found \"95%\", expected a number from 0 to 1.",
        "0.95; 1.5; column \"confidence\": found \"1.5\", expected a number from 0 to 1.",
        "oxides; ; column \"object_label\": found nothing, expected the term's label.",
        "oxide|owl class; oxide|class; column \"subject_type\": found \"class\", expected one of"
            + " owl class, owl object property, owl data property, owl annotation property, owl"
            + " named individual, rdfs class, rdf property.",
        "theirs:O1; sssom:NoTermFound; column \"object_type\": found \"owl class\", expected"
            + " nothing, since there is no term."
      })
  void namesTheCellThatIsWrong(String right, String wrong, String message) throws IOException {
    assertThat(read(HEADER, COLUMNS, OXIDE.replace(right, wrong == null ? "" : wrong))).isEmpty();
    assertThat(problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("set.sssom.tsv, row 11, " + message);
  }

  @Test
  void findsAPairThatStandsTwice() throws IOException {
    read(HEADER, COLUMNS, OXIDE, OXIDE.replace("exact", "close"));

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 12, column \"object_id\": found ours:Oxide with theirs:O1 again,"
                + " expected each pair of terms once.\n"
                + "  Keep the row that says it best.");
  }

  @Test
  void namesTheRowThatDoesNotFit() throws IOException {
    read(HEADER, COLUMNS, "ours:Oxide|oxide", OXIDE);

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 11: found 2 cells, expected 11 cells, one for each column.\n"
                + "  Put a tab between cells, and leave a cell empty where there is nothing to"
                + " say.");
  }

  @Test
  void namesAColumnThatIsMissing() throws IOException {
    assertThat(read(HEADER, COLUMNS.replace("|confidence", ""), OXIDE)).isEmpty();
    assertThat(problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("set.sssom.tsv, row 10: found no column \"confidence\", expected the columns ");
  }

  @Test
  void namesWhatTheHeaderLacks() throws IOException {
    read(HEADER.replaceFirst("# license.*\n", "# no property\n"), COLUMNS, OXIDE);

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 3: found \"# no property\", expected # name: value.\n"
                + "  Write one property of the mapping set in each line above the columns.",
            "set.sssom.tsv: found no license above the columns, expected the lines #"
                + " mapping_set_id, # mapping_set_version, # license and # curie_map.\n"
                + "  Add the line # license: …");
  }

  private List<Mapping> read(String header, String... rows) throws IOException {
    Files.writeString(
        home.resolve("set.sssom.tsv"), header + String.join("\n", rows).replace('|', '\t') + "\n");
    return new MappingReader(home, (Problem problem) -> problems.add(problem.toString()))
        .readAll(home);
  }
}
