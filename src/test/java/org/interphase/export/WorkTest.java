package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class WorkTest {

  @Test
  void isADatasetWhereTheSourceIsOne() {
    var data =
        TestRelease.data(
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX iph: <https://w3id.org/interphase/ontology#>
            <https://w3id.org/interphase/graph/s> {
              <https://w3id.org/interphase/id/table> a iph:Publication , iph:Dataset ;
                dcterms:license <urn:l> ; iph:fileName "table" .
              <https://w3id.org/interphase/id/review> a iph:Publication , iph:ReviewArticle ;
                dcterms:license <urn:l> ; iph:fileName "review" .
            }
            """);
    assertThat(Work.in(Statements.of(data)))
        .extracting(Work::iri, Work::type)
        .containsExactlyInAnyOrder(
            tuple("https://w3id.org/interphase/id/table", "Dataset"),
            tuple("https://w3id.org/interphase/id/review", "ScholarlyArticle"));
  }
}
