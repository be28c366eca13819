package org.interphase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.ExampleSources;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Mapping;
import org.interphase.source.Mapping.Term;
import org.interphase.source.TermCategory;
import org.interphase.source.TermType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCheckTest {

  private static final Path ONTOLOGIES = Path.of("src/test/resources/ontologies");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://example.org/oxides#O1, Oxide",
    "https://example.org/oxides#O1, Oxid",
    "https://example.org/oxides#O3, whatever",
    "https://example.org/metals#M1, metal",
    "https://example.org/salts#S1, salt",
    "http://purl.obolibrary.org/obo/XMPL_0000001, heating"
  })
  void findsTermsInEveryFormat(String iri, String label) throws IOException {
    assertThat(problems(ONTOLOGIES, mapping(iri, label))).isEmpty();
  }

  @Test
  void namesATermThatNoOntologyHas() throws IOException {
    assertThat(problems(ONTOLOGIES, mapping("https://example.org/oxides#O9", "Oxide")))
        .containsExactly(
            new Problem(
                Place.cell("set.sssom.tsv", 12, "object_id"),
                "x:term, which no ontology has",
                "a term of an ontology below src/test/resources/ontologies",
                "Correct the IRI, or add the ontology's file to the folder."));
  }

  @Test
  void namesATermByAnotherLabel() throws IOException {
    assertThat(problems(ONTOLOGIES, mapping("https://example.org/oxides#O1", "oxide")))
        .containsExactly(
            new Problem(
                Place.cell("set.sssom.tsv", 12, "object_label"),
                "\"oxide\"",
                "\"Oxide\" or \"Oxid\", the label of x:term",
                "Copy the label, or map to the term that was meant."));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/oxides#O2, SuperOxide",
    "http://purl.obolibrary.org/obo/XMPL_0000002, cooling"
  })
  void namesATermThatIsDeprecated(String iri, String label) throws IOException {
    assertThat(problems(ONTOLOGIES, mapping(iri, label)))
        .containsExactly(
            new Problem(
                Place.cell("set.sssom.tsv", 12, "object_id"),
                "x:term, which is deprecated",
                "a term in force",
                "Map to the term that took its place, or to sssom:NoTermFound."));
  }

  @Test
  void doesNotLookForGaps() throws IOException {
    assertThat(problems(ONTOLOGIES, mapping(Mapping.NO_TERM_FOUND, ""))).isEmpty();
  }

  @Test
  void namesTheLineOfAFileThatBreaksOff() throws IOException {
    ExampleSources.copy(ONTOLOGIES, folder);
    var broken = Files.writeString(folder.resolve("broken.ttl"), "<https://a.org/> a\n  .\n");
    var missing = mapping("https://example.org/oxides#O9", "Oxide");

    assertThat(problems(folder, missing))
        .hasSize(2)
        .last()
        .extracting(Problem::place, Problem::mend)
        .containsExactly(
            Place.line(broken.toString(), 2, 3),
            "Get the file anew, or take it out of the folder.");
  }

  @Test
  void brokenFileIsNoProblemWhereEveryTermIsFound() throws IOException {
    ExampleSources.copy(ONTOLOGIES, folder);
    var broken = Files.writeString(folder.resolve("broken.ttl"), "<https://a.org/> a\n  .\n");

    var outcome = check(folder, mapping("https://example.org/oxides#O1", "Oxide"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.unread())
        .extracting(Problem::place)
        .containsExactly(Place.line(broken.toString(), 2, 3));
  }

  private static List<Problem> problems(Path folder, Mapping mapping) throws IOException {
    return check(folder, mapping).problems();
  }

  private static MappingCheck.Outcome check(Path folder, Mapping mapping) throws IOException {
    var none = GraphFactory.createDefaultGraph();
    return MappingCheck.check(List.of(mapping), folder, none, none);
  }

  private static Mapping mapping(String iri, String label) {
    return new Mapping(
        "set.sssom.tsv",
        12,
        new Term(
            "https://example.org/ours#T", "ours:T", "term", TermType.CLASS, TermCategory.MATTER),
        "http://www.w3.org/2004/02/skos/core#exactMatch",
        new Term(iri, "x:term", label, TermType.CLASS, TermCategory.MATTER),
        Mapping.REVIEWED,
        false,
        "https://example.org/x");
  }
}
