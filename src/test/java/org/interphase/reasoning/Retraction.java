package org.interphase.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Finds in a query what could make it say less of more: what negates, what sums up, and what stands
 * in for something that is not known yet.
 */
final class Retraction extends ElementVisitorBase {

  private final Element pattern;
  private final List<String> found = new ArrayList<>();

  private Retraction(Element pattern) {
    this.pattern = pattern;
  }

  /** What may make {@code query} take back a conclusion; nothing where it never does. */
  static List<String> in(Query query) {
    var retraction = new Retraction(query.getQueryPattern());
    if (query.hasGroupBy() || query.hasAggregators() || query.hasLimit() || query.hasOffset()) {
      retraction.found.add("GROUP BY, an aggregate, LIMIT or OFFSET");
    }
    ElementWalker.walk(retraction.pattern, retraction);
    return retraction.found;
  }

  @Override
  public void visit(ElementMinus minus) {
    found.add("MINUS");
  }

  /** Whatever a sub-query does beyond its pattern is counting, cutting off or summing up. */
  @Override
  public void visit(ElementSubQuery sub) {
    found.add("a sub-query");
  }

  @Override
  public void visit(ElementFilter filter) {
    visit(filter.getExpr());
  }

  @Override
  public void visit(ElementBind bind) {
    visit(bind.getExpr());
  }

  private void visit(Expr expression) {
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            found.add("EXISTS or NOT EXISTS");
          }
        });
  }

  /** What is optional may be added to a conclusion; nothing else may depend on its absence. */
  @Override
  public void visit(ElementGroup group) {
    var before = new HashSet<Var>();
    for (var part : group.getElements()) {
      if (part instanceof ElementOptional optional) {
        var inside = mentions(optional.getOptionalElement());
        var own = new HashSet<Var>(inside);
        own.removeAll(before);
        own.stream()
            .filter(
                v -> Collections.frequency(mentions(pattern), v) > Collections.frequency(inside, v))
            .sorted()
            .forEach(v -> found.add("the optional " + v + " outside of its OPTIONAL"));
      } else if (part instanceof ElementPathBlock || part instanceof ElementData) {
        before.addAll(PatternVars.vars(part));
      }
    }
  }

  /** Each variable once for each part that mentions it. */
  private static List<Var> mentions(Element pattern) {
    var mentions = new ArrayList<Var>();
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            mentions.addAll(new HashSet<>(PatternVars.vars(block)));
          }

          @Override
          public void visit(ElementData data) {
            mentions.addAll(data.getVars());
          }

          @Override
          public void visit(ElementBind bind) {
            mentions.add(bind.getVar());
            mentions.addAll(ExprVars.getVarsMentioned(bind.getExpr()));
          }

          @Override
          public void visit(ElementFilter filter) {
            mentions.addAll(ExprVars.getVarsMentioned(filter.getExpr()));
          }
        });
    return mentions;
  }
}
