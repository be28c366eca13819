package org.interphase.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.util.VarUtils;

/** Which variables have a value in every row of a part of a query, whatever the data are. */
final class SurelyBound {

  private SurelyBound() {}

  static Set<Var> of(Op op) {
    if (op instanceof OpFilter filter) {
      var bound = of(filter.getSubOp());
      filter.getExprs().forEach(test -> bound.addAll(neededBy(test)));
      return bound;
    }
    if (op instanceof OpExtend extend) {
      var bound = of(extend.getSubOp());
      extend.getVarExprList().forEachVarExpr((v, value) -> addIfValued(v, value, bound));
      return bound;
    }
    if (op instanceof OpProject project) {
      var bound = of(project.getSubOp());
      bound.retainAll(project.getVars());
      return bound;
    }
    if (op instanceof OpGroup group) {
      return ofGroup(group);
    }
    if (op instanceof OpTable table) {
      var bound = new HashSet<>(table.getTable().getVars());
      table.getTable().rows().forEachRemaining(row -> bound.removeIf(v -> !row.contains(v)));
      return bound;
    }
    if (op instanceof OpGraph graph) {
      var bound = of(graph.getSubOp());
      VarUtils.addVar(bound, graph.getNode());
      return bound;
    }
    if (op instanceof Op1 one) {
      return of(one.getSubOp());
    }
    return op instanceof Op2 two ? ofTwo(two) : new HashSet<>(OpVars.visibleVars(op));
  }

  private static Set<Var> ofTwo(Op2 op) {
    var bound = of(op.getLeft());
    if (op instanceof OpJoin) {
      bound.addAll(of(op.getRight()));
    } else if (op instanceof OpUnion) {
      bound.retainAll(of(op.getRight()));
    }
    return bound;
  }

  private static Set<Var> ofGroup(OpGroup group) {
    var inEachRow = of(group.getSubOp());
    var bound = new HashSet<>(group.getGroupVars().getVars());
    bound.retainAll(inEachRow);
    group
        .getAggregators()
        .forEach(
            sum -> {
              if (counts(sum)
                  || inEachRow.containsAll(sum.getAggregator().getExprList().getVarsMentioned())) {
                bound.add(sum.getVar());
              }
            });
    return bound;
  }

  private static boolean counts(ExprAggregator sum) {
    return sum.getAggregator() instanceof AggCount
        || sum.getAggregator() instanceof AggCountVar
        || sum.getAggregator() instanceof AggCountVarDistinct;
  }

  private static void addIfValued(Var variable, Expr value, Set<Var> bound) {
    if (hasValue(value, bound)) {
      bound.add(variable);
    }
  }

  private static boolean hasValue(Expr expr, Set<Var> bound) {
    if (expr.isVariable()) {
      return bound.contains(expr.asVar());
    }
    if (!expr.isFunction() || expr instanceof E_Bound || expr instanceof ExprFunctionOp) {
      return true;
    }
    var arguments = expr.getFunction().getArgs().stream();
    return expr instanceof E_Coalesce
        ? arguments.anyMatch(argument -> hasValue(argument, bound))
        : arguments.allMatch(argument -> hasValue(argument, bound));
  }

  /** What must have a value for {@code test} to hold: an error drops the row. */
  static Set<Var> neededBy(Expr test) {
    if (test.isVariable()) {
      return new HashSet<>(Set.of(test.asVar()));
    }
    var mayFail =
        test instanceof E_Coalesce
            || test instanceof E_If
            || test instanceof E_LogicalNot
            || test instanceof ExprFunctionOp;
    if (!test.isFunction() || mayFail) {
      return new HashSet<>();
    }
    var parts = test.getFunction().getArgs().stream().map(SurelyBound::neededBy).toList();
    return test instanceof E_LogicalOr ? inAll(parts) : inAny(parts);
  }

  private static Set<Var> inAny(List<Set<Var>> parts) {
    var all = new HashSet<Var>();
    parts.forEach(all::addAll);
    return all;
  }

  private static Set<Var> inAll(List<Set<Var>> parts) {
    var common = inAny(parts);
    parts.forEach(common::retainAll);
    return common;
  }
}
