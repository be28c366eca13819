package org.interphase.model;

import java.util.List;

/** What a cell of quantities says: a first term and what is joined to it; never empty. */
public record Expression(List<Term> terms) {

  public Expression {
    terms = List.copyOf(terms);
    if (terms.isEmpty() || terms.get(0).connector() != Connector.NONE) {
      throw new IllegalArgumentException("An expression begins with a term joined to nothing.");
    }
  }
}
