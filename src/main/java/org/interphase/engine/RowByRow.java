package org.interphase.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Looks up what is optional for one row after another, also where Jena's own optimiser leaves it to
 * be worked out over all data first: it does so wherever the optional part makes a value of another
 * that is optional within it, as by {@code BIND (COALESCE(?number, ?least) AS ?value)}, since a row
 * could bring such a value with it. Here it is known whether any row can.
 */
final class RowByRow extends TransformCopy {

  private final Bindings ofQuery;

  private RowByRow(Bindings ofQuery) {
    this.ofQuery = ofQuery;
  }

  /** The same query, optimised by Jena before, with what is optional looked up for each row. */
  static Op of(Op query) {
    return Transformer.transform(new RowByRow(Bindings.of(query)), query);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    return isSafe(join, left, right)
        ? new OpConditional(left, filtered(join.getExprs(), right))
        : super.transform(join, left, right);
  }

  private static Op filtered(ExprList conditions, Op right) {
    return conditions == null ? right : OpFilter.filterBy(conditions, right);
  }

  private boolean isSafe(OpLeftJoin join, Op left, Op right) {
    var optional = Swayed.of(right);
    return optional.isKnown()
        && isMet(right, OpVars.visibleVars(left))
        && noneIsBound(optional.swayed().stream(), right)
        && areSafe(join, left, optional);
  }

  /**
   * True where each alternative of {@code part} has something in common with a row of these
   * variables; for one that has nothing each row would look through all of it.
   */
  private static boolean isMet(Op part, Set<Var> ofRow) {
    if (part instanceof OpUnion alternatives) {
      return isMet(alternatives.getLeft(), ofRow) && isMet(alternatives.getRight(), ofRow);
    }
    if (part instanceof OpSequence steps) {
      return steps.getElements().stream().anyMatch(step -> isMet(step, ofRow));
    }
    if (part instanceof OpConditional optional) {
      return isMet(optional.getLeft(), ofRow);
    }
    if (part instanceof OpFilter || part instanceof OpExtendAssign) {
      return isMet(((Op1) part).getSubOp(), ofRow);
    }
    return Swayed.of(part).certain().stream().anyMatch(ofRow::contains);
  }

  /** Conditions see the row that is joined, and not what comes to it from elsewhere. */
  private boolean areSafe(OpLeftJoin join, Op left, Swayed optional) {
    if (join.getExprs() == null) {
      return true;
    }
    var seen = new HashSet<Var>(optional.certain());
    seen.addAll(Swayed.of(left).certain());
    var conditions = Swayed.by(join.getExprs(), seen);
    return conditions.isKnown() && noneIsBound(conditions.swayed().stream(), join);
  }

  private boolean noneIsBound(Stream<Var> variables, Op part) {
    var ofPart = Bindings.of(part);
    return variables.noneMatch(variable -> ofQuery.isBoundBeside(ofPart, variable));
  }
}
