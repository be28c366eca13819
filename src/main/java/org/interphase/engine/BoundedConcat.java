package org.interphase.engine;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code CONCAT}, unless its texts together are too long. */
final class BoundedConcat extends E_StrConcat {

  private final Work work;

  BoundedConcat(ExprList texts, Work work) {
    super(texts);
    this.work = work;
  }

  @Override
  public NodeValue eval(List<NodeValue> texts) {
    work.goOn();
    long letters = 0;
    for (var text : texts) {
      letters += text.asString().length();
      if (letters > Bounds.LETTERS) {
        throw Bounds.tooManyLetters(work);
      }
    }
    return super.eval(texts);
  }

  @Override
  public Expr copy(ExprList texts) {
    return new BoundedConcat(texts, work);
  }
}
