package org.interphase.engine;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** Accounts for what a group is grouped by, which Jena keeps, when its first row comes. */
final class BegunGroup implements Accumulator {

  private final Accumulator aggregate;
  private final List<Var> keys;
  private final Work work;
  private boolean begun;

  BegunGroup(Accumulator aggregate, List<Var> keys, Work work) {
    this.aggregate = aggregate;
    this.keys = keys;
    this.work = work;
  }

  @Override
  public void accumulate(Binding row, FunctionEnv environment) {
    if (!begun) {
      begun = true;
      work.hold(keys.stream().map(row::get).filter(key -> key != null).mapToLong(Size::of).sum());
    }
    aggregate.accumulate(row, environment);
  }

  @Override
  public NodeValue getValue() {
    return aggregate.getValue();
  }
}
