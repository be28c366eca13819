package org.interphase.server.failure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphase.server.telling.Named;

/**
 * How far along the chain of causes each mechanism stands: further than all that leads to it, where
 * causes do not go round in a circle.
 */
final class FailureRanks {

  private final FailureGraph graph;
  private final Map<Named, Integer> ranks = new HashMap<>();
  private final Set<FailureRelation> backward = new HashSet<>();
  private final Set<Named> open = new HashSet<>();
  private final Set<Named> done = new HashSet<>();

  private FailureRanks(FailureGraph graph) {
    this.graph = graph;
  }

  static FailureRanks of(FailureGraph graph) {
    var ranks = new FailureRanks(graph);
    // A circle is entered at what most strategies act on: there people think that it begins.
    graph.mechanisms().stream()
        .sorted(
            Comparator.comparing((FailureMechanism m) -> !graph.causesOf(m).isEmpty())
                .thenComparing(m -> -helpedBy(graph, m)))
        .forEach(mechanism -> ranks.breakCircles(mechanism.name()));
    graph.mechanisms().forEach(mechanism -> ranks.rank(mechanism.name()));
    ranks.drawNearer();
    return ranks;
  }

  private static long helpedBy(FailureGraph graph, FailureMechanism mechanism) {
    return graph.against(mechanism).stream().filter(by -> !by.claims().isEmpty()).count();
  }

  int of(Named mechanism) {
    return ranks.getOrDefault(mechanism, 0);
  }

  /** Tells whether an effect stands before its cause, since causes go round in a circle. */
  boolean isBackward(FailureRelation cause) {
    return backward.contains(cause);
  }

  int count() {
    return ranks.values().stream().mapToInt(rank -> rank + 1).max().orElse(1);
  }

  private void breakCircles(Named mechanism) {
    if (!done.add(mechanism)) {
      return;
    }
    open.add(mechanism);
    for (var cause : from(mechanism)) {
      if (open.contains(cause.to())) {
        backward.add(cause);
      } else {
        breakCircles(cause.to());
      }
    }
    open.remove(mechanism);
  }

  private int rank(Named mechanism) {
    var known = ranks.get(mechanism);
    if (known != null) {
      return known;
    }
    int rank = to(mechanism).stream().mapToInt(cause -> rank(cause.from()) + 1).max().orElse(0);
    ranks.put(mechanism, rank);
    return rank;
  }

  /** What nothing leads to stands just before the first that it leads to. */
  private void drawNearer() {
    for (var mechanism : graph.mechanisms()) {
      var name = mechanism.name();
      if (to(name).isEmpty()) {
        from(name).stream()
            .filter(cause -> !isBackward(cause))
            .mapToInt(cause -> of(cause.to()) - 1)
            .min()
            .ifPresent(rank -> ranks.put(name, rank));
      }
    }
  }

  private List<FailureRelation> from(Named mechanism) {
    return graph.causes().stream().filter(cause -> cause.from().equals(mechanism)).toList();
  }

  private List<FailureRelation> to(Named mechanism) {
    return graph.causes().stream()
        .filter(cause -> cause.to().equals(mechanism) && !isBackward(cause))
        .toList();
  }
}
