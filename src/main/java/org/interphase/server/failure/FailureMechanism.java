package org.interphase.server.failure;

import java.util.List;
import java.util.Set;
import org.interphase.server.telling.Named;

/**
 * A way in which interfaces fail.
 *
 * @param about what it is, in a sentence; empty where the graph does not say
 * @param places the interfaces at which it happens
 * @param sides the sides of the cell that these are on
 * @param kinds the classes of failure that it belongs to
 * @param seen whether a claim says that it was itself observed, not only what it does
 * @param seenBy the methods that showed it
 */
public record FailureMechanism(
    Named name,
    String about,
    List<Named> places,
    Set<CellSide> sides,
    List<Named> kinds,
    boolean seen,
    List<Named> seenBy) {

  /** The one side of the cell that it belongs to, or that it is at several or at none. */
  CellSide side() {
    return CellSide.common(sides);
  }
}
