package org.interphase.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A text that is to be read as a number, a day or the like: reading very many digits takes longer
 * than any query may.
 */
final class ShortText extends ExprFunction1 {

  private final Work work;

  ShortText(Expr text, Work work) {
    super(text, "short");
    this.work = work;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    work.goOn();
    if (value.isString() && value.getString().length() > Bounds.DIGITS) {
      throw Bounds.tooManyDigits(work);
    }
    return value;
  }

  @Override
  public Expr copy(Expr text) {
    return new ShortText(text, work);
  }
}
