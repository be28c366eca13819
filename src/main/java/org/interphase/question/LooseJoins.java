package org.interphase.question;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;

/**
 * Variables that may have no value where a later pattern uses them. A row without the value goes
 * with every match of that pattern, so that the answer says of one thing what is true of others.
 */
final class LooseJoins {

  private LooseJoins() {}

  /** Their names, in order. */
  static Set<String> in(Op op) {
    var found = new TreeSet<String>();
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpJoin join) {
            found.addAll(looseIn(join));
          }

          @Override
          public void visit(OpLeftJoin join) {
            found.addAll(looseIn(join));
          }
        });
    return found;
  }

  private static Collection<String> looseIn(Op2 join) {
    return Stream.concat(
            loose(join.getLeft(), join.getRight()),
            join instanceof OpJoin ? loose(join.getRight(), join.getLeft()) : Stream.of())
        .map(Var::getVarName)
        .toList();
  }

  /** What may have no value in {@code rows} although {@code pattern} is joined with them by it. */
  private static Stream<Var> loose(Op rows, Op pattern) {
    var shared = OpVars.visibleVars(rows);
    shared.removeAll(SurelyBound.of(rows));
    shared.retainAll(OpVars.visibleVars(pattern));
    return shared.stream().filter(variable -> !variable.isAllocVar());
  }
}
