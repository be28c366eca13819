package org.interphase.engine;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code GROUP_CONCAT} of one group, unless it becomes too long. */
final class JoinedTexts extends AccumulatorExpr {

  private final String separator;
  private final Work work;
  private final StringBuilder text = new StringBuilder();

  JoinedTexts(Expr expression, boolean distinct, String separator, Work work) {
    super(expression, distinct);
    this.separator = separator;
    this.work = work;
  }

  @Override
  protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
    if (getAccCount() > 0) {
      text.append(separator);
    }
    var more = value.asString();
    text.append(more);
    if (text.length() > Bounds.LETTERS) {
      throw Bounds.tooManyLetters(work);
    }
    work.hold(
        2L * (separator.length() + more.length()) + (makeDistinct ? Size.of(value.asNode()) : 0));
  }

  @Override
  protected void accumulateError(Binding row, FunctionEnv environment) {
    // As with Jena's own, one value that is an error leaves the whole unbound.
  }

  @Override
  protected NodeValue getAccValue() {
    return NodeValue.makeString(text.toString());
  }
}
