package org.interphase.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** Accounts for what an aggregate of Jena's keeps of one group. */
final class KeptRows implements Accumulator {

  private final Accumulator aggregate;
  private final ExprList expressions;
  private final boolean distinct;
  private final Work work;
  private final Set<Object> seen = new HashSet<>();

  /**
   * @param expressions what is aggregated; null for whole rows
   * @param distinct whether each value counts once, and is kept once
   */
  KeptRows(Accumulator aggregate, ExprList expressions, boolean distinct, Work work) {
    this.aggregate = aggregate;
    this.expressions = expressions;
    this.distinct = distinct;
    this.work = work;
  }

  @Override
  public void accumulate(Binding row, FunctionEnv environment) {
    if (!distinct) {
      work.hold(Size.of(row));
    } else if (!isNew(row, environment)) {
      return;
    }
    aggregate.accumulate(row, environment);
  }

  /** Kept here and by the aggregate; what is an error goes on to the aggregate each time. */
  private boolean isNew(Binding row, FunctionEnv environment) {
    if (expressions == null || expressions.isEmpty()) {
      var named = BindingFactory.copy(new BindingProjectNamed(row));
      return kept(named, Size.of(named));
    }
    var value = ExprLib.evalOrNull(expressions.get(0), row, environment);
    return value == null || kept(value, Size.of(value.asNode()));
  }

  private boolean kept(Object key, long size) {
    if (!seen.add(key)) {
      return false;
    }
    work.hold(2 * size);
    return true;
  }

  @Override
  public NodeValue getValue() {
    return aggregate.getValue();
  }
}
