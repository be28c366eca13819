package org.interphase.engine;

import com.google.re2j.Matcher;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REPLACE}, in a time and to a length that grow with the text and no faster. */
final class LinearReplace extends ExprFunctionN {

  private final LinearPatterns patterns;
  private final Work work;

  LinearReplace(ExprList arguments, Work work) {
    super("replace", arguments);
    this.patterns = new LinearPatterns(work);
    this.work = work;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    var node = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
    var replacement = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(2));
    var flags = arguments.size() > 3 ? arguments.get(3) : NodeValue.nvEmptyString;
    var text = node.getLiteralLexicalForm();
    var matcher = patterns.of(arguments.get(1), flags).matcher(new WatchedText(text, work));
    return like(node, replaced(matcher, replacement.getLiteralLexicalForm()));
  }

  /** As Jena does it: an empty match counts only where it is the first. */
  private String replaced(Matcher matcher, String replacement) {
    var made = new StringBuilder();
    try {
      for (boolean first = true; matcher.find(); first = false) {
        if (first || matcher.start() != matcher.end()) {
          check(made, matcher, replacement);
          matcher.appendReplacement(made, replacement);
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
    matcher.appendTail(made);
    if (made.length() > Bounds.LETTERS) {
      throw Bounds.tooManyLetters(work);
    }
    return made.toString();
  }

  /** Each group that the replacement names may be as long as the whole match. */
  private void check(StringBuilder made, Matcher matcher, String replacement) {
    long groups = replacement.chars().filter(letter -> letter == '$').count();
    long longest = replacement.length() + groups * (matcher.end() - matcher.start());
    if (made.length() + longest > Bounds.LETTERS) {
      throw Bounds.tooManyLetters(work);
    }
  }

  private static NodeValue like(Node node, String text) {
    return NodeValue.makeNode(
        NodeFactory.createLiteral(text, node.getLiteralLanguage(), node.getLiteralDatatype()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments, work);
  }
}
