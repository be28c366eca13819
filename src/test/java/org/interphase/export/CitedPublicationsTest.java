package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;
import org.interphase.model.Doi;
import org.interphase.model.Problem;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.source.bibliography.ListedReference;
import org.interphase.source.bibliography.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedPublicationsTest {

  @ParameterizedTest
  @CsvSource({"BIBTEX, BIBTEX", "RIS, RIS", "CSL_JSON, CSL_JSON"})
  void holdsEveryReferenceOfTheReview(ReleaseFile file, BibliographyFormat format) {
    var text =
        new String(
            Txn.calculateRead(TestRelease.OF_PROJECT.data(), () -> file.of(TestRelease.OF_PROJECT)),
            StandardCharsets.UTF_8);
    var problems = new ArrayList<Problem>();

    var read =
        format.read(text, file.fileName(), problems::add).stream()
            .map(ListedReference::reference)
            .toList();

    assertThat(problems).isEmpty();
    assertThat(read).hasSize(144);
    assertThat(read.get(0))
        .isEqualTo(
            new Reference(
                "zhang-2023:1a",
                List.of("B. Scrosati", "J. Garche"),
                "",
                "J. Power Sources",
                "2010",
                "195",
                "2419",
                Doi.of("10.1016/j.jpowsour.2009.11.048"),
                ""));
    assertThat(read)
        .filteredOn(reference -> reference.key().equals("zhang-2023:69"))
        .extracting(Reference::shortCitation)
        .containsExactly("Cheng et al. 2020 · J. Mater. Chem. A 8, 25217");
  }
}
