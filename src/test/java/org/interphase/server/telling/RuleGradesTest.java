package org.interphase.server.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interphase.question.EvidenceGrade;
import org.interphase.vocabulary.IPH;
import org.junit.jupiter.api.Test;

class RuleGradesTest {

  private final Graph graph = GraphFactory.createDefaultGraph();

  /** Two ways lead to the effect: one is inferred somewhere, the other observed all along. */
  @Test
  void isTheGradeOfTheBestWay() {
    add("ByInference");
    assertThat(RuleGrades.of(mitigates(""), graph)).contains(EvidenceGrade.INFERRED_ONLY);
    add("ByObservation");
    assertThat(RuleGrades.of(mitigates(""), graph)).contains(EvidenceGrade.DIRECTLY_OBSERVED);
  }

  @Test
  void isUnknownWhereNoRuleTellsIt() {
    graph.add(mitigates(""));
    assertThat(RuleGrades.of(mitigates(""), graph)).isEmpty();
  }

  private void add(String ending) {
    graph.add(mitigates(ending));
  }

  private static Triple mitigates(String ending) {
    return Triple.create(
        NodeFactory.createURI("https://example.org/layer"),
        NodeFactory.createURI(IPH.NS + "mitigates" + ending),
        NodeFactory.createURI("https://example.org/cracking"));
  }
}
