package org.interphase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/** Rows that go through a part of a query together, each with a number to be known by. */
final class Numbered {

  private static final AtomicLong USES = new AtomicLong();

  private final List<Binding> rows;
  private final Var number =
      Var.alloc(ARQConstants.allocVarMarker + "number" + USES.incrementAndGet());

  Numbered(List<Binding> rows) {
    this.rows = rows;
  }

  /**
   * True where each row that comes out of {@code part} has all that came in: a query within the
   * query does not see the rows around it, and shows only what it selects.
   */
  static boolean arePassedOnBy(Op part) {
    if (part instanceof OpJoin || part instanceof OpLeftJoin || part instanceof OpMinus) {
      return arePassedOnBy(((Op2) part).getLeft());
    }
    return arePassedOnBy(part, Numbered::arePassedOnBy);
  }

  /** True where all parts of {@code part} see each row that comes in. */
  static boolean areSeenByAllOf(Op part) {
    return arePassedOnBy(part, Numbered::areSeenByAllOf);
  }

  private static boolean arePassedOnBy(Op part, Predicate<Op> within) {
    if (part instanceof OpFilter
        || part instanceof OpGraph
        || part instanceof OpExtend
        || part instanceof OpAssign) {
      return within.test(((Op1) part).getSubOp());
    }
    if (part instanceof OpUnion || part instanceof OpConditional) {
      return within.test(((Op2) part).getLeft()) && within.test(((Op2) part).getRight());
    }
    if (part instanceof OpSequence sequence) {
      return sequence.getElements().stream().allMatch(within);
    }
    return part instanceof OpBGP
        || part instanceof OpQuadPattern
        || part instanceof OpTriple
        || part instanceof OpPath
        || part instanceof OpTable;
  }

  /** The rows with their numbers. */
  QueryIterator input(ExecutionContext execution) {
    var numbered = new ArrayList<Binding>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      var literal = NodeFactory.createLiteralDT(String.valueOf(row), XSDDatatype.XSDinteger);
      numbered.add(BindingFactory.binding(rows.get(row), number, literal));
    }
    return QueryIterPlainWrapper.create(numbered.iterator(), execution);
  }

  /** The number of the row that {@code found} goes on from. */
  int numberOf(Binding found) {
    return Integer.parseInt(found.get(number).getLiteralLexicalForm());
  }

  /** What was {@code found}, and each row that nothing was found for, in the order of the rows. */
  Iterator<Binding> orElseAlone(QueryIterator found) {
    var byRow = new HashMap<Integer, List<Binding>>();
    found.forEachRemaining(
        one -> byRow.computeIfAbsent(numberOf(one), row -> new ArrayList<>()).add(without(one)));
    return Iter.flatMap(
        IntStream.range(0, rows.size()).boxed().iterator(),
        row -> byRow.getOrDefault(row, List.of(rows.get(row))).iterator());
  }

  private Binding without(Binding found) {
    var row = BindingBuilder.create(rows.get(numberOf(found)));
    found.forEach(
        (variable, value) -> {
          if (!variable.equals(number) && !row.contains(variable)) {
            row.add(variable, value);
          }
        });
    return row.build();
  }
}
