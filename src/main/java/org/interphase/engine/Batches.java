package org.interphase.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** What follows from rows that are taken many at a time; few at first, for who wants only few. */
final class Batches extends QueryIter1 {

  private static final int FIRST = 16;
  private static final int GROWTH = 4;
  private static final int MOST = 400;

  private final Function<List<Binding>, Iterator<Binding>> work;
  private int size = FIRST;
  private Iterator<Binding> current = List.<Binding>of().iterator();

  Batches(
      QueryIterator input,
      ExecutionContext execution,
      Function<List<Binding>, Iterator<Binding>> work) {
    super(input, execution);
    this.work = work;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!current.hasNext()) {
      close(current);
      var rows = new ArrayList<Binding>();
      while (rows.size() < size && getInput().hasNext()) {
        rows.add(getInput().next());
      }
      if (rows.isEmpty()) {
        return false;
      }
      size = Math.min(size * GROWTH, MOST);
      current = work.apply(rows);
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return current.next();
  }

  @Override
  protected void closeSubIterator() {
    close(current);
  }

  @Override
  protected void requestSubCancel() {
    // Whoever asks the service looks for that.
  }

  private static void close(Iterator<Binding> rows) {
    if (rows instanceof QueryIterator open) {
      open.close();
    }
  }
}
