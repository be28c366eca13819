package org.interphase.engine;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** The value of an expression, unless it has become too long. */
final class BoundedValue extends ExprFunction1 {

  private final Work work;

  BoundedValue(Expr expression, Work work) {
    super(expression, "bounded");
    this.work = work;
  }

  /** What fails by a fault of Jena's function has no value, as all that cannot be worked out. */
  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    try {
      return eval(getArg().eval(row, environment));
    } catch (ArithmeticException
        | ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new ExprEvalException(getArg() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public NodeValue eval(NodeValue value) {
    work.goOn();
    Bounds.check(value, work);
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new BoundedValue(expression, work);
  }
}
