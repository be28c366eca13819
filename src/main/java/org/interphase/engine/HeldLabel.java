package org.interphase.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The label of a {@code BNODE}: Jena keeps each, of each row, until the query is over. */
final class HeldLabel extends ExprFunction1 {

  /** A table of labels, and the blank node. */
  private static final long KEPT = 300;

  private final Work work;

  HeldLabel(Expr label, Work work) {
    super(label, "label");
    this.work = work;
  }

  @Override
  public NodeValue eval(NodeValue label) {
    work.hold(KEPT + Size.of(label.asNode()));
    return label;
  }

  @Override
  public Expr copy(Expr label) {
    return new HeldLabel(label, work);
  }
}
