package org.interphase.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interphase.ExampleSources;
import org.interphase.engine.Engine;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.Test;

/** A claim that something does not hold is told beside those that say that it does. */
class ContradictedClaimsTest {

  private static final QuestionCatalogue QUESTIONS =
      QuestionCatalogue.read(Workspace.at(ExampleSources.HOME).queries());

  /** Roe and Poe speak against what Doe says of gold, nobody against what Doe says of silver. */
  private static final Engine ENGINE =
      Engine.on(
          RDFParser.fromString(
                  """
                  BASE <https://w3id.org/interphase/id/>
                  PREFIX iph: <https://w3id.org/interphase/ontology#>
                  PREFIX prov: <http://www.w3.org/ns/prov#>
                  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                  <doe> rdfs:label "Doe 2024" .
                  <roe> rdfs:label "Roe 2025" .
                  <poe> rdfs:label "Poe 2025" .
                  <strategy/gold> rdfs:label "gold" .
                  <strategy/silver> rdfs:label "silver" .
                  <mechanism/germanium-reduction> rdfs:label "reduction" ;
                    iph:leadsTo <mechanism/cracking> , <mechanism/expansion> .
                  <mechanism/cracking> rdfs:label "cracking" .
                  <mechanism/expansion> rdfs:label "expansion" .
                  iph:Asserted rdfs:label "asserted" .
                  <a> a iph:SuppressionClaim ; iph:direction iph:Supports ; iph:subject <strategy/gold> ;
                    iph:object <mechanism/germanium-reduction> ; iph:evidenceGrade iph:DirectlyObserved ;
                    iph:wording iph:Asserted ; iph:statement "it holds" ; iph:readIn <doe> ;
                    prov:hadPrimarySource <doe/1> .
                  <b> a iph:SuppressionClaim ; iph:direction iph:Supports ; iph:subject <strategy/silver> ;
                    iph:object <mechanism/germanium-reduction> ; iph:evidenceGrade iph:StatedPurpose ;
                    iph:wording iph:Asserted ; iph:statement "it holds, too" ; iph:readIn <doe> ;
                    prov:hadPrimarySource <doe/1> .
                  <c> a iph:SuppressionClaim ; iph:direction iph:Refutes ; iph:subject <strategy/gold> ;
                    iph:object <mechanism/germanium-reduction> ; iph:statement "it fails" ; iph:readIn <roe> .
                  <d> a iph:SuppressionClaim ; iph:direction iph:Refutes ; iph:subject <strategy/gold> ;
                    iph:object <mechanism/germanium-reduction> ; iph:statement "it alloys" ; iph:readIn <poe> .
                  <e> a iph:SuppressionClaim ; iph:direction iph:Refutes ; iph:subject <strategy/silver> ;
                    iph:object <mechanism/cracking> ; iph:statement "not this" ; iph:readIn <roe> .
                  <f> a iph:CausalClaim ; iph:direction iph:Supports ; iph:subject <mechanism/germanium-reduction> ;
                    iph:object <mechanism/cracking> ; iph:evidenceGrade iph:InferredOnly ;
                    iph:wording iph:Asserted ; iph:statement "it cracks" ; iph:readIn <doe> .
                  <g> a iph:CausalClaim ; iph:direction iph:Supports ; iph:subject <mechanism/germanium-reduction> ;
                    iph:object <mechanism/expansion> ; iph:evidenceGrade iph:InferredOnly ;
                    iph:wording iph:Asserted ; iph:statement "it swells" ; iph:readIn <doe> .
                  <h> a iph:CausalClaim ; iph:direction iph:Refutes ; iph:subject <mechanism/germanium-reduction> ;
                    iph:object <mechanism/cracking> ; iph:statement "it stays whole" ; iph:readIn <roe> .
                  """,
                  Lang.TTL)
              .toDatasetGraph());

  private static final Map<String, String> REDUCTION =
      Map.of("mechanism", "mechanism/germanium-reduction");

  private static final List<List<String>> TOLD =
      List.of(
          List.of("gold", "directly observed", "it alloys (Poe 2025); it fails (Roe 2025)"),
          List.of("silver", "stated purpose", ""));

  @Test
  void whatSuppressesIsToldWithWhoDeniesIt() {
    assertThat(rows("suppressors", REDUCTION, "interlayer")).isEqualTo(TOLD);
    assertThat(rows("ge-reduction-suppressors", Map.of(), "interlayer")).isEqualTo(TOLD);
  }

  @Test
  void whatMitigatesIsToldWithWhoDeniesIt() {
    assertThat(rows("mitigation", REDUCTION, "strategy")).isEqualTo(TOLD);
  }

  @Test
  void whatFollowsIsToldWithWhoDeniesIt() {
    var asked = QUESTIONS.find("effects-of").orElseThrow();
    var answer = ENGINE.read(() -> new Asking(ENGINE::build).ask(asked, Map.of()));

    assertThat(AnswerTexts.of(answer, List.of("effect", "contradictedBy")))
        .containsExactly(
            List.of("cracking", "it stays whole (Roe 2025)"), List.of("expansion", ""));
  }

  private static List<List<String>> rows(
      String question, Map<String, String> parameters, String what) {
    var asked = QUESTIONS.find(question).orElseThrow();
    return AnswerTexts.of(
        ENGINE.read(() -> new Asking(ENGINE::build).ask(asked, parameters)),
        List.of(what, "evidenceGrade", "contradictedBy"));
  }
}
