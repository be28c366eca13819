package org.interphase.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** The patterns that expressions ask for by {@code EXISTS}, found for many rows at once. */
final class FarExists {

  private static final AtomicLong USES = new AtomicLong();

  private final ExecutionContext execution;
  private final Map<Var, ExprFunctionOp> asked = new LinkedHashMap<>();

  FarExists(ExecutionContext execution) {
    this.execution = execution;
  }

  /** True where no expression asks for a pattern that can be found for many rows at once. */
  boolean isEmpty() {
    return asked.isEmpty();
  }

  /** The expressions, with a variable in place of each such pattern. */
  ExprList settled(ExprList expressions) {
    return ExprTransformer.transform(new Settling(), expressions);
  }

  /** The same for expressions that make variables. */
  VarExprList settled(VarExprList expressions) {
    var settled = new VarExprList();
    expressions.forEachVarExpr(
        (variable, expression) ->
            settled.add(variable, ExprTransformer.transform(new Settling(), expression)));
    return settled;
  }

  /** The rows with the values of those variables. */
  List<Binding> known(List<Binding> rows, BiFunction<Op, Numbered, QueryIterator> matches) {
    var known = rows;
    for (var one : asked.entrySet()) {
      var numbered = new Numbered(known);
      var matched = new BitSet();
      matches
          .apply(one.getValue().getGraphPattern(), numbered)
          .forEachRemaining(row -> matched.set(numbered.numberOf(row)));
      boolean negated = one.getValue() instanceof E_NotExists;
      var next = new ArrayList<Binding>(rows.size());
      for (int row = 0; row < known.size(); row++) {
        var holds = NodeValue.booleanReturn(matched.get(row) != negated);
        next.add(BindingFactory.binding(known.get(row), one.getKey(), holds.asNode()));
      }
      known = next;
    }
    return known;
  }

  /** A row without those variables. */
  Binding without(Binding row) {
    if (asked.isEmpty()) {
      return row;
    }
    var bare = BindingBuilder.create();
    row.forEach(
        (variable, value) -> {
          if (!asked.containsKey(variable)) {
            bare.add(variable, value);
          }
        });
    return bare.build();
  }

  private final class Settling extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op settled) {
      // What a pattern asks for within is settled with that pattern.
      asked.keySet().removeAll(OpVars.mentionedVars(settled));
      var pattern = exists.getGraphPattern();
      var optimised =
          Optimize.stdOptimizationFactory.create(execution.getContext()).rewrite(pattern);
      if (!Numbered.areSeenByAllOf(optimised)) {
        return exists;
      }
      var variable = Var.alloc(ARQConstants.allocVarMarker + "exists" + USES.incrementAndGet());
      asked.put(variable, exists.copy(arguments, optimised));
      return new ExprVar(variable);
    }
  }
}
