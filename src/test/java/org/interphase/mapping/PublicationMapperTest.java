package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.source.SourceDescription;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

class PublicationMapperTest {

  @Test
  void citesASourceWhole() {
    var source =
        new SourceDescription(
            "small-2025",
            "JournalArticle",
            "Small",
            List.of("Ada Example", "Bo Sample"),
            2025,
            Optional.of("J. Ex."),
            Optional.of("33"),
            Optional.of("10.1000/small"),
            Optional.empty(),
            List.of("nobody"),
            "2026-11-23",
            Optional.empty(),
            List.of());

    var publication =
        new PublicationMapper(source, ModelFactory.createDefaultModel()).mapSource("data/small");

    assertThat(publication.getProperty(DCTerms.bibliographicCitation).getString())
        .isEqualTo("Ada Example; Bo Sample, Small, J. Ex. 2025, 33, https://doi.org/10.1000/small");
    assertThat(publication.getProperty(IPH.journalName).getString()).isEqualTo("J. Ex.");
    assertThat(publication.getProperty(IPH.volume).getString()).isEqualTo("33");
  }
}
