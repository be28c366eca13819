package org.interphase.engine;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REGEX}, in a time that grows with the text and no faster. */
final class LinearRegex extends ExprFunctionN {

  private final LinearPatterns patterns;
  private final Work work;

  LinearRegex(ExprList arguments, Work work) {
    super("regex", arguments);
    this.patterns = new LinearPatterns(work);
    this.work = work;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    var text = NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0));
    var flags = arguments.size() > 2 ? arguments.get(2) : NodeValue.nvEmptyString;
    return NodeValue.booleanReturn(
        patterns
            .of(arguments.get(1), flags)
            .matcher(new WatchedText(text.getLiteralLexicalForm(), work))
            .find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments, work);
  }
}
