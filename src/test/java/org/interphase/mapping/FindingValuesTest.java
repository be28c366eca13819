package org.interphase.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.interphase.GraphAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that the text of a source says in words. */
class FindingValuesTest {

  private static final String THICK =
      """
      {"id": "thin", "type": "PropertyClaim", "statement": "LAGP is thin.",
       "subject": "material/lagp", "grade": "InferredOnly", "wording": "Asserted",
       "values": [{"quantity": "Thickness", "text": "≤0.1 mm", "printed": "up to a tenth of a mm",
         "conditions": [{"quantity": "CRate", "text": "≈0.333 C", "printed": "C/3"}]}]}""";

  @TempDir private Path folder;
  private SmallSource source;

  @BeforeEach
  void begin() {
    source =
        new SmallSource(folder)
            .with("note", "\"iph:notation\": \"text\", \"iph:about\": \"sample\"", "a pellet")
            .saying(THICK);
  }

  @Test
  void wordsAreThePrintOfTheNumberThatTheySay() {
    GraphAssertions.assertIsomorphic(
        """
        BASE <https://w3id.org/interphase/id/small-2025/>
        <finding/thin/thickness> a iph:Measurement , iph:Thickness ;
          rdfs:label "thickness: up to a tenth of a mm"@en ;
          iph:asPrinted "up to a tenth of a mm" ; iph:reading iph:Printed ; iph:qualifier "≤" ;
          iph:upperBound 0.1 ; iph:upperBoundInReferenceUnit 100.0 ; qudt:hasUnit unit:MilliM ;
          iph:hasCondition <finding/thin/thickness/c-rate> ;
          prov:wasQuotedFrom <section-3> ; prov:hadPrimarySource <https://w3id.org/interphase/id/small-2025> .
        """,
        source.aboutThing("small-2025/finding/thin/thickness"));
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void conditionsHaveWordsToo() {
    assertThat(source.aboutThing("small-2025/finding/thin/thickness/c-rate").stream())
        .anyMatch(triple -> triple.getObject().toString().equals("\"C/3\""));
  }
}
