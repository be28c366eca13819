package org.interphase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of an ontology that was found sound. */
class CheckedOntologyTest {

  private static final String SOUND =
      """
      PREFIX ex: <https://example.org/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://example.org/> a owl:Ontology .
      """;
  private static final String EMPTY_CLASS =
      SOUND
          + """
          ex:Solid a owl:Class ; rdfs:label "solid"@en ; skos:definition "A solid."@en .
          ex:Melt a owl:Class ; rdfs:label "melt"@en ; skos:definition "A melt."@en ;
            rdfs:subClassOf ex:Solid ; owl:disjointWith ex:Solid .
          """;

  @TempDir private Path home;

  @Test
  void soundOntologyIsRemembered() throws IOException {
    assertThat(checking(SOUND)).isZero();
    var note = notes();

    assertThat(note).hasSize(1);
    assertThat(checking(SOUND)).isZero();
    assertThat(notes()).isEqualTo(note);
  }

  @Test
  void changedOntologyIsCheckedAgain() throws IOException {
    assertThat(checking(SOUND)).isZero();

    assertThat(checking(EMPTY_CLASS)).isPositive();
    assertThat(checking(EMPTY_CLASS)).isPositive();
    assertThat(checking(SOUND)).isZero();
  }

  private int checking(String ontology) throws IOException {
    Files.createDirectories(home.resolve("target"));
    Files.createDirectories(home.resolve("ontology"));
    Files.writeString(home.resolve("ontology/interphase.ttl"), ontology);
    Files.createDirectories(home.resolve("ontology/mappings"));
    return Workspace.at(home).checkOntology().size();
  }

  private List<Path> notes() throws IOException {
    try (var files = Files.list(home.resolve("target/ontology"))) {
      return files.toList();
    }
  }
}
