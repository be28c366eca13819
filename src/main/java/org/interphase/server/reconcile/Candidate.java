package org.interphase.server.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.interphase.server.reconcile.ReconcileQuery.Strictness;

/**
 * A thing that a row may mean.
 *
 * @param likenesses in which ways the name is like one of the thing's
 * @param agreements whether the other cells say what the graph says, by property
 * @param ofType whether it is of one of the types that are looked for
 */
record Candidate(
    Entity entity,
    Set<Likeness> likenesses,
    Map<EntityProperty, Agreement> agreements,
    boolean ofType) {

  /** The likelier first; of equals the shorter name, which is mostly the more general thing. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.entity().label().length())
          .thenComparing(candidate -> candidate.entity().label())
          .thenComparing(candidate -> candidate.entity().iri());

  static Candidate of(Entity entity, ReconcileQuery query, NameMatcher matcher) {
    var agreements = new LinkedHashMap<EntityProperty, Agreement>();
    query.conditions().forEach(each -> agreements.put(each.property(), Agreement.of(entity, each)));
    return new Candidate(
        entity, matcher.likenesses(entity.names()), agreements, isOfType(entity, query));
  }

  /** Whether its types let a thing be a candidate at all. */
  static boolean mayBe(Entity entity, ReconcileQuery query) {
    return query.strictness() == Strictness.SHOULD || isOfType(entity, query);
  }

  private static boolean isOfType(Entity entity, ReconcileQuery query) {
    var types = query.types().stream();
    return query.types().isEmpty()
        || (query.strictness() == Strictness.ALL
            ? types.allMatch(type -> entity.allTypes().contains(type.iri()))
            : types.anyMatch(type -> entity.allTypes().contains(type.iri())));
  }

  /** Whether there is any reason to propose it. */
  boolean isLikely(ReconcileQuery query) {
    return query.text().isEmpty() ? agreements.containsValue(Agreement.YES) : best() != null;
  }

  /**
   * How likely it is, from 0 to 100: what the best likeness counts, halved for another type, and
   * less by a half of the part of the cells that say otherwise.
   */
  double score() {
    double name = best() == null ? agreeing() * 100 : best().score();
    double score = name * (1 - denied() / 2) * (ofType ? 1 : 0.5);
    return Math.round(score * 10) / 10.0;
  }

  /** Whether it is meant for certain, unless another is, too. */
  boolean isSure() {
    boolean called = best() == null ? agreeing() == 1 : best().isSure();
    return called && ofType && !agreements.containsValue(Agreement.NO);
  }

  /** Whether {@code other} may as well be meant, this being the likelier. */
  boolean isRivalledBy(Candidate other) {
    if (!other.isSure() || best() == Likeness.IDENTIFIER) {
      return false;
    }
    // A name chooses among the forms of one compound, its formula does not.
    boolean named = best() == Likeness.NAME || best() == Likeness.OTHER_NAME;
    boolean confirmed = agreeing() > other.agreeing() && best() == other.best();
    return !(named && other.best() == Likeness.FORMULA || confirmed);
  }

  private Likeness best() {
    return likenesses.stream().findFirst().orElse(null);
  }

  private double agreeing() {
    return part(Agreement.YES);
  }

  private double denied() {
    return part(Agreement.NO);
  }

  private double part(Agreement wanted) {
    return agreements.isEmpty()
        ? 0
        : (double) agreements.values().stream().filter(wanted::equals).count() / agreements.size();
  }
}
