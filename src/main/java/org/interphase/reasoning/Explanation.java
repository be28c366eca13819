package org.interphase.reasoning;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Why a statement holds.
 *
 * @param conclusion the statement
 * @param basis whether it is asserted, inferred, or neither
 * @param reason what the rule says by which it was inferred; empty where it was not
 * @param premises what it was inferred from, each with its own explanation; empty where it was not
 */
public record Explanation(
    Triple conclusion, Basis basis, String reason, List<Explanation> premises) {

  /** What a statement rests on. */
  public enum Basis {
    /** Someone wrote it down. */
    ASSERTED,
    /** It follows from what someone wrote down. */
    INFERRED,
    /** No one wrote it down, and it does not follow; that does not make it false. */
    NEITHER
  }

  public Explanation {
    premises = List.copyOf(premises);
  }

  static Explanation asserted(Triple statement) {
    return new Explanation(statement, Basis.ASSERTED, "", List.of());
  }

  static Explanation missing(Triple statement) {
    return new Explanation(statement, Basis.NEITHER, "", List.of());
  }
}
