package org.interphase.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.interphase.reasoning.OntologyDocument;
import org.junit.jupiter.api.Test;

/** docs/ontology.md says what the ontology says. */
class OntologyPageTest {

  private static final Path PAGE = Path.of("docs/ontology.md");

  @Test
  void pageIsMadeFromTheOntology() throws IOException {
    var made = OntologyDocument.markdown(RDFDataMgr.loadGraph("ontology/interphase.ttl"));
    if (Boolean.getBoolean("renew")) {
      Files.writeString(PAGE, made);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/ontology.md; mvn test -Dtest=OntologyPageTest -Drenew=true renews it")
        .isEqualTo(made);
  }

  @Test
  void pageTellsWhatAHighLoadingFullCellIs() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            "| `iph:HighLoadingFullCell` | full cell that has measurement (cathode loading that",
            "  - **full cell** `iph:FullCell`:",
            "\n- **measurement** `iph:Measurement`:",
            "\n      - **ionic conductivity** `iph:IonicConductivity`:",
            "| `iph:Measurement` | something that has unit at most 1 |",
            "| `iph:Conductivity` | something that has unit only (something that has reference unit"
                + " S-PER-CentiM) |",
            "| `iph:Dopant` | `iph:AddedComponent` |",
            "Sample -->|\"is of material\"| Material",
            "| `iph:hasTest` | electrochemical cell | test |");
  }
}
