package org.interphase.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * Rows of which whoever asks for them keeps so many at a time: as many of the largest are accounted
 * for, and each is cut loose from the rows that it was made of.
 */
final class FirstRows extends QueryIteratorWrapper {

  private final int most;
  private final Work work;
  private long count;
  private long largest;
  private long held;

  FirstRows(QueryIterator rows, int most, Work work) {
    super(rows);
    this.most = most;
    this.work = work;
  }

  @Override
  protected Binding moveToNextBinding() {
    var row = BindingFactory.copy(super.moveToNextBinding());
    count = Math.min(count + 1, most);
    largest = Math.max(largest, Size.of(row));
    long more = count * largest - held;
    held += more;
    work.hold(more);
    return row;
  }
}
