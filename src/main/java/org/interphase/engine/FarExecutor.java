package org.interphase.engine;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlattenAlgebra;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSlice;

/**
 * Works out a query over a service far away, which is asked for nothing but patterns: what all
 * services agree on. Rows go to it many at a time, where Jena goes on from each by itself.
 */
final class FarExecutor extends BoundedExecutor {

  private final FarDataset far;

  FarExecutor(ExecutionContext execution, FarDataset far, Work work) {
    super(execution, stdFactory, work);
    this.far = far;
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return match(activeGraph(), pattern.getPattern(), input);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    var graph = pattern.isDefaultGraph() ? activeGraph() : pattern.getGraphNode();
    return match(graph, pattern.getBasicPattern(), input);
  }

  private QueryIterator match(Node graph, BasicPattern pattern, QueryIterator input) {
    if (pattern.isEmpty()) {
      return input;
    }
    return match(new FarPattern(graph, pattern.getList()), input);
  }

  private QueryIterator match(FarPattern asked, QueryIterator input) {
    return new Batches(input, execCxt, rows -> heeding(far.match(asked, rows)));
  }

  /** Who looks at the first few matches of a pattern is not sent all. */
  @Override
  protected QueryIterator execute(OpSlice slice, QueryIterator input) {
    var shown = slice.getSubOp() instanceof OpProject project ? project : null;
    var sliced = shown == null ? slice.getSubOp() : shown.getSubOp();
    boolean isFromAll = !(input instanceof QueryIterRoot) || slice.getLength() == Query.NOLIMIT;
    if (isFromAll || !(sliced instanceof OpBGP pattern) || pattern.getPattern().isEmpty()) {
      return super.execute(slice, input);
    }
    long first = slice.getStart() == Query.NOLIMIT ? 0 : slice.getStart();
    var asked =
        new FarPattern(activeGraph(), pattern.getPattern().getList(), first + slice.getLength());
    var found = match(asked, input);
    var projected =
        shown == null ? found : QueryIterProject.create(found, shown.getVars(), execCxt);
    return new QueryIterSlice(projected, first, slice.getLength(), execCxt);
  }

  /** A query that is to end does so while its rows come in. */
  private Iterator<Binding> heeding(Iterator<Binding> rows) {
    return Iter.map(
        rows,
        row -> {
          work.goOn();
          return row;
        });
  }

  private Node activeGraph() {
    return execCxt.getActiveGraph() instanceof GraphView view && view.getGraphName() != null
        ? view.getGraphName()
        : Quad.defaultGraphIRI;
  }

  /** Patterns that know their graph are asked for in all graphs at once. */
  @Override
  protected QueryIterator execute(OpGraph graph, QueryIterator input) {
    if (graph.getSubOp() instanceof OpPath path) {
      var flat = new TransformPathFlattenAlgebra().transform(path);
      return flat instanceof OpPath closure
          ? new FarPaths(graph.getNode(), closure, far, work).follow(input, execCxt)
          : exec(Algebra.toQuadForm(new OpGraph(graph.getNode(), flat)), input);
    }
    return exec(Algebra.toQuadForm(graph), input);
  }

  /** Only closures are left as paths: all else is patterns and unions. */
  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    var flat = new TransformPathFlattenAlgebra().transform(path);
    return flat instanceof OpPath closure
        ? new FarPaths(activeGraph(), closure, far, work).follow(input, execCxt)
        : exec(flat, input);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    if (!Numbered.arePassedOnBy(optional.getRight())) {
      return super.execute(optional, input);
    }
    return new Batches(
        exec(optional.getLeft(), input),
        execCxt,
        rows -> {
          var numbered = new Numbered(rows);
          return numbered.orElseAlone(matches(optional.getRight(), numbered));
        });
  }

  @Override
  protected QueryIterator execute(OpUnion union, QueryIterator input) {
    return Numbered.arePassedOnBy(union)
        ? new Batches(input, execCxt, rows -> either(union, () -> wrapped(rows.iterator())))
        : HashJoin.inner(input, either(union, this::root), execCxt, work);
  }

  private QueryIterator either(OpUnion union, Supplier<QueryIterator> input) {
    var either = new QueryIterConcat(execCxt);
    either.add(exec(union.getLeft(), input.get()));
    either.add(exec(union.getRight(), input.get()));
    return either;
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    var exists = new FarExists(execCxt);
    var conditions = exists.settled(filter.getExprs());
    return new Batches(
        exec(filter.getSubOp(), input),
        execCxt,
        rows ->
            exists.known(rows, this::matches).stream()
                .filter(row -> conditions.isSatisfied(row, execCxt))
                .map(exists::without)
                .iterator());
  }

  @Override
  protected QueryIterator execute(OpExtend extend, QueryIterator input) {
    var exists = new FarExists(execCxt);
    var made = exists.settled(extend.getVarExprList());
    if (exists.isEmpty()) {
      return super.execute(extend, input);
    }
    var rows =
        new Batches(
            exec(extend.getSubOp(), input),
            execCxt,
            some -> exists.known(some, this::matches).iterator());
    return new Batches(
        new QueryIterAssign(rows, made, execCxt, true),
        execCxt,
        some -> some.stream().map(exists::without).iterator());
  }

  @Override
  protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
    return new Batches(
        input,
        execCxt,
        rows -> rows.stream().flatMap(row -> far.named(names.getGraphNode(), row)).iterator());
  }

  /** What follows from each of {@code rows}, which keeps its number. */
  private QueryIterator matches(Op op, Numbered rows) {
    return exec(op, rows.input(execCxt));
  }

  private QueryIterator wrapped(Iterator<Binding> rows) {
    return QueryIterPlainWrapper.create(rows, execCxt);
  }
}
