package org.interphase.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.model.Problem;
import org.interphase.reasoning.Projection;
import org.interphase.reasoning.RuleReasoner;

/** Finds what is wrong with a foundation as such, and with the files of rules. */
final class GroundCheck {

  private GroundCheck() {}

  /** What is wrong, but for what only follows from {@code told}. */
  static List<Problem> of(Foundation foundation, Layout layout, List<Problem> told) {
    var before = told.stream().filter(problem -> !problem.isWarning()).toList();
    // Without a part of the catalogue, the shapes would miss all of it.
    var shapes =
        foundation.catalogue().isWhole()
            ? MappedSource.validate(foundation.all(), foundation)
                .filter(problem -> !Consequence.follows(problem, before))
            : Stream.<Problem>empty();
    return Stream.of(
            shapes,
            RuleReasoner.check(layout.ontologyFolder(), layout.home()).stream(),
            Arrays.stream(Profile.values())
                .flatMap(p -> Projection.check(layout.projection(p), layout.home()).stream()))
        .flatMap(problems -> problems)
        .toList();
  }
}
