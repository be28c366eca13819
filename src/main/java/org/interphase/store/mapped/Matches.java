package org.interphase.store.mapped;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.NiceIterator;
import org.interphase.store.mapped.SortedStatements.Range;

/** The statements of a range that have what is given, one after another. */
final class Matches extends NiceIterator<Triple> {

  private final Terms terms;
  private final SortedStatements statements;
  private final Order order;
  private final Given given;
  private final int[] found = new int[3];
  private final int end;
  private int row;

  /** Where the statements of the term that stands first end. */
  private int sameFirst;

  private boolean isFound;

  Matches(Terms terms, SortedStatements statements, Order order, Range range, Given given) {
    this.terms = terms;
    this.statements = statements;
    this.order = order;
    this.given = given;
    this.row = range.from();
    this.sameFirst = row;
    this.end = range.to();
  }

  @Override
  public boolean hasNext() {
    while (!isFound && row < end) {
      look();
      isFound = given.fits(found[0], found[1], found[2]);
      row++;
    }
    return isFound;
  }

  private void look() {
    if (row == sameFirst) {
      int first = statements.first(row);
      found[order.column(0)] = first;
      sameFirst = statements.of(first).to();
    }
    found[order.column(1)] = statements.second(row);
    found[order.column(2)] = statements.third(row);
  }

  @Override
  public Triple next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    isFound = false;
    return Triple.create(terms.term(found[0]), terms.term(found[1]), terms.term(found[2]));
  }
}
