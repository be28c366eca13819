package org.interphase.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** How many of a query's operators put a value to each variable, those of {@code EXISTS} too. */
final class Bindings {

  private final Map<Var, Integer> counts = new HashMap<>();

  private Bindings() {}

  static Bindings of(Op op) {
    var bindings = new Bindings();
    Walker.walk(op, bindings.new Operators(), new ExprVisitorBase());
    return bindings;
  }

  /** True where an operator puts a value to {@code variable} that is not one of {@code part}'s. */
  boolean isBoundBeside(Bindings part, Var variable) {
    return counts.getOrDefault(variable, 0) > part.counts.getOrDefault(variable, 0);
  }

  private void add(Collection<Var> variables) {
    variables.forEach(this::add);
  }

  private void add(Node node) {
    if (node instanceof Var variable) {
      counts.merge(variable, 1, Integer::sum);
    }
  }

  /** What is not known here counts as binding all that it mentions. */
  private final class Operators extends OpVisitorByType {

    @Override
    protected void visit0(Op0 op) {
      add(OpVars.mentionedVars(op));
    }

    @Override
    protected void visit1(Op1 op) {
      if (op instanceof OpGraph graph) {
        add(graph.getNode());
      } else if (op instanceof OpExtendAssign made) {
        made.getVarExprList().getVars().forEach(Bindings.this::add);
      } else if (op instanceof OpGroup group) {
        group.getGroupVars().getExprs().keySet().forEach(Bindings.this::add);
        group.getAggregators().forEach(aggregate -> add(aggregate.getVar()));
      } else if (!(op instanceof OpModifier || op instanceof OpLabel)) {
        add(OpVars.mentionedVars(op));
      }
    }

    @Override
    protected void visitFilter(OpFilter op) {
      // A filter binds nothing.
    }

    @Override
    protected void visit2(Op2 op) {
      // What is joined is looked at by itself, as is what several operators give in turn.
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin op) {
      visit2(op);
    }

    @Override
    protected void visitN(OpN op) {
      // As of two.
    }
  }
}
