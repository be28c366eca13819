package org.interphase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      # creator_id: [ours:me]
      # mapping_date: 2026-11-23
      # curie_map:
      #   ours: https://example.org/ours#
      #   theirs: https://example.org/theirs#
      """;

  private static final String COLUMNS =
      "subject_id|subject_label|subject_type|subject_category|predicate_id|object_id|object_label"
          + "|object_type|object_category|mapping_justification|object_source|comment";

  private static final String OXIDE =
      "ours:Oxide|oxide|owl class|matter|skos:exactMatch|theirs:O1|oxides|owl class|matter"
          + "|semapv:ManualMappingCuration|https://example.org/theirs|";

  @TempDir private Path home;
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsARow() throws IOException {
    assertThat(read(HEADER, COLUMNS, OXIDE))
        .containsExactly(
            new Mapping(
                "set.sssom.tsv",
                10,
                new Mapping.Term(
                    "https://example.org/ours#Oxide",
                    "ours:Oxide",
                    "oxide",
                    TermType.CLASS,
                    TermCategory.MATTER),
                "http://www.w3.org/2004/02/skos/core#exactMatch",
                new Mapping.Term(
                    "https://example.org/theirs#O1",
                    "theirs:O1",
                    "oxides",
                    TermType.CLASS,
                    TermCategory.MATTER),
                Mapping.REVIEWED,
                false,
                "https://example.org/theirs"));
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAGap() throws IOException {
    assertThat(
            read(
                HEADER,
                COLUMNS,
                OXIDE.replace("theirs:O1|oxides|owl class|matter", "sssom:NoTermFound|||")))
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
        "theirs:O1; other:O1; column \"object_id\": found \"other:O1\", expected a CURIE with one"
            + " of the prefixes ours, owl, rdf, rdfs, semapv, skos, sssom, theirs.",
        "skos:exactMatch; skos:sameAs; column \"predicate_id\": found \"skos:sameAs\", expected one"
            + " of skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch,"
            + " skos:relatedMatch.",
        "matter|skos; kind of matter|skos; column \"predicate_id\": found skos:exactMatch between"
            + " kind of matter (ours:Oxide) and matter (oxides), expected two terms of one"
            + " category.",
        "exactMatch|theirs:O1|oxides|owl class|matter; broadMatch|theirs:O1|oxides|owl"
            + " class|quality; column \"predicate_id\": found skos:broadMatch between matter"
            + " (ours:Oxide) and quality (oxides), expected two terms of one category.",
        "oxide|owl class|matter; oxide|owl class|stuff; column \"subject_category\": found"
            + " \"stuff\", expected one of matter, kind of matter, molecule, role, thing, boundary,"
            + " kind of boundary, process,",
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
        .startsWith("set.sssom.tsv, row 10, " + message);
  }

  @Test
  void findsAPairThatStandsTwice() throws IOException {
    read(HEADER, COLUMNS, OXIDE, OXIDE.replace("exact", "close"));

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 11, column \"object_id\": found ours:Oxide with theirs:O1 again,"
                + " expected each pair of terms once.\n"
                + "  Keep the row that says it best.");
  }

  @Test
  void namesTheRowThatDoesNotFit() throws IOException {
    read(HEADER, COLUMNS, "ours:Oxide|oxide", OXIDE);

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 10: found 2 cells, expected 12 cells, one for each column.\n"
                + "  Put a tab between cells, and leave a cell empty where there is nothing to"
                + " say.");
  }

  @Test
  void namesAColumnThatIsMissing() throws IOException {
    assertThat(read(HEADER, COLUMNS.replace("|object_source", ""), OXIDE)).isEmpty();
    assertThat(problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "set.sssom.tsv, row 9: found no column \"object_source\", expected the columns ");
  }

  @Test
  void namesWhatTheHeaderLacks() throws IOException {
    read(HEADER.replaceFirst("# license.*\n", ""), COLUMNS, OXIDE);

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv: found no license above the columns, expected the lines #"
                + " mapping_set_id, # mapping_set_version, # license, # creator_id, #"
                + " mapping_date.\n"
                + "  Add the line # license: …");
  }

  @Test
  void namesTheLineThatIsNoYaml() throws IOException {
    read(HEADER.replaceFirst("# license: ", "# license: \"open "), COLUMNS, OXIDE);

    assertThat(problems.get(0))
        .startsWith("set.sssom.tsv, row ")
        .endsWith(
            "expected YAML behind the # of each line above the columns.\n"
                + "  Write one property of the mapping set in each line, as # name: value.");
  }

  /** Flow style, quotes, comments and folded texts, as YAML has them. */
  @Test
  void readsAHeaderAsYaml() throws IOException {
    String header =
        """
        #mapping_set_id: "https://example.org/mappings"   # a comment
        #mapping_set_version: '1'
        #mapping_set_description: >
        #  A text that goes
        #  over two lines: with a colon.
        #license: https://creativecommons.org/licenses/by/4.0/
        #creator_id:
        #- ours:me
        #mapping_date: 2026-11-23
        #curie_map: {ours: "https://example.org/ours#", theirs: 'https://example.org/theirs#'}
        """;

    assertThat(read(header, COLUMNS, OXIDE))
        .extracting(mapping -> mapping.subject().iri())
        .containsExactly("https://example.org/ours#Oxide");
    assertThat(problems).isEmpty();
  }

  @Test
  void takesFromTheHeaderWhatHoldsForAllRows() throws IOException {
    assertThat(
            read(
                HEADER + "# object_source: https://example.org/theirs\n",
                COLUMNS.replace("|object_source", ""),
                OXIDE.replace("|https://example.org/theirs", "")))
        .extracting(Mapping::objectSource)
        .containsExactly("https://example.org/theirs");
    assertThat(problems).isEmpty();
  }

  @Test
  void knowsThatAMatchIsNegated() throws IOException {
    assertThat(read(HEADER, COLUMNS + "|predicate_modifier", OXIDE + "|Not"))
        .allMatch(Mapping::isNegated)
        .noneMatch(Mapping::saysSomething)
        .hasSize(1);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "predicate_modifier; no; found \"no\", expected Not, or nothing.",
        "mapping_cardinality; 1:0; found \"1:0\", expected 1:1, 1:n, n:1 or n:n, or nothing.",
        "mapping_cardinality; many; found \"many\", expected 1:1, 1:n, n:1 or n:n, or nothing."
      })
  void refusesWhatWouldChangeTheMeaning(String column, String cell, String message)
      throws IOException {
    assertThat(read(HEADER, COLUMNS + "|" + column, OXIDE + "|" + cell)).isEmpty();
    assertThat(problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("set.sssom.tsv, row 10, column \"" + column + "\": " + message);
  }

  @Test
  void namesAColumnThatSssomDoesNotKnow() throws IOException {
    assertThat(read(HEADER, COLUMNS + "|colour", OXIDE + "|red")).hasSize(1);
    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 9: found the column \"colour\", expected a column of SSSOM's.\n"
                + "  Correct its name, or declare it in extension_definitions above the columns.");
  }

  @Test
  void takesNoColumnTwice() throws IOException {
    var twice = "|predicate_modifier|predicate_modifier";
    read(HEADER, COLUMNS + twice, OXIDE + "|Not|");

    assertThat(problems)
        .first()
        .asString()
        .startsWith(
            "set.sssom.tsv, row 9: found the column \"predicate_modifier\" again, expected each"
                + " column once.");
  }

  @Test
  void takesAColumnThatTheHeaderDeclares() throws IOException {
    read(
        HEADER + "# extension_definitions: [{slot_name: colour}]\n",
        COLUMNS + "|colour",
        OXIDE + "|red");

    assertThat(problems).isEmpty();
  }

  @Test
  void namesATermThatChangesItsCategory() throws IOException {
    read(
        HEADER,
        COLUMNS,
        OXIDE,
        OXIDE.replace("|matter|skos:exactMatch|theirs:O1", "|thing|skos:closeMatch|theirs:O2"));

    assertThat(problems)
        .containsExactly(
            "set.sssom.tsv, row 11, column \"subject_category\": found thing, expected matter, as"
                + " in a row before.\n"
                + "  Let all rows say the same of ours:Oxide.");
  }

  private List<Mapping> read(String header, String... rows) throws IOException {
    Files.writeString(
        home.resolve("set.sssom.tsv"), header + String.join("\n", rows).replace('|', '\t') + "\n");
    return new MappingReader(home, (Problem problem) -> problems.add(problem.toString()))
        .readAll(home);
  }
}
