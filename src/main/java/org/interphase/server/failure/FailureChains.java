package org.interphase.server.failure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphase.server.telling.Named;

/** Ways from one mechanism to another along what sources say; nothing that is refuted leads on. */
final class FailureChains {

  private final Map<Named, List<FailureRelation>> onwards;
  private final Map<Named, List<FailureRelation>> back;

  FailureChains(FailureGraph graph) {
    var steps = graph.causes().stream().filter(cause -> !cause.claims().isEmpty()).toList();
    this.onwards = steps.stream().collect(Collectors.groupingBy(FailureRelation::from));
    this.back = steps.stream().collect(Collectors.groupingBy(FailureRelation::to));
  }

  /** A shortest chain of steps from the one to the other; nothing where none leads there. */
  Optional<List<FailureRelation>> between(Named from, Named to) {
    var reached = new HashMap<Named, FailureRelation>();
    var next = new ArrayDeque<Named>(List.of(from));
    while (!next.isEmpty()) {
      for (var step : onwards.getOrDefault(next.poll(), List.of())) {
        if (!step.to().equals(from) && reached.putIfAbsent(step.to(), step) == null) {
          next.add(step.to());
        }
      }
    }
    if (!reached.containsKey(to)) {
      return Optional.empty();
    }
    var chain = new ArrayList<FailureRelation>();
    for (var at = to; !at.equals(from); at = chain.get(chain.size() - 1).from()) {
      chain.add(reached.get(at));
    }
    Collections.reverse(chain);
    return Optional.of(chain);
  }

  /** All that a mechanism leads to in any number of steps. */
  Set<Named> effects(Named mechanism) {
    return reached(mechanism, onwards, FailureRelation::to);
  }

  /** All that leads to a mechanism in any number of steps. */
  Set<Named> causes(Named mechanism) {
    return reached(mechanism, back, FailureRelation::from);
  }

  private static Set<Named> reached(
      Named begin, Map<Named, List<FailureRelation>> steps, Function<FailureRelation, Named> end) {
    var reached = new HashSet<Named>();
    var next = new ArrayDeque<Named>(List.of(begin));
    while (!next.isEmpty()) {
      for (var step : steps.getOrDefault(next.poll(), List.of())) {
        if (!end.apply(step).equals(begin) && reached.add(end.apply(step))) {
          next.add(end.apply(step));
        }
      }
    }
    return reached;
  }
}
