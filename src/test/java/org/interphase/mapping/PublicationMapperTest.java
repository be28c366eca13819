package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.ModelFactory;
import org.interphase.source.SourceDescription;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

class PublicationMapperTest {

  @Test
  void saysInWhichVolumeASourceIs() {
    var source =
        new SourceDescription(
            "small-2025",
            "JournalArticle",
            "Small",
            List.of("Ada Example"),
            2025,
            Optional.of("J. Ex."),
            Optional.of("33"),
            Optional.empty(),
            Optional.empty(),
            List.of("nobody"),
            "2026-11-23",
            Optional.empty(),
            List.of());

    var publication =
        new PublicationMapper(source, ModelFactory.createDefaultModel()).mapSource("data/small");

    assertThat(publication.getProperty(IPH.volume).getString()).isEqualTo("33");
  }
}
