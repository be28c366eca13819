package org.interphase.engine;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate that accounts for what it keeps of each group. */
final class BoundedAggregate implements Aggregator {

  /** A group with its place in a table, and one aggregate of it. */
  private static final long GROUP = 256;

  /** These keep one number, whatever comes. */
  private static final Set<Class<? extends Aggregator>> NUMBERS =
      Set.of(AggCount.class, AggCountVar.class, AggSum.class, AggAvg.class);

  /** These keep one value of those that come. */
  private static final Set<Class<? extends Aggregator>> CHOICES =
      Set.of(
          AggMin.class,
          AggMinDistinct.class,
          AggMax.class,
          AggMaxDistinct.class,
          AggSample.class,
          AggSampleDistinct.class);

  private static final Set<Class<? extends Aggregator>> DISTINCT =
      Set.of(
          AggCountDistinct.class,
          AggCountVarDistinct.class,
          AggSumDistinct.class,
          AggAvgDistinct.class,
          AggGroupConcatDistinct.class);

  private final Aggregator aggregate;
  private final List<Var> keys;
  private final Work work;

  /**
   * @param keys what is grouped by
   */
  BoundedAggregate(Aggregator aggregate, List<Var> keys, Work work) {
    this.aggregate = aggregate;
    this.keys = keys;
    this.work = work;
  }

  @Override
  public Accumulator createAccumulator() {
    work.hold(GROUP);
    return keys.isEmpty() ? bounded() : new BegunGroup(bounded(), keys, work);
  }

  private Accumulator bounded() {
    if (NUMBERS.contains(aggregate.getClass())) {
      return aggregate.createAccumulator();
    }
    if (CHOICES.contains(aggregate.getClass())) {
      return new KeptValue(aggregate.createAccumulator(), getExprList().get(0), work);
    }
    boolean distinct = DISTINCT.contains(aggregate.getClass());
    return isText()
        ? new JoinedTexts(getExprList().get(0), distinct, separator(), work)
        : new KeptRows(aggregate.createAccumulator(), getExprList(), distinct, work);
  }

  /**
   * Of nothing {@code GROUP_CONCAT} is an empty text, also with {@code DISTINCT}, where Jena 5.6.0
   * gives nothing.
   */
  @Override
  public Node getValueEmpty() {
    return isText() ? NodeConst.emptyString : aggregate.getValueEmpty();
  }

  private boolean isText() {
    return aggregate instanceof AggGroupConcat || aggregate instanceof AggGroupConcatDistinct;
  }

  private String separator() {
    var separator =
        aggregate instanceof AggGroupConcat plain
            ? plain.getSeparator()
            : ((AggGroupConcatDistinct) aggregate).getSeparator();
    return separator == null ? " " : separator;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedAggregate(aggregate.copy(expressions), keys, work);
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new BoundedAggregate(aggregate.copyTransform(transform), keys, work);
  }

  @Override
  public String toPrefixString() {
    return aggregate.toPrefixString();
  }

  @Override
  public String key() {
    return aggregate.key();
  }

  @Override
  public String getName() {
    return aggregate.getName();
  }

  @Override
  public ExprList getExprList() {
    return aggregate.getExprList();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregate.asSparqlExpr(context);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedAggregate bounded
        && aggregate.equals(bounded.aggregate, bySyntax);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aggregator aggregator && equals(aggregator, true);
  }

  @Override
  public int hashCode() {
    return aggregate.hashCode();
  }
}
