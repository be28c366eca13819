package org.interphase.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Each row once, in the order in which they come; each that was seen is accounted for. */
final class DistinctRows extends QueryIter1 {

  private final Work work;
  private final Set<Binding> seen = new HashSet<>();
  private Binding next;

  DistinctRows(QueryIterator rows, ExecutionContext execution, Work work) {
    super(rows, execution);
    this.work = work;
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null && getInput().hasNext()) {
      var row = new BindingProjectNamed(getInput().next());
      if (!seen.contains(row)) {
        next = BindingFactory.copy(row);
        work.hold(Size.of(next));
        seen.add(next);
      }
    }
    return next != null;
  }

  @Override
  protected Binding moveToNextBinding() {
    var row = next;
    next = null;
    return row;
  }

  @Override
  protected void requestSubCancel() {
    // The rows that come in are told themselves.
  }

  @Override
  protected void closeSubIterator() {
    seen.clear();
  }
}
