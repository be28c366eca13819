package org.interphase.engine;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/**
 * What part of a query gives for a row that comes in: of all that it gives, the rows that agree
 * with it; unless the row brings a value for a variable by which the part is swayed.
 */
final class Swayed {

  private final Set<Var> swayed = new HashSet<>();
  private final Set<Var> certain;
  private boolean isKnown = true;

  private Swayed(Op part) {
    certain = look(part, Set.of());
  }

  private Swayed(ExprList conditions, Set<Var> certain) {
    this.certain = certain;
    conditions.forEach(condition -> sway(condition, certain));
  }

  static Swayed of(Op part) {
    return new Swayed(part);
  }

  /** What {@code conditions} are swayed by that see rows with values for {@code certain}. */
  static Swayed by(ExprList conditions, Set<Var> certain) {
    return new Swayed(conditions, certain);
  }

  /** False where the part may give anything for a row that comes in. */
  boolean isKnown() {
    return isKnown;
  }

  /** The variables that have a value in each row that the part gives. */
  Set<Var> certain() {
    return certain;
  }

  /** The variables by which it is swayed. */
  Set<Var> swayed() {
    return swayed;
  }

  /**
   * Notes by what {@code part} is swayed.
   *
   * @param seen what each row has that the part goes on from
   * @return what each row has that it gives
   */
  private Set<Var> look(Op part, Set<Var> seen) {
    if (part instanceof OpBGP) {
      return union(seen, OpVars.visibleVars(part));
    }
    if (part instanceof OpTable) {
      return seen;
    }
    if (part instanceof OpGraph graph) {
      return lookAtGraph(graph, seen);
    }
    if (part instanceof OpFilter filter) {
      var given = look(filter.getSubOp(), seen);
      filter.getExprs().forEach(condition -> sway(condition, given));
      return given;
    }
    if (part instanceof OpExtendAssign made) {
      return lookAtMade(made, seen);
    }
    if (part instanceof OpUnion union) {
      var both = new HashSet<>(look(union.getLeft(), seen));
      both.retainAll(look(union.getRight(), seen));
      return both;
    }
    if (part instanceof OpSequence sequence) {
      var given = seen;
      for (var one : sequence.getElements()) {
        given = look(one, given);
      }
      return given;
    }
    if (part instanceof OpConditional optional) {
      return lookAtOptional(optional, seen);
    }
    isKnown = false;
    return seen;
  }

  /** A row may bring a name that is none of a named graph's. */
  private Set<Var> lookAtGraph(OpGraph graph, Set<Var> seen) {
    if (graph.getNode() instanceof Var name && !seen.contains(name)) {
      swayed.add(name);
    }
    return look(graph.getSubOp(), seen);
  }

  /** What is made has no value where that cannot be worked out. */
  private Set<Var> lookAtMade(OpExtendAssign made, Set<Var> seen) {
    var given = look(made.getSubOp(), seen);
    made.getVarExprList()
        .forEachVarExpr(
            (variable, expression) -> {
              swayed.add(variable);
              sway(expression, given);
            });
    return given;
  }

  /** A row with another value would have the optional part left out, not itself. */
  private Set<Var> lookAtOptional(OpConditional optional, Set<Var> seen) {
    var given = look(optional.getLeft(), seen);
    look(optional.getRight(), given);
    OpVars.mentionedVars(optional.getRight()).stream()
        .filter(variable -> !given.contains(variable))
        .forEach(swayed::add);
    return given;
  }

  private static Set<Var> union(Set<Var> some, Set<Var> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private void sway(Expr expression, Set<Var> seen) {
    isKnown &= isSettled(expression);
    mentioned(expression).stream()
        .filter(variable -> !seen.contains(variable))
        .forEach(swayed::add);
  }

  private static Set<Var> mentioned(Expr expression) {
    var variables = new HashSet<Var>(ExprVars.getVarsMentioned(expression));
    Walker.walk(
        expression,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            variables.addAll(OpVars.mentionedVars(exists.getGraphPattern()));
          }
        });
    return variables;
  }

  /** True where the value follows from those of the variables alone, and is always the same. */
  private static boolean isSettled(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      return of(exists.getGraphPattern()).isKnown();
    }
    if (!(expression instanceof ExprFunction call)) {
      return expression instanceof ExprVar || expression instanceof NodeValue;
    }
    boolean isUnsettled =
        call instanceof Unstable
            || call instanceof E_Call
            || call instanceof E_Function named && !named.getFunctionIRI().startsWith(XSD.NS);
    return !isUnsettled
        && call.getArgs().stream().filter(Objects::nonNull).allMatch(Swayed::isSettled);
  }
}
