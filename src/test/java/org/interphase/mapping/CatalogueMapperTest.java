package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.interphase.ExampleSources;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueReader;
import org.interphase.vocabulary.OntologyTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueMapperTest {

  @TempDir private Path folder;

  /** The two are one print, with the exponent raised or not. */
  @Test
  void tellsOfASpellingOfTwoUnits() throws IOException {
    Files.writeString(
        folder.resolve("units.json"),
        """
        [{"symbol": "S/cm", "iri": "http://example.org/a", "label": "a", "reference": "S/cm",
          "spellings": ["S cm⁻¹"]},
         {"symbol": "S/m", "iri": "http://example.org/b", "label": "b", "reference": "S/cm",
          "multiplier": "0.01", "spellings": ["S cm-1"]}]""");
    var problems = new ArrayList<String>();

    new CatalogueMapper(new OntologyTerms(ModelFactory.createDefaultModel()))
        .map(catalogue(), problem -> problems.add(problem.toString()));

    assertThat(problems)
        .containsExactly(
            "units.json, /1/spellings: found \"S cm-1\", which is printed for S/cm, too, expected"
                + " prints of this unit alone (that one stands at units.json, /0).\n"
                + "  Take the spelling out of one of the two units.");
  }

  private Catalogue catalogue() {
    return new CatalogueReader(ExampleSources.HOME.resolve("data/schema"))
        .read(
            List.of(folder),
            folder,
            problem -> {
              throw new AssertionError(problem.toString());
            });
  }
}
