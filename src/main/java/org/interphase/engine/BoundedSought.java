package org.interphase.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** What looks for one text in another, unless both are so long that it takes too long. */
final class BoundedSought extends ExprFunction2 {

  private final ExprFunction2 search;
  private final Work work;

  BoundedSought(ExprFunction2 search, Expr text, Expr sought, Work work) {
    super(text, sought, "sought");
    this.search = search;
    this.work = work;
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue sought) {
    work.goOn();
    Bounds.checkSearch(text, sought, work);
    return search.eval(text, sought);
  }

  @Override
  public Expr copy(Expr text, Expr sought) {
    return new BoundedSought(search, text, sought, work);
  }
}
