package org.interphase.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class OntologyTermsTest {

  @Test
  void classIsWhatAllClassesAboveItAre() {
    var terms = new OntologyTerms(tree());

    assertThat(terms.isA("Garnet", "Garnet")).isTrue();
    assertThat(terms.isA("Garnet", "Material")).isTrue();
    assertThat(terms.isA("Oxide", "Garnet")).isFalse();
    assertThat(terms.isA("Perovskite", "Material")).isFalse();
  }

  /**
   * A circle is a fault of the ontology that its check tells of; reading it must come to an end.
   */
  @Test
  void classesInACircleAreOneAnother() {
    var circle = tree();
    circle.add(IPH.term("Material"), RDFS.subClassOf, IPH.term("Garnet"));

    var terms = new OntologyTerms(circle);

    assertThat(terms.isA("Material", "Oxide")).isTrue();
    assertThat(terms.isA("Oxide", "Garnet")).isTrue();
    assertThat(terms.isA("Oxide", "Interlayer")).isFalse();
  }

  private static Model tree() {
    var ontology = ModelFactory.createDefaultModel();
    ontology.add(IPH.term("Garnet"), RDFS.subClassOf, IPH.term("Oxide"));
    ontology.add(IPH.term("Oxide"), RDFS.subClassOf, IPH.term("Material"));
    return ontology;
  }
}
