package org.interphase.engine;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_pow;

/** {@code math:pow}, unless the number would be too long to be worked out. */
final class BoundedPower extends ExprFunctionN {

  private final Work work;

  BoundedPower(ExprList baseAndExponent, Work work) {
    super("power", baseAndExponent);
    this.work = work;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    var base = arguments.get(0);
    var exponent = arguments.get(1);
    if (base.isInteger() && exponent.isInteger()) {
      Bounds.checkPower(base.getInteger(), exponent.getInteger(), work);
    }
    return new Math_pow().exec(base, exponent);
  }

  @Override
  public Expr copy(ExprList baseAndExponent) {
    return new BoundedPower(baseAndExponent, work);
  }
}
