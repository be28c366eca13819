package org.interphase.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The value of an expression, unless it has become too long. */
final class BoundedValue extends ExprFunction1 {

  private final Work work;

  BoundedValue(Expr expression, Work work) {
    super(expression, "bounded");
    this.work = work;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    work.goOn();
    if (Bounds.allow(value)) {
      return value;
    }
    throw value.isNumber() ? Bounds.tooManyDigits(work) : Bounds.tooManyLetters(work);
  }

  @Override
  public Expr copy(Expr expression) {
    return new BoundedValue(expression, work);
  }
}
