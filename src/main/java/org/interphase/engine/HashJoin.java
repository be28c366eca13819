package org.interphase.engine;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Jena's hash joins, which hold the rows of one side, accounted for.
 *
 * <p>Jena 5.6.0 fails where one is closed before its table was begun: before the first row was
 * asked for, or when the query is ended at that moment. That is mended in 6.0.0.
 */
abstract class HashJoin extends AbstractIterHashJoin {

  private final HeldRows kept;

  private HashJoin(HeldRows kept, QueryIterator streamed, ExecutionContext execution) {
    super(null, kept, streamed, execution);
    this.kept = kept;
  }

  /** Joins {@code left}, which is held, with {@code right}. */
  static QueryIterator inner(
      QueryIterator left, QueryIterator right, ExecutionContext execution, Work work) {
    if (!left.hasNext() || !right.hasNext()) {
      left.close();
      right.close();
      return QueryIterNullIterator.create(execution);
    }
    return new Inner(new HeldRows(left, work), right, execution);
  }

  /** Joins {@code left} with {@code right}, which is held, where the conditions hold. */
  static QueryIterator left(
      QueryIterator left,
      QueryIterator right,
      ExprList conditions,
      ExecutionContext execution,
      Work work) {
    if (!left.hasNext()) {
      left.close();
      right.close();
      return QueryIterNullIterator.create(execution);
    }
    if (!right.hasNext()) {
      right.close();
      return left;
    }
    return new Left(left, new HeldRows(right, work), conditions, execution, work);
  }

  @Override
  protected QueryIterator joinFinished() {
    return null;
  }

  @Override
  protected void closeSubIterator() {
    if (hashTable != null) {
      super.closeSubIterator();
    }
    kept.letGo();
  }

  private static final class Inner extends HashJoin {

    Inner(HeldRows left, QueryIterator right, ExecutionContext execution) {
      super(left, right, execution);
    }

    @Override
    protected Binding yieldOneResult(Binding kept, Binding streamed, Binding joined) {
      return joined;
    }

    @Override
    protected Binding noYieldedRows(Binding streamed) {
      return null;
    }
  }

  private static final class Left extends HashJoin {

    private final ExprList conditions;
    private final Work work;

    Left(
        QueryIterator left,
        HeldRows right,
        ExprList conditions,
        ExecutionContext execution,
        Work work) {
      super(right, left, execution);
      this.conditions = conditions;
      this.work = work;
    }

    @Override
    protected Binding yieldOneResult(Binding kept, Binding streamed, Binding joined) {
      // A row may meet very many that do not fulfil them, and Jena does not look up meanwhile.
      work.goOn();
      return conditions == null || conditions.isSatisfied(joined, getExecContext()) ? joined : null;
    }

    @Override
    protected Binding noYieldedRows(Binding streamed) {
      return streamed;
    }
  }
}
