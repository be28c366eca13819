package org.interphase.engine;

import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;

/** Rewrites a query into one that gives the same, and whose expressions are bounded. */
final class BoundedAlgebra extends TransformCopy {

  private final Work work;
  private int keys;

  private BoundedAlgebra(Work work) {
    this.work = work;
  }

  /** What looks through a query and rewrites it, then has Jena optimise it. */
  static RewriteFactory factory(Work work) {
    return context ->
        op -> {
          Scrutiny.of(op, work);
          var bounded =
              Transformer.transform(new BoundedAlgebra(work), new BoundedExpressions(work), op);
          var optimised = Optimize.stdOptimizationFactory.create(context).rewrite(bounded);
          return OpLabel.create(BoundedExecutor.ANSWER, RowByRow.of(optimised));
        };
  }

  /** Rows are grouped by variables, so that what they are grouped by is seen in each row. */
  @Override
  public Op transform(OpGroup group, Op grouped) {
    var worked = new VarExprList();
    group.getGroupVars().getExprs().forEach(worked::add);
    var keys = new VarExprList();
    group.getGroupVars().getVars().forEach(keys::add);
    var aggregates =
        group.getAggregators().stream()
            .map(
                one ->
                    new ExprAggregator(
                        one.getVar(),
                        new BoundedAggregate(one.getAggregator(), keys.getVars(), work)))
            .toList();
    return OpGroup.create(
        worked.isEmpty() ? grouped : OpExtend.create(grouped, worked), keys, aggregates);
  }

  /**
   * Rows are sorted by variables: Jena would work out an expression anew for each comparison, and
   * one that is never the same twice leaves no order to sort by.
   */
  @Override
  public Op transform(OpOrder order, Op sorted) {
    var worked = new VarExprList();
    var conditions =
        order.getConditions().stream().map(condition -> byVariable(condition, worked)).toList();
    return worked.isEmpty()
        ? super.transform(order, sorted)
        : new OpOrder(OpExtend.create(sorted, worked), conditions);
  }

  private SortCondition byVariable(SortCondition condition, VarExprList worked) {
    var expression = condition.getExpression();
    if (expression.isVariable()) {
      return condition;
    }
    var key = Var.alloc(ARQConstants.allocVarMarker + "key" + keys++);
    worked.add(key, expression);
    return new SortCondition(new ExprVar(key), condition.getDirection());
  }
}
