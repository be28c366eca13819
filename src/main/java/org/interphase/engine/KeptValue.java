package org.interphase.engine;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** Accounts for the one value that an aggregate of Jena's keeps of a group: the largest so far. */
final class KeptValue implements Accumulator {

  private final Accumulator aggregate;
  private final Expr expression;
  private final Work work;
  private long largest;

  KeptValue(Accumulator aggregate, Expr expression, Work work) {
    this.aggregate = aggregate;
    this.expression = expression;
    this.work = work;
  }

  @Override
  public void accumulate(Binding row, FunctionEnv environment) {
    var value = ExprLib.evalOrNull(expression, row, environment);
    long size = value == null ? 0 : Size.of(value.asNode());
    if (size > largest) {
      work.hold(size - largest);
      largest = size;
    }
    aggregate.accumulate(row, environment);
  }

  @Override
  public NodeValue getValue() {
    return aggregate.getValue();
  }
}
