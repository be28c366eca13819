package org.interphase.server.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said of each compared thing in one respect.
 *
 * @param title the respect
 * @param use whether unlike entries are told, and warned of
 * @param cells what is said, by thing
 * @param dashes the places of things whose source says that it is not reported
 */
record ComparedRow(String title, Use use, List<List<ComparedEntry>> cells, Set<Integer> dashes) {

  ComparedRow {
    cells = cells.stream().map(List::copyOf).toList();
    dashes = Set.copyOf(dashes);
  }

  ComparedRow(String title, Use use, List<List<ComparedEntry>> cells) {
    this(title, use, cells, Set.of());
  }

  /** What it means if things are unlike in this respect. */
  enum Use {
    /** Outcomes then compare less than they seem to. */
    CONDITION,
    /** That is what one wants to see. */
    FINDING,
    /** Nothing: it is never the same. */
    SOURCE
  }

  /** How like the things are in this respect. */
  enum Alike {
    SAME("same"),
    DIFFERS("differs"),
    SOME("only some"),
    UNMARKED("");

    private final String words;

    Alike(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  boolean isEmpty() {
    return cells.stream().allMatch(List::isEmpty);
  }

  boolean hasDifference() {
    return alike() == Alike.DIFFERS || alike() == Alike.SOME;
  }

  Alike alike() {
    if (use == Use.SOURCE) {
      return Alike.UNMARKED;
    }
    var said = new HashSet<Object>();
    cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> said.add(keys(cell)));
    return said.size() > 1
        ? Alike.DIFFERS
        : cells.stream().anyMatch(List::isEmpty) ? Alike.SOME : Alike.SAME;
  }

  private static Set<Object> keys(List<ComparedEntry> cell) {
    return cell.stream().map(ComparedEntry::key).collect(Collectors.toSet());
  }
}
