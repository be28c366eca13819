package org.interphase.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chemical formula, added up.
 *
 * @param text the formula in plain digits, {@code Li1.5Al0.5Ge1.5(PO4)3}
 * @param atoms how many atoms of each element, in the order of first mention; groups multiplied out
 */
public record Formula(String text, Map<String, BigDecimal> atoms) {

  public Formula {
    atoms = Collections.unmodifiableMap(new LinkedHashMap<>(atoms));
    if (atoms.isEmpty()) {
      throw new IllegalArgumentException("A formula has an element.");
    }
  }
}
