package org.interphase.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One step of an expression: a quantity, words, or a quantity with words behind it ({@code 30 nm
 * Cr}).
 *
 * @param connector how the term is joined to what stands before it
 * @param quantity the quantity, where there is one
 * @param words the words, without leading or trailing space; empty where there are none
 */
public record Term(Connector connector, Optional<Quantity> quantity, String words) {

  public Term {
    Objects.requireNonNull(connector);
    Objects.requireNonNull(quantity);
    Objects.requireNonNull(words);
    if (quantity.isEmpty() && words.isBlank()) {
      throw new IllegalArgumentException("A term has a quantity or words.");
    }
  }
}
