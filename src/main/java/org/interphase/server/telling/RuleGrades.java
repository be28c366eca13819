package org.interphase.server.telling;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.interphase.question.EvidenceGrade;

/**
 * How well a statement is known that follows by rule. The rules say it once more, by a property of
 * its own for each grade, where no step of the way is known less well: {@code mitigates} and {@code
 * mitigatesByObservation}.
 */
public final class RuleGrades {

  /** What the name of such a property ends in, the strongest grade first. */
  private static final List<Entry<String, EvidenceGrade>> ENDINGS =
      List.of(
          Map.entry("ByObservation", EvidenceGrade.DIRECTLY_OBSERVED),
          Map.entry("ByPurpose", EvidenceGrade.STATED_PURPOSE),
          Map.entry("ByInference", EvidenceGrade.INFERRED_ONLY));

  private RuleGrades() {}

  /**
   * The grade of the weakest step on the best known way to {@code statement}; nothing where {@code
   * graph} tells none.
   */
  public static Optional<EvidenceGrade> of(Triple statement, Graph graph) {
    return ENDINGS.stream()
        .filter(ending -> graph.contains(graded(statement, ending.getKey())))
        .map(Entry::getValue)
        .findFirst();
  }

  private static Triple graded(Triple statement, String ending) {
    Node property = NodeFactory.createURI(statement.getPredicate().getURI() + ending);
    return Triple.create(statement.getSubject(), property, statement.getObject());
  }
}
