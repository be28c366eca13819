package org.interphase.server.compare;

import java.util.List;
import java.util.Set;

/**
 * Rows that belong together.
 *
 * @param title what they are about
 * @param what what has these values, such as "cycling test"
 * @param rows the rows
 * @param having the places of the things that have such a one at all
 */
record ComparedSection(String title, String what, List<ComparedRow> rows, Set<Integer> having) {

  ComparedSection {
    rows = List.copyOf(rows);
    having = Set.copyOf(having);
  }
}
