package org.interphase.question;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/**
 * Variables that may have no value where a later pattern, an {@code EXISTS} or a {@code NOT EXISTS}
 * uses them. For a row without the value these ask whether anything at all is so.
 */
final class LooseVariables extends OpVisitorBase {

  private final Set<String> found;

  private LooseVariables(Set<String> found) {
    this.found = found;
  }

  /** Their names, in order. */
  static Set<String> in(Query query) {
    return in(Algebra.compile(query));
  }

  private static Set<String> in(Op op) {
    var found = LooseJoins.in(op);
    Walker.walk(op, new LooseVariables(found));
    return found;
  }

  @Override
  public void visit(OpFilter filter) {
    // What another part of the filter needs has a value wherever the whole holds.
    var bound = SurelyBound.of(filter);
    var rows = OpVars.visibleVars(filter.getSubOp());
    filter.getExprs().forEach(test -> addLoose(test, rows, bound));
  }

  @Override
  public void visit(OpExtend extend) {
    var bound = SurelyBound.of(extend.getSubOp());
    var rows = OpVars.visibleVars(extend.getSubOp());
    extend.getVarExprList().forEachExpr((variable, value) -> addLoose(value, rows, bound));
  }

  @Override
  public void visit(OpLeftJoin join) {
    if (join.getExprs() == null) {
      return;
    }
    var bound = SurelyBound.of(join.getLeft());
    bound.addAll(SurelyBound.of(join.getRight()));
    var rows = OpVars.visibleVars(join);
    join.getExprs().forEach(test -> addLoose(test, rows, bound));
  }

  private void addLoose(Expr test, Set<Var> rows, Set<Var> bound) {
    if (test instanceof ExprFunctionOp exists) {
      addLoose(exists.getGraphPattern(), rows, bound);
    } else if (test instanceof E_If choice) {
      addLoose(choice.getArg(1), rows, bound);
      addLoose(choice.getArg(2), rows, with(bound, choice.getArg(1)));
      addLoose(choice.getArg(3), rows, bound);
    } else if (test.isFunction()) {
      // In BOUND(?x) && EXISTS { … } the second part counts only where ?x has a value.
      var inside = test instanceof E_LogicalAnd ? with(bound, test) : bound;
      test.getFunction().getArgs().forEach(part -> addLoose(part, rows, inside));
    }
  }

  private static Set<Var> with(Set<Var> bound, Expr holds) {
    var all = new HashSet<>(bound);
    all.addAll(SurelyBound.neededBy(holds));
    return all;
  }

  private void addLoose(Op pattern, Set<Var> rows, Set<Var> bound) {
    OpVars.visibleVars(pattern).stream()
        .filter(variable -> rows.contains(variable) && !bound.contains(variable))
        .filter(variable -> !variable.isAllocVar())
        .forEach(variable -> found.add(variable.getVarName()));
    found.addAll(in(pattern));
  }
}
