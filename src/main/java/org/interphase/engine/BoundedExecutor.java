package org.interphase.engine;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;

/**
 * Works out each operator of a query: those that keep rows, and paths, within bounds, and patterns
 * as the dataset's own executor does, which knows how it is stored.
 */
class BoundedExecutor extends OpExecutor {

  /** The label of what is handed out, all of which is kept by whoever asked. */
  static final String ANSWER = "answer";

  private final OpExecutorFactory stores;
  final Work work;
  private OpExecutor store;

  BoundedExecutor(ExecutionContext execution, OpExecutorFactory stores, Work work) {
    super(execution);
    this.stores = stores;
    this.work = work;
  }

  /**
   * @param stores the executor that the dataset has by itself, or null where it has none
   */
  static OpExecutorFactory factory(OpExecutorFactory stores, Work work) {
    var patterns = stores == null ? stdFactory : stores;
    return execution -> new BoundedExecutor(execution, patterns, work);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    var left = exec(join.getLeft(), input);
    return HashJoin.inner(left, exec(join.getRight(), root()), execCxt, work);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    var left = exec(join.getLeft(), input);
    var right = exec(join.getRight(), root());
    return HashJoin.left(left, right, join.getExprs(), execCxt, work);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    var left = exec(minus.getLeft(), input);
    var right = new HeldRows(exec(minus.getRight(), root()), work);
    var shared = OpVars.visibleVars(minus.getLeft());
    shared.retainAll(OpVars.visibleVars(minus.getRight()));
    return QueryIterMinus.create(left, right, shared, execCxt);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return table.isJoinIdentity() || input.isJoinIdentity()
        ? super.execute(table, input)
        : HashJoin.inner(input, table.getTable().iterator(execCxt), execCxt, work);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return PathRows.of(path, input, execCxt, work);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    var rows = new HeldRows(exec(order.getSubOp(), input), work);
    var comparator = new BindingComparator(order.getConditions(), execCxt);
    return new QueryIterSort(
        rows,
        (one, other) -> {
          work.goOn();
          return comparator.compare(one, other);
        },
        execCxt);
  }

  /** The first few in an order, where no more are kept while all are read. */
  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean isDistinct = top.getSubOp() instanceof OpDistinct;
    var sorted = isDistinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
    var rows = new FirstRows(exec(sorted, input), top.getLimit(), work);
    return new QueryIterTopN(rows, top.getConditions(), top.getLimit(), isDistinct, execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return new DistinctRows(exec(distinct.getSubOp(), input), execCxt, work);
  }

  /** Aggregates account for what they keep; without any, Jena keeps an entry for each row. */
  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    var rows = exec(group.getSubOp(), input);
    return new QueryIterGroup(
        group.getAggregators().isEmpty() ? new HeldRows(rows, work) : rows,
        group.getGroupVars(),
        group.getAggregators(),
        execCxt);
  }

  @Override
  protected QueryIterator execute(OpLabel label, QueryIterator input) {
    var rows = super.execute(label, input);
    return ANSWER.equals(label.getObject()) ? new HeldRows(rows, work) : rows;
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return store(pattern, input);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return store(pattern, input);
  }

  @Override
  protected QueryIterator execute(OpGraph graph, QueryIterator input) {
    var rows = QueryIterPeek.create(input, execCxt);
    var anywhere = rows.hasNext() ? AnyGraph.of(graph, rows.peek()) : Optional.<AnyGraph>empty();
    return anywhere.map(parts -> inAnyGraph(parts, rows)).orElseGet(() -> store(graph, rows));
  }

  private QueryIterator inAnyGraph(AnyGraph parts, QueryIterator input) {
    var found =
        PatternMatchData.execute(
            execCxt.getDataset(),
            parts.graph(),
            parts.firstPattern(),
            input,
            null,
            AnyGraph.namedOnly(execCxt));
    return parts.rest().isEmpty() ? found : store(parts.restInGraph(), found);
  }

  @Override
  protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
    return store(names, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    var filtered = filter.getSubOp();
    return filtered instanceof OpBGP || filtered instanceof OpQuadPattern
        ? store(filter, input)
        : super.execute(filter, input);
  }

  private QueryIterator store(Op op, QueryIterator input) {
    if (store == null) {
      store = stores.create(execCxt);
    }
    return store.executeOp(op, input);
  }
}
