package org.interphase.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * Rows that whoever asks for them keeps until all are read: each is accounted for, and cut loose
 * from the rows that it was made of, which would be kept with it.
 */
final class HeldRows extends QueryIteratorWrapper {

  private final Work work;
  private long held;

  HeldRows(QueryIterator rows, Work work) {
    super(rows);
    this.work = work;
  }

  @Override
  protected Binding moveToNextBinding() {
    var row = BindingFactory.copy(super.moveToNextBinding());
    long size = Size.of(row);
    held += size;
    work.hold(size);
    return row;
  }

  /** Lets go of what was held, for an operator that has let go of it as well. */
  void letGo() {
    work.letGo(held);
    held = 0;
  }
}
